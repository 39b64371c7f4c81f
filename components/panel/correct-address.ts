import type { Mark } from '@/geo/types';
import { away, type Visit } from '../ui/visit';

/** Where a wrong reading is reported. */
export function correctAddress(visit: Visit, article: string, mark: Mark): string {
  return away(visit, '/correct', { article, mention: String(mark.number) });
}
