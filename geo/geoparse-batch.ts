import type { GeoparseContext, Home } from './context';
import { type Page, type Proposal, recognize } from './recognize';
import { learnHome, resolve, weighAll } from './resolve';
import type { Outlet, Reading } from './types';

/** An article as the research corpora give it: its text, whole, and where it stood. */
export interface PlainArticle {
  id: string | number;
  text: string;
  /** Host of its outlet. */
  domain: string | null;
  /** As given; not read. */
  date: string | null;
}

/** Articles of an outlet from which its home is learned: more say little that is new. */
const ENOUGH = 12;

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
  const homes = learnHomes(articles, context);
  for (const article of articles) {
    try {
      const home = context.home ?? (article.domain ? (homes.get(article.domain) ?? null) : null);
      const { page, proposals } = pageOf(article, context);
      done(article, resolve(page, proposals, { ...context, home }));
    } catch (error) {
      failed(article, error);
    }
  }
}

function pageOf(article: PlainArticle, context: GeoparseContext): { page: Page; proposals: Proposal[] } {
  return recognize(article.text, [{ start: 0, end: article.text.length }], context);
}

function learnHomes(articles: readonly PlainArticle[], context: GeoparseContext): Map<string, Home | null> {
  const byDomain = new Map<string, PlainArticle[]>();
  if (context.without?.has('home')) return new Map();
  for (const article of articles) {
    if (!article.domain) continue;
    const list = byDomain.get(article.domain);
    if (!list) byDomain.set(article.domain, [article]);
    else if (list.length < ENOUGH) list.push(article);
  }
  const homes = new Map<string, Home | null>();
  for (const [domain, list] of byDomain) {
    if (list.length < 2) continue;
    const weighed = list.map((article) => {
      try {
        const { page, proposals } = pageOf(article, context);
        return weighAll(page, proposals, { ...context, home: null, outlet: null as Outlet | null });
      } catch {
        return []; // It fails again, and is reported, when its turn comes.
      }
    });
    homes.set(domain, learnHome(weighed));
  }
  return homes;
}
