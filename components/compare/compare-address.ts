import { type BySide, sideParameters } from '@/geo/atlas';
import type { Query } from '@/geo/types';
import { address, type Changes, KEPT } from '../ui/address';
import type { Visit } from '../ui/visit';

/** What both sides of a comparison share with the rest of the atlas; outlets and dates are each side's own. */
const COMMON = ['place', 'q', 'bbox', ...KEPT.filter((key) => !['from', 'to', 'outlet'].includes(key))];

/** The address of a comparison; without sides, of the usual one. */
export function compareAddress(
  { search }: Pick<Visit, 'search'>,
  sides: BySide<Pick<Query, 'outlet' | 'from' | 'to'>> | null,
  changes: Changes = {},
): string {
  return address('/compare', search, { ...(sides ? sideParameters(sides) : {}), ...changes }, COMMON);
}
