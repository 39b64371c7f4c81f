/** A string of its own: one that was cut from a text would keep the whole text in memory. */
export const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
