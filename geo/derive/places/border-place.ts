import { distance } from '@turf/distance';
import type { GeoparseContext } from '../../context';
import type { Place } from '../../types';
import { sharedBorder } from './countries';
import { derived, round } from './derived';

/** Natural Earth 10m in the region, about 50m elsewhere: what a border may miss, in kilometres. */
const PRECISION_KM = 5;

/** The id of the border of two countries: their ids in alphabetical order. */
export function borderId(a: Place, b: Place): string {
  return `${[a.id, b.id].sort().join('-')}-border`;
}

/** Whether two places may have a border: two countries, or two states or provinces of one country. */
export const mayBorder = (a: Place, b: Place): boolean =>
  a.id !== b.id &&
  a.kind === b.kind &&
  (a.kind === 'country' || (a.kind === 'province' && a.country !== undefined && a.country === b.country));

/**
 * The border of two states of one country, whose outlines are not known here: it lies where the boxes of both do, in
 * the middle of that as far as half its diagonal. `null` where the boxes do not meet, as Texas's and Ohio's.
 */
function borderOfStates(a: Place, b: Place): Place | null {
  const [first, second] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Place, Place];
  const [west, south] = [0, 1].map((side) => Math.max(a.bbox[side]!, b.bbox[side]!)) as [number, number];
  const [east, north] = [2, 3].map((side) => Math.min(a.bbox[side]!, b.bbox[side]!)) as [number, number];
  if (west > east || south > north) return null;
  return derived({
    id: borderId(first, second),
    name: `${first.name}–${second.name} border`,
    kind: 'border-region',
    geometry: { type: 'Point', coordinates: [round((west + east) / 2, 4), round((south + north) / 2, 4)] },
    precisionKm: Math.max(PRECISION_KM, distance([west, south], [east, north]) / 2),
    source: 'Where the boxes around the two states meet: their outlines are not known here',
    from: [first, second],
    composed: { rule: 'name.border' },
    ...(first.country && { country: first.country }),
  });
}

/**
 * The border of two countries, or of two states of one: the curated one where there is one, else the arcs that two
 * countries share in the topology, and where two states may meet. `null` when they share none.
 */
export function borderPlace(a: Place, b: Place, context: GeoparseContext): Place | null {
  if (a.id === b.id || !a.country || !b.country) return null;
  const id = borderId(a, b);
  const curated = context.gazetteer.byId(id);
  if (curated?.curated) return context.gazetteer.place(curated.index);
  if (a.kind === 'province') return mayBorder(a, b) ? borderOfStates(a, b) : null;
  if (!context.gazetteer.neighbours(a.country).includes(b.country)) return null;
  const topology = context.topology?.();
  const geometry = topology && sharedBorder(topology, a.country, b.country);
  if (!geometry) return null;
  const [first, second] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Place, Place];
  return derived({
    id,
    name: `${first.name}–${second.name} border`,
    kind: 'border',
    geometry,
    precisionKm: PRECISION_KM,
    source: 'Shared arcs of the two countries in Natural Earth',
    from: [first, second],
    composed: { rule: 'name.border' },
  });
}
