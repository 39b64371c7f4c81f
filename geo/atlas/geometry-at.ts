import type { Day, Place } from '../types';

/** True when a half-open interval holds a day; an open end is unbounded. */
export function holds(interval: { from: Day | null; to: Day | null }, day: Day): boolean {
  return (interval.from === null || interval.from <= day) && (interval.to === null || day < interval.to);
}

/**
 * Index into `place.geometries` of the one in use on a day. A place that had ended shows its last
 * geometry, one not yet begun its first: it is still what the words mean. Without a day, the last.
 * -1 when the place has no geometry and is drawn by its name alone.
 */
export function geometryAt(place: Place, day: Day | null): number {
  const last = place.geometries.length - 1;
  if (last < 0 || day === null) return last;
  const inUse = place.geometries.findIndex((geometry) => holds(geometry, day));
  if (inUse >= 0) return inUse;
  const ended = place.geometries.findLastIndex(({ to }) => to !== null && to <= day);
  return Math.max(ended, 0);
}
