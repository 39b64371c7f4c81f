import type { Place } from '@/geo/types';
import { placePath } from '../ui/address';
import { Link } from '../ui/Link';
import { PlaceName } from '../ui/PlaceName';
import { away, type Visit } from '../ui/visit';
import { Glyph } from './Glyph';

/** Shown before the fold, and with what it holds. */
const SHOWN = 8;
const MOST = 100;

interface Props {
  visit: Visit;
  together: readonly { place: Place; count: number; actor: boolean }[];
}

/** Places in the same sentences, most often first. */
export function Together({ visit, together }: Props) {
  const { t } = visit;
  if (together.length === 0) return null;
  const item = ({ place, count, actor }: Props['together'][number]) => (
    <li key={place.id}>
      <Link href={away(visit, placePath(place.id))} data-place={place.id}>
        {actor && <Glyph form="actor" />}
        <PlaceName visit={visit} place={place} />{' '}
        <span className="together-count">{t('list.figure', { count })}</span>
      </Link>
    </li>
  );
  return (
    <section className="panel-section together-section" aria-labelledby="together" data-roving>
      <div className="small-head">
        <h2 id="together">{t('place.together')}</h2>
      </div>
      <ul className="together">{together.slice(0, SHOWN).map(item)}</ul>
      {together.length > SHOWN && (
        <details className="more">
          <summary>{t('place.together.more', { count: together.length - SHOWN })}</summary>
          <ul className="together">{together.slice(SHOWN, MOST).map(item)}</ul>
          {together.length > MOST && (
            <p className="second">{t('place.together.rest', { count: together.length - MOST })}</p>
          )}
        </details>
      )}
    </section>
  );
}
