import type { Beside } from '@/geo/atlas';
import { machineDay, publishedDay } from '../ui/dates';
import { Link } from '../ui/Link';
import { langOf } from '../ui/source-language';
import type { Visit } from '../ui/visit';
import { articleAddress } from './article-address';

/** The ways on from the foot of an article: to the one before it and the one after it, by date. */
export function BesideArticle({ visit, beside }: { visit: Visit; beside: Beside }) {
  const { t, locale } = visit;
  if (!beside.earlier && !beside.later) return null;
  return (
    <nav className="panel-section beside" aria-label={t('article.beside')} lang={locale}>
      {(['earlier', 'later'] as const).map((side) => {
        const article = beside[side];
        if (!article) return null;
        return (
          <Link
            key={side}
            className={`beside-${side}`}
            rel={side === 'earlier' ? 'prev' : 'next'}
            href={articleAddress(visit, article)!}
          >
            <span className="beside-words">
              <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
                <path
                  className="stroke flip"
                  d={side === 'earlier' ? 'M6.5 1 1.5 6l5 5' : 'm1.5 1 5 5-5 5'}
                />
              </svg>
              {t(`article.${side}`)}
            </span>{' '}
            <span
              className={article.titleIsOurs ? 'headline headline-ours' : 'headline'}
              lang={langOf(article)}
              dir="auto"
            >
              {article.title}
            </span>{' '}
            <span className="second">
              {article.outletName ?? t('place.unknown.outlet')}
              {article.published && (
                <>
                  {', '}
                  <time dateTime={machineDay(article.published)}>
                    {publishedDay(article.published, locale)}
                  </time>
                </>
              )}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
