import { Link } from '../ui/Link';
import { here, type Visit } from '../ui/visit';

/** So many stand on one page: places of a list, articles of a place. */
export const PER_PAGE = { places: 100, articles: 25 } as const;

/** What messages call the list, the way on, the way back and where one is. */
const WORDS = {
  places: { title: 'list.title', next: 'list.more', previous: 'list.previous', page: 'list.page' },
  articles: {
    title: 'place.written',
    next: 'place.articles.more',
    previous: 'place.articles.previous',
    page: 'place.articles.page',
  },
} as const;

type Paged = keyof typeof PER_PAGE;

interface Props {
  visit: Visit;
  /** As `pageWithin` has it. */
  page: number;
  all: number;
  of?: Paged;
}

/** The page that is asked for, or the last of so many: an old link may ask for more than there are today. */
export const pageWithin = (page: number, all: number, of: Paged = 'places'): number =>
  Math.min(page, Math.max(1, Math.ceil(all / PER_PAGE[of])));

/** Those of a list that stand on a page. */
export const onPage = <T,>(places: readonly T[], page: number): T[] =>
  places.slice((page - 1) * PER_PAGE.places, page * PER_PAGE.places);

/** *Places 101 to 200 of 1,240*, with the ways on and back. */
export function Pages({ visit, page, all, of = 'places' }: Props) {
  const { t } = visit;
  const [many, words] = [PER_PAGE[of], WORDS[of]];
  const pages = Math.ceil(all / many);
  if (pages < 2) return null;
  const from = (page - 1) * many;
  const left = Math.min(many, all - from - many);
  return (
    <nav className="pages" aria-label={t(words.title)}>
      {page > 1 ? (
        <Link className="link" rel="prev" href={here(visit, { page: page > 2 ? String(page - 1) : null })}>
          {t(words.previous, { count: many })}
        </Link>
      ) : (
        <span />
      )}
      <span>{t(words.page, { from: from + 1, to: Math.min(all, from + many), all })}</span>
      {page < pages ? (
        <Link className="link" rel="next" href={here(visit, { page: String(page + 1) })}>
          {t(words.next, { count: left })}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
