import type { Place, Reason, TurnedDown } from '../types';

/** Candidates kept in view, at most. */
const SHOWN = 3;

/** Places turned down, best first, because the article speaks of them less, or longer ago. */
export function turnedDown(places: readonly Place[]): TurnedDown[] {
  return places.slice(0, SHOWN).map((place) => candidate(place, [{ rule: 'derive.less-spoken-of' }]));
}

/** Places between which we decline to choose. */
export function tied(places: readonly Place[]): TurnedDown[] {
  return places.slice(0, SHOWN).map((place) => candidate(place, []));
}

function candidate({ id, name, note, kind, composed, derivedFrom }: Place, because: Reason[]): TurnedDown {
  return {
    place: id,
    name,
    note: note ?? '',
    because,
    ...(composed && { made: { kind, composed, derivedFrom } }),
  };
}
