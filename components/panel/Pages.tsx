import { Link } from '../ui/Link';
import { here, type Visit } from '../ui/visit';

/** Places on one page of the list. */
export const PER_PAGE = 100;

/** *Places 101 to 200 of 1,240*, with the ways on and back. */
export function Pages({ visit, all }: { visit: Visit; all: number }) {
  const { t, page } = visit;
  const pages = Math.ceil(all / PER_PAGE);
  if (pages < 2) return null;
  const from = (page - 1) * PER_PAGE;
  const left = Math.min(PER_PAGE, all - from - PER_PAGE);
  return (
    <nav className="pages" aria-label={t('list.title')}>
      {page > 1 ? (
        <Link className="link" rel="prev" href={here(visit, { page: page > 2 ? String(page - 1) : null })}>
          {t('list.previous', { count: PER_PAGE })}
        </Link>
      ) : (
        <span />
      )}
      <span>{t('list.page', { from: from + 1, to: Math.min(all, from + PER_PAGE), all })}</span>
      {page < pages ? (
        <Link className="link" rel="next" href={here(visit, { page: String(page + 1) })}>
          {t('list.more', { count: left })}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
