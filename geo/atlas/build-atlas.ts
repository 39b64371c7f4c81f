import { textHash } from '../text/hash';
import { sentences } from '../text/sentences';
import {
  type Article,
  CATEGORIES,
  type Outlet,
  type Place,
  type Reading,
  type Rejection,
  type Span,
} from '../types';
import { type ArticleRecord, type AtlasData, emptyColumns, type ReadingDetail } from './data';

export interface GeoparsedArticle {
  article: Article;
  readings: Reading[];
}

/**
 * One generation from geoparsed articles. `known` are places that stay findable without coverage. The
 * order of the input does not matter; of two articles with one id (the same text twice) the first by
 * file name is kept and the other set aside among the rejected.
 */
export function buildAtlas(input: {
  articles: GeoparsedArticle[];
  known: Place[];
  outlets: Outlet[];
  rejected: Rejection[];
}): AtlasData {
  const rejected = [...input.rejected];
  const kept = new Map<string, GeoparsedArticle>();
  for (const parsed of [...input.articles].sort(byFile)) {
    const first = kept.get(parsed.article.id);
    if (!first) kept.set(parsed.article.id, parsed);
    else {
      rejected.push({
        file: parsed.article.file,
        where: null,
        because: `It holds the same article as ${first.article.file}.`,
        remedy: 'Nothing is lost; remove one of the two files to silence this.',
      });
    }
  }
  const parsed = [...kept.values()].sort(byDate);

  const places = new Map<string, Place>(input.known.map((place) => [place.id, place]));
  for (const { readings } of parsed) {
    for (const { place } of readings) if (place && !places.has(place.id)) places.set(place.id, place);
  }
  const placeList = [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const placeIndex = new Map(placeList.map((place, index) => [place.id, index]));

  const readings = emptyColumns(parsed.reduce((sum, { readings }) => sum + readings.length, 0));
  const details: ReadingDetail[][] = [];
  let row = 0;
  parsed.forEach(({ article, readings: own }, index) => {
    const spans = sentencesOf(article);
    const ordered = [...own].sort(
      (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end,
    );
    details.push(ordered.map(detailOf));
    for (const { mention, place, confidence } of ordered) {
      readings.article[row] = index;
      readings.place[row] = place ? placeIndex.get(place.id)! : -1;
      readings.start[row] = mention.start;
      readings.end[row] = mention.end;
      readings.category[row] = CATEGORIES.indexOf(mention.category);
      readings.confidence[row] = Math.round(confidence * 100);
      readings.sentence[row] = sentenceAt(spans, mention.start);
      row++;
    }
  });

  const articles = parsed.map(({ article }) => recordOf(article));
  const texts = parsed.map(({ article }) => article.text);
  // Hashed piece by piece: one string of a whole archive would be longer than a string can be.
  const pieces = parsed.map(({ article, readings: own }) =>
    textHash(
      JSON.stringify([inOrder(article), own.map(({ place, ...reading }) => [place?.id, inOrder(reading)])]),
    ),
  );
  const generation = textHash(pieces.join()) + textHash(JSON.stringify([placeList, input.outlets, rejected]));
  return {
    generation,
    articles,
    outlets: input.outlets,
    places: placeList,
    readings,
    rejected,
    text: (article) => texts[article]!,
    details: (article) => details[article]!,
  };
}

/** An object's entries in one order, whoever put it together: as read, or as kept from the build before. */
function inOrder(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Sentences of everything in an article that is read, block by block, so that none spans two blocks. */
export function sentencesOf(article: Pick<Article, 'text' | 'blocks'>): Span[] {
  return article.blocks.flatMap(({ start, end }) => sentences(article.text, start, end));
}

/** Index of the last sentence that starts at or before `offset`; 0 when none does. */
export function sentenceAt(spans: Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function detailOf({ because, runnersUp, ...rest }: Reading & { corrected?: string }): ReadingDetail {
  return { because, runnersUp, ...(rest.corrected ? { corrected: rest.corrected } : {}) };
}

function recordOf(article: Article): ArticleRecord {
  const { text, ...record } = article;
  if (article.headline) return { ...record, title: article.headline.value, titleIsOurs: false };
  const body = article.blocks.find(({ role }) => role === 'body') ?? { start: 0, end: text.length };
  const first = sentences(text, body.start, body.end)[0] ?? body;
  return {
    ...record,
    title: text.slice(first.start, first.end).replace(/\s+/g, ' ').trim(),
    titleIsOurs: true,
  };
}

function byFile(a: GeoparsedArticle, b: GeoparsedArticle): number {
  return compare(a.article.file, b.article.file) || (a.article.fileStart ?? 0) - (b.article.fileStart ?? 0);
}

function byDate(a: GeoparsedArticle, b: GeoparsedArticle): number {
  return (
    compare(a.article.published?.value.day ?? '', b.article.published?.value.day ?? '') ||
    compare(a.article.id, b.article.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
