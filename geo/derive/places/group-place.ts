import { simplify } from '@turf/simplify';
import type { GeoparseContext } from '../../context';
import type { Place } from '../../types';
import { unionArea } from './countries';
import { derived } from './derived';

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
      // 0.05° is 5 km: a group is drawn small, and a coast in full would weigh more than its article.
      geometry: simplify(area, { tolerance: 0.05, highQuality: false }),
      precisionKm: 10,
      source: `Area of ${members.map((member) => member.name).join(', ')} in Natural Earth`,
      from: members,
    }),
    members: members.map(({ id }) => id),
  };
}
