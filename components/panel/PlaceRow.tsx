import { roundKm } from '@/geo/geometry/far';
import type { CoveredPlace, Day } from '@/geo/types';
import { placePath } from '../ui/address';
import { Link } from '../ui/Link';
import { PlaceName } from '../ui/PlaceName';
import { away, type Visit } from '../ui/visit';
import { Glyph } from './Glyph';
import { glyphForm } from './glyph-form';
import { rowLine } from './place-line';
import { Sparkline } from './Sparkline';
import { type Distance, wind } from './sections';

interface Props {
  visit: Visit;
  covered: CoveredPlace;
  date: Day | null;
  extent: { from: Day; to: Day } | null;
  /** The tallest bar of the list. */
  most: number;
  distance?: Distance;
  /** Left out where the section head already says it. */
  spoke?: boolean;
}

/** One place of the list: sign, name, what it is, when it was written about, how often. */
export function PlaceRow({ visit, covered, date, extent, most, distance, spoke }: Props) {
  const { t } = visit;
  const { place } = covered;
  const line = distance
    ? t('list.distance', { km: roundKm(distance.km), direction: t(`direction.${wind(distance.bearing)}`) })
    : rowLine(covered, t);
  return (
    <li>
      <Link className="row" href={away(visit, placePath(place.id))} data-place={place.id}>
        <Glyph
          form={distance ? 'far' : spoke ? actorForm(covered) : glyphForm(covered)}
          bearing={distance?.bearing}
        />
        <span className="row-words">
          <span className="row-name">
            <PlaceName visit={visit} place={place} day={date} />
          </span>
          <span className="row-line">{line}</span>
        </span>
        {extent && <Sparkline bars={covered.bars} extent={extent} most={most} />}
        <span className="row-count">
          <span aria-hidden="true">{covered.count}</span>
          <span className="unseen">, {t('list.count', { count: covered.count })}</span>
        </span>
      </Link>
    </li>
  );
}

const actorForm = (covered: CoveredPlace) =>
  covered.actorCount === covered.count ? 'actor' : 'actor-and-place';
