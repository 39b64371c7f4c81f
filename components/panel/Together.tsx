import type { Place } from '@/geo/types';
import { placePath } from '../ui/address';
import { Link } from '../ui/Link';
import { PlaceName } from '../ui/PlaceName';
import { away, type Visit } from '../ui/visit';
import { Glyph } from './Glyph';

const SHOWN = 8;

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
        <PlaceName visit={visit} place={place} /> <span className="together-count">{count}</span>
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
          <ul className="together">{together.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
