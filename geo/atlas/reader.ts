import type { Named } from '../names';
import type {
  Article,
  ArticleExcerpts,
  ArticleSummary,
  Category,
  Coverage,
  CoveredPlace,
  Mark,
  Outlet,
  Place,
  Query,
  Rejection,
  Span,
} from '../types';
import type { Beside } from './beside';

/** A name as the sources printed it, with how often each outlet did. */
export interface PrintedName {
  text: string;
  category: Category;
  /** Of the articles that print it, BCP 47; `und` where they differ or it is unclear. */
  language: string;
  count: number;
  outlets: { id: string | null; name: string | null; count: number }[];
}

/** A stretch of an article that a page may show, or a gap where rights end. */
export type Passage =
  | (Span & { kind: 'text'; text: string; role: Article['blocks'][number]['role']; marks: Mark[] })
  | (Span & { kind: 'gap'; sentences: number });

/** One article as a page shows it, as far as its outlet's rights allow. */
export interface ArticleView {
  summary: ArticleSummary;
  /** Without its text: only `passages` may be shown. */
  article: Omit<Article, 'text'>;
  outlet: Outlet | null;
  passages: Passage[];
  /** Its places by count; the same shape as a Coverage's. */
  places: CoveredPlace[];
  /** By a shown mark's number: which occurrence of its words in the article it is, from 1; what a correction needs. */
  occurrences: Record<number, number>;
  /** Mentions by category, of what the passages show. */
  categories: Record<Category, number>;
}

export interface PlaceHit {
  place: Named & Pick<Place, 'id' | 'kind' | 'note' | 'translations' | 'label' | 'bbox'>;
  /** The name that matched, as the gazetteer writes it. */
  matched: string;
  /** Mentions in the atlas; 0 for a place that it knows but nobody wrote of. */
  count: number;
}

export interface SearchResult {
  places: PlaceHit[];
  /** Articles whose text holds every word, newest first, with one sentence that does. */
  articles: { article: ArticleSummary; excerpt: (Span & { text: string; hits: Span[] }) | null }[];
}

export interface Page {
  offset: number;
  limit: number;
  /** Outlet by outlet, their names sorted as this language sorts (BCP 47), and not all newest first. */
  byOutlet: string;
  /** Every article's own excerpts, copies of the same words too: for exports, which leave nothing out. */
  everyCopy?: boolean;
}

/**
 * What pages, embeds, images, feeds and exports ask of an atlas; the narrow interface that every store
 * fills. One reader is one immutable generation: the same question always gets the same answer.
 */
export interface AtlasReader {
  readonly generation: string;
  readonly counts: { articles: number; places: number; mentions: number; outlets: number; rejected: number };
  outlets(): Promise<Outlet[]>;
  rejected(): Promise<Rejection[]>;
  coverage(query: Query): Promise<Coverage>;
  /** Any place the atlas knows, covered or not; `null` when it knows none of that id. */
  place(id: string): Promise<Place | null>;
  /** By article, newest first unless the page says otherwise; sentences within an article in its own order. */
  excerpts(place: string, query: Query, page?: Partial<Page>): Promise<ArticleExcerpts[]>;
  printedNames(place: string, query: Query): Promise<PrintedName[]>;
  /** The same of several places at once, by id; places without any are left out. */
  printedNamesOfEach(places: readonly string[], query: Query): Promise<Map<string, PrintedName[]>>;
  /** Places in the same sentences as this one, most often first. */
  together(
    place: string,
    query: Query,
  ): Promise<{ place: CoveredPlace['place']; count: number; actor: boolean }[]>;
  /** Every article, newest first, those without places too. */
  articles(): Promise<Pick<ArticleSummary, 'id' | 'published'>[]>;
  /** Those of the articles that a query lets through in which it finds no place, newest first, two hundred at most. */
  unplaced(query: Query): Promise<ArticleSummary[]>;
  article(id: string): Promise<ArticleView | null>;
  /** The articles before and after one, by date, of those that a query lets through; `query.article` is not asked. */
  beside(article: string, query: Query): Promise<Beside>;
  /** Whether there is an article of that id: what an address is checked by, without making its view. */
  hasArticle(id: string): Promise<boolean>;
  search(words: string, limit?: number): Promise<SearchResult>;
}
