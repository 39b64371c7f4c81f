import { type ArticleSummary, CATEGORIES, type Coverage } from '../types';
import type { AtlasData } from './data';
import { type Recent, recent } from './recent';
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
  dates: Dates;
  /** From the first published day to the last; `null` where no article has a date. */
  extent: Coverage['extent'];
  /** Rows of the readings of a place, ascending: a question about one place costs its mentions and not the archive's. */
  rowsOfPlace(place: number): Uint32Array;
  /** Masks of articles by what was asked of them: a page asks the same several times. */
  masks: Recent<Uint8Array>;
  /** The words of all texts, read when they are first asked for. */
  words(): WordIndex;
}

/** By article: what its bar is drawn by. */
interface Dates {
  /** The month it was published in, 202305; 0 where it has no date. */
  month: Uint32Array;
  /** 1 where that is not stated. */
  inferred: Uint8Array;
}

/** How many masks are remembered, a byte an article each. */
const MASKS = 16;

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
  let rows: ((place: number) => Uint32Array) | null = null;
  return {
    data,
    articleById: new Map(articles.map(({ id }, index) => [id, index])),
    placeById: new Map(places.map(({ id }, index) => [id, index])),
    outletById: new Map(data.outlets.map(({ id }, index) => [id, index])),
    firstRow,
    coverage,
    dates: datesOf(data),
    extent: extentOf(data),
    rowsOfPlace: (place) => (rows ??= rowsByPlace(data))(place),
    masks: recent(MASKS),
    words: () =>
      (words ??= wordIndex(articles.length, data.words?.() ?? tableOfWords(articles.length, toldBy(data)))),
  };
}

/** Four bytes a reading. */
function rowsByPlace({ readings, places }: AtlasData): (place: number) => Uint32Array {
  const ends = new Uint32Array(places.length + 1);
  for (let row = 0; row < readings.length; row++) {
    if (readings.place[row]! >= 0) ends[readings.place[row]! + 1]!++;
  }
  for (let place = 0; place < places.length; place++) ends[place + 1]! += ends[place]!;
  const rows = new Uint32Array(ends[places.length]!);
  /** By place: where its next row goes. */
  const next = ends.slice();
  for (let row = 0; row < readings.length; row++) {
    const place = readings.place[row]!;
    if (place >= 0) rows[next[place]!++] = row;
  }
  return (place) => rows.subarray(ends[place], ends[place + 1]);
}

function datesOf({ articles }: AtlasData): Dates {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));
  return {
    month: Uint32Array.from(articles, ({ published }) => (published ? monthOf(published.value.day) : 0)),
    inferred: Uint8Array.from(articles, ({ published }) => Number(published?.evidence !== 'stated')),
  };
}

function extentOf({ articles }: AtlasData): Coverage['extent'] {
  let extent: Coverage['extent'] = null;
  for (const { published } of articles) {
    if (!published) continue;
    const { day } = published.value;
    extent ??= { from: day, to: day };
    if (day < extent.from) extent.from = day;
    if (day > extent.to) extent.to = day;
  }
  return extent;
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
