import { type ArticleSummary, CATEGORIES } from '../types';
import type { AtlasData } from './data';
import { toldBy } from './told-text';
import { tableOfWords, type WordIndex, wordIndex } from './word-index';

/** An atlas with what every question needs computed once: ids to rows, and where each article's readings lie. */
export interface IndexedAtlas {
  data: AtlasData;
  articleById: Map<string, number>;
  placeById: Map<string, number>;
  outletById: Map<string, number>;
  /** Readings of article `i` are the rows `firstRow[i]` to `firstRow[i + 1]`. */
  firstRow: Uint32Array;
  /** Mentions that count as coverage by default, by place. */
  coverage: Uint32Array;
  /** Masks of articles by words asked for, newest last; a few, since a page asks several times. */
  found: Map<string, Uint8Array>;
  /** The words of all texts, read when they are first asked for. */
  words(): WordIndex;
}

export function indexAtlas(data: AtlasData): IndexedAtlas {
  const { readings, articles, places } = data;
  const firstRow = new Uint32Array(articles.length + 1);
  for (let row = 0; row < readings.length; row++) firstRow[readings.article[row]! + 1]!++;
  for (let article = 0; article < articles.length; article++) firstRow[article + 1]! += firstRow[article]!;

  const coverage = new Uint32Array(places.length);
  const counts = categoryMask(['literal', 'metonymic', 'descriptive']);
  for (let row = 0; row < readings.length; row++) {
    if (readings.place[row]! >= 0 && counts[readings.category[row]!]) coverage[readings.place[row]!]!++;
  }
  let words: WordIndex | null = null;
  return {
    data,
    articleById: new Map(articles.map(({ id }, index) => [id, index])),
    placeById: new Map(places.map(({ id }, index) => [id, index])),
    outletById: new Map(data.outlets.map(({ id }, index) => [id, index])),
    firstRow,
    coverage,
    found: new Map(),
    words: () =>
      (words ??= wordIndex(articles.length, data.words?.() ?? tableOfWords(articles.length, toldBy(data)))),
  };
}

/** 1 for each category asked for, by its index. */
export function categoryMask(categories: readonly string[]): Uint8Array {
  return Uint8Array.from(CATEGORIES, (category) => (categories.includes(category) ? 1 : 0));
}

export function summaryOf(atlas: IndexedAtlas, index: number, count: number): ArticleSummary {
  const article = atlas.data.articles[index]!;
  const outlet = article.outlet?.value ?? null;
  const known = outlet === null ? undefined : atlas.data.outlets[atlas.outletById.get(outlet) ?? -1];
  return {
    id: article.id,
    title: article.title,
    titleIsOurs: article.titleIsOurs,
    language: article.language,
    outlet,
    outletName: known?.name ?? outlet,
    outletEvidence: article.outlet?.evidence ?? null,
    url: article.url?.value ?? null,
    published: article.published?.value ?? null,
    publishedEvidence: article.published?.evidence ?? null,
    count,
  };
}
