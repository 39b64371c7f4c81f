import type { Article, AtlasReading, Day, Outlet, Place, Rejection } from '../types';
import type { WordTable } from './word-index';

/** An article as the atlas holds it: its text stays where the store keeps it until a page asks. */
export interface ArticleRecord extends Omit<Article, 'text'> {
  /** The headline, or the first sentence standing in for it. */
  title: string;
  titleIsOurs: boolean;
}

/** What a reading keeps beside its columns: read only for the articles that a page shows. */
export type ReadingDetail = Pick<AtlasReading, 'because' | 'runnersUp' | 'corrected'>;

/**
 * All readings of an archive as columns, a row a reading, by article and then by start: eighteen bytes a
 * mention, so that millions fit in memory.
 */
export interface ReadingColumns {
  readonly length: number;
  /** Index into `articles`. */
  article: Uint32Array;
  /** Index into `places`; -1 where the resolver declined. */
  place: Int32Array;
  start: Uint32Array;
  end: Uint32Array;
  /** Index into `CATEGORIES`. */
  category: Uint8Array;
  /** Hundredths. */
  confidence: Uint8Array;
  /** Number of the sentence within the article. */
  sentence: Uint16Array;
}

/** The words that readings are printed in: a number a reading, and what it stands for. */
export interface Wordings {
  /** By row of the readings: index into `words`. */
  of: Uint32Array;
  /** Each once, as `wordingOf` writes it. */
  words: readonly string[];
}

/** Words as printed, white space aside: what a line break parts is one wording. */
export const wordingOf = (printed: string): string => printed.replace(/\s+/g, ' ');

/** One generation of an atlas, whoever keeps it. Immutable. */
export interface AtlasData {
  /** Hash of everything below: same input, same generation. */
  generation: string;
  /** By date, oldest first; undated ones at the front. */
  articles: ArticleRecord[];
  outlets: Outlet[];
  /** Every place that a reading names and every curated place, so that search can say *no coverage*. */
  places: Place[];
  readings: ReadingColumns;
  rejected: Rejection[];
  /** The text of an article, by index. */
  text(article: number): string;
  /** Reasons of an article's readings, by index of the article, in their order. */
  details(article: number): ReadingDetail[];
  /** How each reading is printed, where the store keeps that; else it is read out of the texts. */
  wordings?: Wordings;
  /** The words of all texts, where the store keeps them; else they are read out of the texts when first asked for. */
  words?(): WordTable;
}

/** The first and last day that a published date may mean. */
export function daysOf(published: {
  day: Day;
  precision: 'day' | 'month' | 'year';
}): [first: Day, last: Day] {
  const { day, precision } = published;
  if (precision === 'day') return [day, day];
  return precision === 'month'
    ? [`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-31`]
    : [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`];
}

export function emptyColumns(length: number): ReadingColumns {
  return {
    length,
    article: new Uint32Array(length),
    place: new Int32Array(length),
    start: new Uint32Array(length),
    end: new Uint32Array(length),
    category: new Uint8Array(length),
    confidence: new Uint8Array(length),
    sentence: new Uint16Array(length),
  };
}
