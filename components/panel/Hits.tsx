import type { SearchResult } from '@/geo/atlas';
import type { CoveredPlace, Span } from '@/geo/types';
import { articlePath, placePath } from '../ui/address';
import { publishedDay } from '../ui/dates';
import { Link } from '../ui/Link';
import { langOf } from '../ui/source-language';
import { away, nameOf, type Visit } from '../ui/visit';
import { Offered } from './Offered';
import { whatItIs } from './place-line';

interface Props {
  visit: Visit;
  found: SearchResult;
  /** The most covered places of the whole atlas, offered where nothing is found. */
  most: readonly CoveredPlace[];
}

/** What a search found: places by name, covered or not, and articles whose text says so. */
export function Hits({ visit, found, most }: Props) {
  const { t, query, locale } = visit;
  if (found.places.length === 0 && found.articles.length === 0) {
    return (
      <div className="empty list-empty">
        <p className="empty-title">{t('list.results.none', { q: query.q ?? '' })}</p>
        <p>{t('list.results.none.advice')}</p>
        <Offered visit={visit} places={most} />
      </div>
    );
  }
  return (
    <div className="hits" data-roving>
      {found.places.length > 0 && (
        <section aria-labelledby="hits-places">
          <div className="section-head">
            <h2 id="hits-places">{t('search.places')}</h2>
          </div>
          <ul>
            {found.places.map(({ place, matched, count }) => {
              const name = nameOf(visit, place);
              return (
                <li key={place.id}>
                  <Link href={away(visit, placePath(place.id))} data-place={place.id}>
                    <span className="hit-title">{name}</span>
                    <span className="second">
                      {matched !== name && `${t('search.matched', { name: matched })} · `}
                      {whatItIs(place, t)} · {count > 0 ? t('list.count', { count }) : t('list.uncovered')}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {found.articles.length > 0 && (
        <section aria-labelledby="hits-articles">
          <div className="section-head">
            <h2 id="hits-articles">{t('list.results.articles')}</h2>
          </div>
          <ul>
            {found.articles.map(({ article, excerpt }) => (
              <li key={article.id}>
                <Link href={away(visit, articlePath(article.id))}>
                  <span className="hit-title" lang={langOf(article)} dir="auto">
                    {article.title}
                  </span>
                  <span className="second">
                    {[article.outletName, article.published && publishedDay(article.published, locale)]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                  {excerpt && (
                    <span className="hit-excerpt" lang={langOf(article)} dir="auto">
                      <Found text={excerpt.text} start={excerpt.start} hits={excerpt.hits} />
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A sentence with the words that were sought. */
function Found({ text, start, hits }: { text: string; start: number; hits: readonly Span[] }) {
  let at = start;
  const parts = [...hits]
    .sort((a, b) => a.start - b.start)
    .flatMap((hit) => {
      if (hit.start < at) return [];
      const before = text.slice(at - start, hit.start - start);
      at = hit.end;
      return [before, <mark key={hit.start}>{text.slice(hit.start - start, hit.end - start)}</mark>];
    });
  return (
    <>
      {parts}
      {text.slice(at - start)}
    </>
  );
}
