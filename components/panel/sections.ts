import { bearingTo, kilometresTo } from '@/geo/geometry/great-circle';
import type { CoveredPlace, Position } from '@/geo/types';

/** Where a far place lies, seen from the middle of the coverage. */
export interface Distance {
  km: number;
  /** Degrees clockwise from north. */
  bearing: number;
}

export interface Sections {
  happened: CoveredPlace[];
  /** Named more often as an actor than as a place: *Baku says*. */
  spoke: CoveredPlace[];
  far: { covered: CoveredPlace; distance: Distance }[];
}

/** The list in its three parts, each in the order given. `far` holds the ids of places too far away to share a map (`geo/geometry/far.ts`). */
export function sections(
  places: readonly CoveredPlace[],
  far: ReadonlySet<string>,
  center: Position,
): Sections {
  const parts: Sections = { happened: [], spoke: [], far: [] };
  for (const covered of places) {
    if (far.has(covered.place.id)) {
      parts.far.push({ covered, distance: distanceTo(center, covered.place.label) });
    } else if (covered.actorCount > 0 && covered.actorCount * 2 > covered.count) parts.spoke.push(covered);
    else parts.happened.push(covered);
  }
  return parts;
}

/** How far and which way one position lies from another. */
export const distanceTo = (from: Position, to: Position): Distance => ({
  km: kilometresTo(from, to),
  bearing: bearingTo(from, to),
});

/** Which of the eight winds, 0 for north, clockwise. */
export const wind = (bearing: number): number => Math.round(bearing / 45) % 8;
