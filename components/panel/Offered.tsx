import type { NearPlace } from '@/geo/atlas';
import { roundKm } from '@/geo/geometry';
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
      {places.slice(0, OFFERED).map((covered) => (
        <Offer key={covered.place.id} visit={visit} covered={covered} />
      ))}
    </ul>
  );
}

/** The nearest covered places, with how far they are. */
export function OfferedNear({ visit, near }: { visit: Visit; near: readonly NearPlace[] }) {
  const { format } = new Intl.NumberFormat(visit.locale);
  return (
    <ul className="offered" data-roving>
      {near.map(({ covered, km }) => (
        <Offer
          key={covered.place.id}
          visit={visit}
          covered={covered}
          far={km < 0.5 ? '' : ` · ${visit.t('map.kilometres', { distance: format(roundKm(km)) })}`}
        />
      ))}
    </ul>
  );
}

function Offer({ visit, covered, far = '' }: { visit: Visit; covered: CoveredPlace; far?: string }) {
  const { place, count } = covered;
  return (
    <li>
      <Link className="link" href={away(visit, placePath(place.id))} data-place={place.id}>
        {nameOf(visit, place)}
      </Link>{' '}
      <span className="second">
        {visit.t('list.count', { count })}
        {far}
      </span>
    </li>
  );
}
