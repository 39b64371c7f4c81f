import { distance } from '@turf/distance';
import { slug } from '../../gazetteer';
import type { Kind, Place } from '../../types';
import { derived } from './derived';

/** What a head noun draws. */
const KINDS: Record<string, Kind> = {
  road: 'road',
  highway: 'road',
  motorway: 'road',
  expressway: 'road',
  freeway: 'road',
  railway: 'railway',
  railroad: 'railway',
  line: 'railway',
};

/** Beyond this a straight line between two places says nothing about a road. */
const FARTHEST_KM = 2500;

/**
 * A road, railway or corridor between two places, as the straight line it cannot be shorter than. Real
 * roads bend to about a quarter of that length aside (circuity 1.2 to 1.4: Ballou et al. 2002), which is
 * the precision stated.
 */
export function routePlace(a: Place, b: Place, head: string): Place | null {
  const [first, second] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Place, Place];
  const km = distance(first.label, second.label);
  if (km < 0.5 || km > FARTHEST_KM) return null;
  const kind = KINDS[head] ?? 'corridor';
  const word = kind === 'corridor' ? 'Route' : kind === 'road' ? 'Road' : 'Railway';
  const name = `${word} between ${first.name} and ${second.name}`;
  return derived({
    id: slug(`${word} ${first.id} ${second.id}`),
    name,
    kind,
    geometry: { type: 'LineString', coordinates: [first.label, second.label] },
    precisionKm: Math.max(3, km / 4),
    source: 'Straight line between the two places; the course itself is not known here',
    from: [first, second],
    composed: { rule: 'name.route', with: { kind } },
  });
}
