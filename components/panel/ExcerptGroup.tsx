import type { ArticleExcerpts, Excerpt, Place } from '@/geo/types';
import { articlePath } from '../ui/address';
import { machineDay, publishedDay } from '../ui/dates';
import { Later } from '../ui/Later';
import { Link } from '../ui/Link';
import { langOf } from '../ui/source-language';
import { away, type Visit } from '../ui/visit';
import { Because } from './Because';
import { correctAddress } from './correct-address';
import { Marked } from './Marked';
import type { KnownPlaces } from './reason-words';
import { safeAddress } from './safe-address';

/** Excerpts of the open group that a screen of usual height shows. */
const SHOWING = 1;

interface Props {
  visit: Visit;
  place: Place;
  group: ArticleExcerpts;
  /** The groups it stands among: other articles may print its sentences too. */
  among: readonly ArticleExcerpts[];
  /** Places that reasons name, by id. */
  known: KnownPlaces;
  open: boolean;
}

/** What one article says of the place: outlet, date, headline, the sentences, and why they stand here. */
export function ExcerptGroup({ visit, place, group, among, known, open }: Props) {
  const { t, locale } = visit;
  const { article, geometry } = group;
  const original = safeAddress(article.url);
  // The headline stands above already; as an excerpt it counts only where there is no other.
  const below = group.excerpts.filter(({ text }) => text.trim() !== article.title);
  const excerpts = below.length > 0 ? below : group.excerpts;
  return (
    <details className="excerpt-group" open={open}>
      <summary>
        <span className="outlet">{article.outletName ?? t('place.unknown.outlet')}</span>
        <span className="published">
          {article.published ? (
            <time dateTime={machineDay(article.published)}>{publishedDay(article.published, locale)}</time>
          ) : (
            t('place.unknown.date')
          )}
          {article.publishedEvidence === 'inferred' && <em>{t('place.inferred')}</em>}
          {article.publishedEvidence === 'editor' && <em>{t('place.editor')}</em>}
        </span>
        <span className="group-count">
          <span aria-hidden="true">{article.count}</span>
          <span className="unseen">{t('list.count', { count: article.count })}</span>
        </span>
      </summary>
      <h3
        className={article.titleIsOurs ? 'headline headline-ours' : 'headline'}
        lang={langOf(article)}
        dir="auto"
      >
        <Link href={away(visit, articlePath(article.id), { place: place.id })}>{article.title}</Link>
      </h3>
      {open && excerpts.slice(0, SHOWING).map(excerptOf)}
      <Later>
        {excerpts.slice(open ? SHOWING : 0).map(excerptOf)}
        {group.folded > 0 && <p className="second copied">{t('place.copied', { count: group.folded })}</p>}
        {original && (
          <p className="second original">
            <a className="link" href={original.href} rel="noopener noreferrer">
              {t('article.read', { host: original.host })}
            </a>
          </p>
        )}
      </Later>
    </details>
  );

  function excerptOf(excerpt: Excerpt) {
    return (
      <figure className="excerpt" key={excerpt.start}>
        <blockquote lang={langOf(article)} dir="auto">
          <p>
            <Marked text={excerpt.text} start={excerpt.start} marks={excerpt.marks} />
          </p>
        </blockquote>
        {(excerpt.event || excerpt.alsoIn.length > 0) && (
          <figcaption>
            {excerpt.event && (
              <p className="second">
                <time dateTime={machineDay(excerpt.event.value)}>
                  {t('place.event', { date: publishedDay(excerpt.event.value, locale) })}
                </time>
                {excerpt.event.evidence === 'inferred' && <em> {t('place.inferred')}</em>}
              </p>
            )}
            {excerpt.alsoIn.length > 0 && (
              <p className="second">{t('place.also', { where: excerpt.alsoIn.map(whose).join('; ') })}</p>
            )}
          </figcaption>
        )}
        {/* No part of the caption: a figure is named by it, and would be called by its buttons. */}
        <div className="excerpt-foot">
          {excerpt.marks[0] && (
            <Because
              visit={visit}
              mark={excerpt.marks[0]}
              place={place}
              geometry={geometry}
              known={known}
              correctHref={correctAddress(visit, article.id, excerpt.marks[0])}
            />
          )}
          <Link
            className="permalink"
            href={`${away(visit, articlePath(article.id), { place: place.id })}#m${excerpt.marks[0]?.number ?? 0}`}
          >
            {t('place.permalink')}
          </Link>
        </div>
      </figure>
    );
  }

  /** *Daily Sabah, 18 January 2023*. */
  function whose(id: string): string {
    const other = among.find(({ article }) => article.id === id)?.article;
    const day = other?.published ? publishedDay(other.published, locale) : t('place.unknown.date');
    return `${other?.outletName ?? t('place.unknown.outlet')}, ${day}`;
  }
}
