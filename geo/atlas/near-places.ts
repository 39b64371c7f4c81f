import { distanceToKm, kilometresTo, nearestIn } from '../geometry';
import type { CoveredPlace, Position } from '../types';

/** So many times the places asked for are measured exactly: boxes tell the rest apart. */
const MEASURED = 4;

/** A covered place, and how far it is, km; 0 where it holds the position. */
export interface NearPlace {
  covered: CoveredPlace;
  km: number;
}

/** The covered places nearest to a position, nearest first, `many` at most. Those drawn by name alone are nowhere. */
export function nearPlaces(places: readonly CoveredPlace[], position: Position, many: number): NearPlace[] {
  return places
    .filter(({ geometry }) => geometry >= 0)
    .map((covered) => ({ covered, km: kilometresTo(position, nearestIn(covered.place.bbox, position)) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, many * MEASURED)
    .map(({ covered }) => ({
      covered,
      km: distanceToKm(covered.place.geometries[covered.geometry]!.geometry, position),
    }))
    .sort((a, b) => a.km - b.km)
    .slice(0, many);
}
