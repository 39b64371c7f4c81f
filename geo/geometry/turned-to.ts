/** A longitude as many whole turns on that it lies within half a turn of another: what a view beyond ±180° shows. */
export const turnedTo = (lng: number, near: number): number => lng + 360 * Math.round((near - lng) / 360);
