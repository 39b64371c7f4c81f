import type { CoveredPlace } from '@/geo/types';
import { placePath } from '../ui/address';
import { Link } from '../ui/Link';
import { away, nameOf, type Visit } from '../ui/visit';

/** So many places or articles stand in for what is not there. */
export const OFFERED = 12;

/** The most covered places, offered in place of what is not there. */
export function Offered({ visit, places }: { visit: Visit; places: readonly CoveredPlace[] }) {
  return (
    <ul className="offered" data-roving>
      {places.slice(0, OFFERED).map(({ place, count }) => (
        <li key={place.id}>
          <Link className="link" href={away(visit, placePath(place.id))} data-place={place.id}>
            {nameOf(visit, place)}
          </Link>{' '}
          <span className="second">{visit.t('list.count', { count })}</span>
        </li>
      ))}
    </ul>
  );
}
