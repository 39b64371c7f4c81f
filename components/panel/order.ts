import { kilometresTo } from '@/geo/geometry';
import type { CoveredPlace, Position } from '@/geo/types';
import { nameOf, type Sort, type Visit } from '../ui/visit';

/** Places in the order asked for; *most mentioned* is the coverage's own. */
export function ordered(
  places: readonly CoveredPlace[],
  sort: Sort,
  visit: Pick<Visit, 'names' | 'script' | 'locale'>,
  center: Position,
): readonly CoveredPlace[] {
  switch (sort) {
    case 'coverage':
      return places;
    case 'name': {
      const { compare } = new Intl.Collator(visit.locale);
      return [...places].sort((a, b) => compare(nameOf(visit, a.place), nameOf(visit, b.place)));
    }
    case 'distance': {
      const km = new Map(places.map(({ place }) => [place.id, kilometresTo(center, place.label)]));
      return [...places].sort((a, b) => km.get(a.place.id)! - km.get(b.place.id)!);
    }
    case 'date': {
      const latest = ({ bars }: CoveredPlace) => bars.at(-1)?.day ?? '';
      return [...places].sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0));
    }
  }
}
