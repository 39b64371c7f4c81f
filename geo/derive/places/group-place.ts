import type { GeoparseContext } from '../../context';
import type { Place } from '../../types';
import { GROUPS } from '../lexicon/groups';
import { unionArea } from './countries';
import { coarser, derived } from './derived';

const PRECISION_KM = 20;

/**
 * *the Baltic states*: the area of several countries as one. `null` without a topology.
 * @param key of `GROUPS`
 */
export function groupPlace(key: string, members: readonly Place[], context: GeoparseContext): Place | null {
  const topology = context.topology?.();
  const codes = members.map(({ country }) => country ?? '');
  const area = topology && unionArea(topology, codes);
  if (!area) return null;
  return {
    ...derived({
      name: GROUPS[key]!.name,
      kind: 'bloc',
      // A group is drawn small, and a coast in full would weigh more than its article.
      geometry: coarser(area, PRECISION_KM),
      precisionKm: PRECISION_KM,
      source: `Area of ${members.map((member) => member.name).join(', ')} in Natural Earth`,
      from: members,
      composed: { rule: 'name.group', with: { group: key.replaceAll(' ', '') } },
    }),
    members: members.map(({ id }) => id),
  };
}
