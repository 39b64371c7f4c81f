import type { GeoparseContext } from '../../context';
import type { Place } from '../../types';
import { unionArea } from './countries';
import { coarser, derived } from './derived';

const PRECISION_KM = 20;

/** *the Baltic states*: the area of several countries as one. `null` without a topology. */
export function groupPlace(name: string, members: readonly Place[], context: GeoparseContext): Place | null {
  const topology = context.topology?.();
  const codes = members.map(({ country }) => country ?? '');
  const area = topology && unionArea(topology, codes);
  if (!area) return null;
  return {
    ...derived({
      name,
      kind: 'bloc',
      // A group is drawn small, and a coast in full would weigh more than its article.
      geometry: coarser(area, PRECISION_KM),
      precisionKm: PRECISION_KM,
      source: `Area of ${members.map((member) => member.name).join(', ')} in Natural Earth`,
      from: members,
    }),
    members: members.map(({ id }) => id),
  };
}
