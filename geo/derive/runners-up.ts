import type { Place, Reading } from '../types';

/** Candidates kept in view, at most. */
const SHOWN = 3;

/** Places turned down, best first, because the article speaks of them less, or longer ago. */
export function turnedDown(places: readonly Place[]): Reading['runnersUp'] {
  return places.slice(0, SHOWN).map(({ id, name, note }) => ({
    place: id,
    name,
    note: note ?? '',
    because: [{ rule: 'derive.less-spoken-of' }],
  }));
}

/** Places between which we decline to choose. */
export function tied(places: readonly Place[]): Reading['runnersUp'] {
  return places
    .slice(0, SHOWN)
    .map(({ id, name, note }) => ({ place: id, name, note: note ?? '', because: [] }));
}
