import type { GeoparseContext } from '../../context';
import type { Place } from '../../types';
import { sharedBorder } from './countries';
import { derived } from './derived';

/** Natural Earth 10m in the region, about 50m elsewhere: what a border may miss, in kilometres. */
const PRECISION_KM = 5;

/** The id of the border of two countries: their ids in alphabetical order. */
export function borderId(a: Place, b: Place): string {
  return `${[a.id, b.id].sort().join('-')}-border`;
}

/**
 * The border of two countries: the curated one where there is one, else the arcs the two share in the
 * topology. `null` when they share none.
 */
export function borderPlace(a: Place, b: Place, context: GeoparseContext): Place | null {
  if (a.id === b.id || !a.country || !b.country) return null;
  const id = borderId(a, b);
  const curated = context.gazetteer.byId(id);
  if (curated?.curated) return context.gazetteer.place(curated.index);
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
