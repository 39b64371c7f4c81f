import type { GeoparseContext, Home } from './context';
import { geoparse } from './geoparse';
import { recognize } from './recognize';
import { beforeHome, learnHome, weighAll } from './resolve';
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

type Recognized = ReturnType<typeof recognize>;

/** Articles of an outlet from which its home is learned: more say little that is new. */
const ENOUGH = 12;
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

/** The whole text as one body: offsets count from its start, and nothing of it is taken for a crawler's. */
function articleOf({ id, text, date }: PlainArticle): Article {
  const day = date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
  return {
    id: `${id}-${textHash(text)}`,
    file: '',
    fileStart: 0,
    text,
    blocks: [{ start: 0, end: text.length, role: 'body' }],
    headline: null,
    outlet: null,
    url: null,
    published: day === null ? null : { value: { day, precision: 'day' }, evidence: 'stated' },
    dateline: null,
    language: 'en',
    rights: 'full',
  };
}

/** Learns the homes of the articles' outlets, and keeps what it recognized on the way. */
function learnHomes(
  articles: readonly PlainArticle[],
  context: GeoparseContext,
  kept: Map<PlainArticle, Recognized>,
): Map<string, Home | null> {
  const homes = new Map<string, Home | null>();
  if (context.home || context.without?.has('home')) return homes;
  const byDomain = new Map<string, PlainArticle[]>();
  for (const article of articles) {
    if (!article.domain) continue;
    const list = byDomain.get(article.domain);
    if (!list) byDomain.set(article.domain, [article]);
    else if (list.length < ENOUGH) list.push(article);
  }
  const unaware = beforeHome(context);
  for (const [domain, list] of byDomain) {
    if (list.length < 2) continue;
    const weighed = list.map((article) => {
      try {
        const found = recognize(article.text, [{ start: 0, end: article.text.length }], unaware);
        kept.set(article, found);
        const { page, proposals } = found;
        return weighAll(page, proposals, unaware);
      } catch {
        return []; // It fails again, and is reported, when its turn comes.
      }
    });
    homes.set(domain, learnHome(weighed, domain));
  }
  return homes;
}
