import type { ArticleSummary } from '@/geo/types';
import { articlePath } from '../ui/address';
import { publishedDay } from '../ui/dates';
import { Link } from '../ui/Link';
import { langOf } from '../ui/source-language';
import { away, type Visit } from '../ui/visit';

/** Articles in which no place was found, after the places of all others: no place leads to them. */
export function Unplaced({ visit, articles }: { visit: Visit; articles: readonly ArticleSummary[] }) {
  const { t, locale } = visit;
  if (articles.length === 0) return null;
  return (
    <section className="hits" aria-labelledby="unplaced" data-roving>
      <div className="section-head">
        <h2 id="unplaced">{t('list.unplaced')}</h2>
      </div>
      <ul>
        {articles.map(({ id, title, outletName, published, language }) => (
          <li key={id}>
            <Link href={away(visit, articlePath(id))}>
              <span className="hit-title" lang={langOf({ language })} dir="auto">
                {title}
              </span>
              <span className="second">
                {[
                  outletName ?? t('place.unknown.outlet'),
                  published ? publishedDay(published, locale) : t('place.unknown.date'),
                ].join(', ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
