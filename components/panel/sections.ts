import type { CoveredPlace, Position } from '@/geo/types';

/** Where a far place lies, seen from the middle of the map. */
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

/** The list in its three parts, each in the order given. `far` holds the ids of places beyond the map's first view. */
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

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance and initial bearing on the mean sphere (Veness, *Movable Type Scripts*; haversine). */
export function distanceTo([lng1, lat1]: Position, [lng2, lat2]: Position): Distance {
  const φ1 = radians(lat1);
  const φ2 = radians(lat2);
  const Δλ = radians(lng2 - lng1);
  const a = Math.sin((φ2 - φ1) / 2) ** 2 + Math.cos(φ1) * Math.cos(φ2) * Math.sin(Δλ / 2) ** 2;
  const y = Math.sin(Δλ) * Math.cos(φ2);
  const x = Math.cos(φ1) * Math.sin(φ2) - Math.sin(φ1) * Math.cos(φ2) * Math.cos(Δλ);
  return {
    km: 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a))),
    bearing: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  };
}

/** A distance as a reader wants it: two figures, since nobody measures from the middle of a map. */
export function roundKm(km: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, km))) - 1);
  return Math.round(km / step) * step;
}

/** Which of the eight winds, 0 for north, clockwise. */
export const wind = (bearing: number): number => Math.round(bearing / 45) % 8;
