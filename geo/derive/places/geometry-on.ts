import type { DatedGeometry, Day, Place } from '../../types';

/** The geometry in use on a day, else the last that had ended, else the first; without a day, the last. */
export function geometryOn(place: Place, day: Day | null): DatedGeometry | undefined {
  const { geometries } = place;
  if (day === null) return geometries.at(-1);
  return (
    geometries.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to)) ??
    geometries.findLast(({ to }) => to !== null && to <= day) ??
    geometries[0]
  );
}

/** True when a place existed on a day: between its first geometry's start and its last one's end. */
export function existedOn(place: Place, day: Day | null): boolean {
  if (day === null || place.geometries.length === 0) return true;
  const { from } = place.geometries[0]!;
  const { to } = place.geometries.at(-1)!;
  return (from === null || from <= day) && (to === null || day < to);
}
