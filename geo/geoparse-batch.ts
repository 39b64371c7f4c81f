import type { GeoparseContext, Home } from './context';
import { geoparse } from './geoparse';
import { type HomeSample, homeLearner, type Recognized } from './outlet-homes';
import { plainArticle } from './plain-article';
import { textHash } from './text/hash';
import type { Article, Reading } from './types';

/** An article as research corpora give it: its text, whole, and where it stood. */
export interface PlainArticle {
  id: string | number;
  text: string;
  /** Host of its outlet. */
  domain: string | null;
  /** Day of publication, `YYYY-MM-DD`, where it is given so. */
  date: string | null;
}

/** Names inside other names are kept from this confidence on, where the whole acts in the place: *Boston Police*, not *Ottawa Convention*. */
const LEAST_EMBEDDED = 0.39;

/**
 * Reads articles together: where an outlet (by domain) has several, its home is learned from them and weighs in
 * each. Hands every article's readings to `done` in the order given; one that fails goes to `failed`, and
 * takes no other with it.
 */
export function geoparseBatch(
  articles: readonly PlainArticle[],
  context: GeoparseContext,
  done: (article: PlainArticle, readings: Reading[]) => void,
  failed: (article: PlainArticle, error: unknown) => void,
): void {
  const recognized = new Map<PlainArticle, Recognized>();
  const homes = learnHomes(articles, context, recognized);
  for (const plain of articles) {
    let readings: Reading[];
    try {
      const home = context.home ?? (plain.domain ? (homes.get(plain.domain) ?? null) : null);
      readings = geoparse(articleOf(plain), { ...context, home }, recognized.get(plain)).filter(
        speaksOfPlace,
      );
    } catch (error) {
      failed(plain, error);
      continue;
    }
    done(plain, readings);
  }
}

function speaksOfPlace({ mention, confidence }: Reading): boolean {
  return mention.category !== 'embedded' || confidence >= LEAST_EMBEDDED;
}

function articleOf({ id, text, date }: PlainArticle): Article {
  const day = date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
  return plainArticle(text, `${id}-${textHash(text)}`, day);
}

/** Learns the homes of the articles' outlets, and keeps what it recognized on the way. */
function learnHomes(
  articles: readonly PlainArticle[],
  context: GeoparseContext,
  kept: Map<PlainArticle, Recognized>,
): Map<string, Home | null> {
  if (context.home || context.without?.has('home')) return new Map();
  const learner = homeLearner<HomeSample & { article: PlainArticle }>(context);
  for (const article of articles) {
    const { domain, text } = article;
    if (domain) learner.take(domain, { article, text, spans: [{ start: 0, end: text.length }] });
  }
  return learner.homes(({ article }, found) => kept.set(article, found));
}
