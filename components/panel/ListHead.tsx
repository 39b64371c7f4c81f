import type { Coverage } from '@/geo/types';
import { compareAddress } from '../compare/compare-address';
import { Link } from '../ui/Link';
import type { Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  coverage: Coverage;
}

/** *18 places in seven articles by four outlets, 2021–2023*. */
export function ListHead({ visit, coverage }: Props) {
  const { t, query } = visit;
  return (
    <header className="list-head">
      <h1>{query.q ? t('list.results', { q: query.q }) : t('list.title')}</h1>
      {coverage.places.length > 0 && (
        <p className="second">
          {t('list.summary', {
            places: coverage.places.length,
            articles: coverage.articleCount,
            outlets: coverage.outlets.length,
            years: years(coverage, t),
          })}
          {coverage.articleCount > 1 && (
            <>
              {/* An en space: wider, and where the line ends there nothing stands indented in the next. */}
              {'\u2002'}
              <Link className="link compare-link" href={compareAddress(visit, null)}>
                {t('compare.title')}
              </Link>
            </>
          )}
        </p>
      )}
    </header>
  );
}

function years({ bars }: Coverage, t: Visit['t']): string {
  const first = bars[0]?.day.slice(0, 4);
  const last = bars.at(-1)?.day.slice(0, 4);
  if (!first || !last) return '';
  return t('list.summary.years', { years: first === last ? first : `${first}\u2060–\u2060${last}` });
}
