import type { ReactNode } from 'react';
import type { ArticleView, Beside, Passage } from '@/geo/atlas';
import { type Category, COVERAGE, type Known, type Mark, type Place } from '@/geo/types';
import { articlePath, placePath } from '../ui/address';
import { machineDay, publishedDay } from '../ui/dates';
import { Link } from '../ui/Link';
import { PlaceName } from '../ui/PlaceName';
import { langOf } from '../ui/source-language';
import { away, nameOf, type Visit } from '../ui/visit';
import { BesideArticle } from './BesideArticle';
import { Marked } from './Marked';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { type KnownPlaces, reasonWords } from './reason-words';
import { safeAddress } from './safe-address';

interface Props {
  visit: Visit;
  view: ArticleView;
  /** The place it was reached from, which the way back leads to. */
  from: Place | null;
  /** The articles before and after it, within what the reader asks for. */
  beside: Beside;
  /** Places that tell its date, by id. */
  known: KnownPlaces;
  timeline: ReactNode;
}

const SHOWN: readonly Category[] = ['literal', 'metonymic', 'descriptive', 'demonym', 'embedded'];

/** One article, as far as its outlet's rights allow, with its places marked. */
export function ArticlePanel({ visit, view, from, beside, known, timeline }: Props) {
  const { t, locale } = visit;
  const { summary, article } = view;
  const address = safeAddress(summary.url);
  const mentions = view.places.reduce((sum, { count }) => sum + count, 0);
  const places = new Map(view.places.map(({ place }) => [place.id, place]));
  return (
    <>
      <PanelHead
        visit={visit}
        back={
          from
            ? { href: away(visit, placePath(from.id)), label: nameOf(visit, from) }
            : { href: away(visit, '/'), label: t('place.back') }
        }
      />
      <article className="panel-body" lang={langOf(summary)}>
        <p className="article-source" lang={locale}>
          <span className="outlet">{summary.outletName ?? t('place.unknown.outlet')}</span>
          <span className="published">
            {summary.published ? (
              <time dateTime={machineDay(summary.published)}>{publishedDay(summary.published, locale)}</time>
            ) : (
              t('article.undated')
            )}
            {summary.publishedEvidence && <em>{t(`article.${summary.publishedEvidence}`)}</em>}
          </span>
        </p>
        <h1 className={summary.titleIsOurs ? 'article-title article-title-ours' : 'article-title'} dir="auto">
          {summary.title}
        </h1>
        {summary.titleIsOurs && (
          <p className="second" lang={locale}>
            {t('article.ours')}
          </p>
        )}
        <HowWeKnow visit={visit} facts={[article.outlet, article.published, article.url]} known={known} />
        <p className="article-original" lang={locale}>
          {address ? (
            <a className="link" href={address.href} rel="noopener noreferrer">
              {t('article.read', { host: address.host })}
            </a>
          ) : (
            <span className="second">{t('article.noaddress')}</span>
          )}
          <span>{t(article.rights === 'full' ? 'article.full' : 'article.sentences')}</span>
        </p>
        <MarkKey visit={visit} categories={view.categories} />
        <div className="article-time" lang={locale}>
          {timeline}
        </div>
        <div className="article-text" data-roving>
          {view.passages.map((passage) => (
            <PassageText
              key={passage.start}
              visit={visit}
              passage={passage}
              places={places}
              articleId={summary.id}
              address={address}
            />
          ))}
        </div>
        {view.places.length > 0 && (
          <section className="panel-section" aria-labelledby="its-places" lang={locale}>
            <div className="small-head">
              <h2 id="its-places">{t('article.places')}</h2>
            </div>
            <ul className="together" data-roving>
              {view.places.map(({ place, count }) => (
                <li key={place.id}>
                  <Link href={away(visit, placePath(place.id))} data-place={place.id}>
                    <PlaceName visit={visit} place={place} /> <span className="together-count">{count}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <BesideArticle visit={visit} beside={beside} />
      </article>
      <PanelFoot
        visit={visit}
        subject={{ article: summary.id }}
        note={t('article.counts', { places: view.places.length, mentions })}
      />
    </>
  );
}

/** Which mark means what, with how many there are here. */
function MarkKey({ visit, categories }: { visit: Visit; categories: ArticleView['categories'] }) {
  const { t, locale } = visit;
  const shown = SHOWN.filter((category) => categories[category] > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="mark-key" aria-label={t('article.marks')} lang={locale}>
      {shown.map((category) => (
        <li key={category}>
          <span className={`mark mark-${category}`}>{t(`category.${category}`)}</span>{' '}
          <span>{COVERAGE.includes(category) ? categories[category] : t('article.notcounted')}</span>
        </li>
      ))}
    </ul>
  );
}

interface PassageProps {
  visit: Visit;
  passage: Passage;
  places: ReadonlyMap<string, Place>;
  articleId: string;
  address: URL | null;
}

function PassageText({ visit, passage, places, articleId, address }: PassageProps) {
  const { t } = visit;
  if (passage.kind === 'gap') {
    const words = t('article.gap', { count: passage.sentences });
    return (
      <p className="gap" lang={visit.locale}>
        {address ? (
          <a href={address.href} rel="noopener noreferrer">
            {words}
          </a>
        ) : (
          <span>{words}</span>
        )}
      </p>
    );
  }
  const label = (mark: Mark) => {
    const place = mark.place ? places.get(mark.place) : undefined;
    return t('article.mark', {
      name: place ? nameOf(visit, place) : t('article.nowhere'),
      category: t(`category.${mark.category}`),
    });
  };
  const href = (mark: Mark) =>
    mark.place ? `${away(visit, articlePath(articleId), { place: mark.place })}#m${mark.number}` : null;
  return (
    <p className={`passage passage-${passage.role}`} dir="auto">
      <Marked
        text={passage.text}
        start={passage.start}
        marks={passage.marks}
        href={href}
        label={label}
        anchored
      />
    </p>
  );
}

interface HowWeKnowProps {
  visit: Visit;
  facts: readonly (Known<unknown> | null)[];
  known: KnownPlaces;
}

/** How outlet, date and address came to be known, where the text does not plainly state them. */
function HowWeKnow({ visit, facts, known }: HowWeKnowProps) {
  const { t, locale } = visit;
  const lines = facts.flatMap((fact) =>
    fact?.because ? (reasonWords(fact.because, known, visit) ?? []) : [],
  );
  if (lines.length === 0) return null;
  return (
    <details className="more how" lang={locale}>
      <summary>{t('article.how')}</summary>
      <ul className="reasons">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
