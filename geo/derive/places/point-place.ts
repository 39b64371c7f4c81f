import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { midpoint } from '@turf/midpoint';
import type { Place, Position } from '../../types';
import { bearingOf } from '../lexicon/directions';
import { derived, round } from './derived';

/** How far off a place's own point may be, in kilometres: its stated precision, or half its box. */
export function ownRadiusKm(place: Place): number {
  const stated = place.geometries.at(-1)?.precisionKm ?? 0;
  const [west, south, east, north] = place.bbox;
  const half = distance([west, south], [east, north]) / 2;
  return Math.max(stated, place.geometries.at(-1)?.geometry.type === 'Point' ? 0 : half);
}

/**
 * *30 km south of X*. Distances in news are rounded and directions are eighths of the circle, so the true
 * point lies within a fifth of the distance, beside what X's own point may be off.
 */
export function offsetPlace(origin: Place, km: number, direction: string, printed: string): Place {
  const [lng = 0, lat = 0] = destination(origin.label, km, bearingOf(direction)).geometry.coordinates;
  return derived({
    name: `${printed} ${direction} of ${origin.name}`,
    id: `${slugOf(printed)}-${direction}-of-${origin.id}`,
    kind: 'area',
    geometry: { type: 'Point', coordinates: at(lng, lat) },
    precisionKm: km / 5 + Math.min(ownRadiusKm(origin), km / 2),
    source: `Measured along the great circle from ${origin.name}`,
    from: [origin],
    composed: { rule: 'name.offset', with: { km: rounded(km), direction } },
  });
}

/**
 * *30 km from X*, *near X*: somewhere within a distance.
 * @param name its name before that of the origin, in English
 * @param rule how other languages compose it
 */
export function aroundPlace(origin: Place, km: number, name: string, rule: string): Place {
  return derived({
    name: `${name} ${origin.name}`,
    id: `${slugOf(name)}-${origin.id}`,
    kind: 'area',
    geometry: { type: 'Point', coordinates: origin.label },
    precisionKm: km,
    source: `Within ${round(km, 1)} km of ${origin.name}`,
    from: [origin],
    composed: { rule, with: { km: rounded(km) } },
  });
}

/** *halfway between X and Y*: the middle of the great circle, give or take a quarter of the way. */
export function betweenPlace(a: Place, b: Place): Place {
  const [first, second] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Place, Place];
  const [lng = 0, lat = 0] = midpoint(first.label, second.label).geometry.coordinates;
  return derived({
    name: `Between ${first.name} and ${second.name}`,
    id: `between-${first.id}-and-${second.id}`,
    kind: 'area',
    geometry: { type: 'Point', coordinates: at(lng, lat) },
    precisionKm: Math.max(2, distance(first.label, second.label) / 3),
    source: 'Middle of the straight line between the two places',
    from: [first, second],
    composed: { rule: 'name.between' },
  });
}

const at = (lng: number, lat: number): Position => [round(lng, 4), round(lat, 4)];
/** Kilometres as a name says them: miles make no more digits than they had. */
const rounded = (km: number) => round(km, km < 10 ? 1 : 0);
const slugOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
