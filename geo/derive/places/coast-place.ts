import type { GeoparseContext } from '../../context';
import type { Place } from '../../types';
import { coastLine } from './countries';
import { coarser, derived } from './derived';

/** A coast in a report is land and the waters before it. */
const PRECISION_KM = 20;

/** *the Somali coast*: where a country borders the sea, with the waters a report may mean. */
export function coastPlace(country: Place, context: GeoparseContext): Place | null {
  const topology = context.topology?.();
  const geometry = topology && country.country ? coastLine(topology, country.country) : null;
  if (!geometry) return null;
  return derived({
    name: `Coast of ${country.name}`,
    id: `coast-of-${country.id}`,
    kind: 'coast',
    geometry: coarser(geometry, PRECISION_KM),
    precisionKm: PRECISION_KM,
    source: 'Arcs that the country shares with no other in Natural Earth',
    from: [country],
    composed: { rule: 'name.coast' },
    ...(country.country && { country: country.country }),
  });
}
