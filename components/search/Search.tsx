import type { Visit } from '../ui/visit';
import { KeptInputs } from './KeptInputs';
import { SearchBox } from './SearchBox';

/** The search field: a plain form that asks `/?q=`, and suggests as one types where script runs. */
export function Search({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <search className="search">
      <form action="/" method="get">
        <svg className="search-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <circle className="stroke" cx="7" cy="7" r="5.5" />
          <path className="stroke" d="m11 11 6 6" />
        </svg>
        <SearchBox
          texts={{
            label: t('search.label'),
            placeholder: t('search.placeholder'),
            places: t('search.places'),
            articles: t('search.articles'),
            uncovered: t('search.uncovered'),
          }}
        />
        <KeptInputs />
        <button className="search-submit" type="submit">
          {t('search.submit')}
        </button>
      </form>
    </search>
  );
}
