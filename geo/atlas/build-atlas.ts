import { textHash } from '../text/hash';
import { ownCopy } from '../text/own-copy';
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
import { type ArticleRecord, type AtlasData, emptyColumns, type ReadingDetail, wordingOf } from './data';

export interface GeoparsedArticle {
  article: Article;
  readings: Reading[];
}

const UTF8 = new TextDecoder();

/** A geoparsed article as it waits for the others: of a hundred thousand, readings kept as objects fill the memory. */
interface Packed {
  article: Article;
  /** By start: what `ReadingColumns` holds of each reading, `ROW` numbers one after another. */
  rows: Int32Array;
  /** JSON of its `ReadingDetail`s in UTF-8, outside the heap, which has a limit of its own. */
  details: Uint8Array;
  hash: string;
}

/** Numbers a packed reading takes: of its place as it was met (-1 for none), start, end, category, confidence. */
const ROW = 5;

type Row = [place: number, start: number, end: number, category: number, confidence: number];

/** A place of the readings as the earliest article has it. */
interface NamedPlace {
  place: Place;
  by: Article;
  /** In the order in which places were met. */
  number: number;
}

/**
 * One generation from geoparsed articles, taken one by one. `known` are places that stay findable without coverage.
 * The order of the input does not matter; of two articles with one id (the same text twice) the first by
 * file name is kept and the other set aside among the rejected.
 */
export function buildAtlas(input: {
  articles: Iterable<GeoparsedArticle>;
  known: Place[];
  outlets: Outlet[];
  rejected: Rejection[];
}): AtlasData {
  const named = new Map<string, NamedPlace>();
  const packed: Packed[] = [];
  for (const parsed of input.articles) {
    const { article } = parsed;
    for (const { place } of parsed.readings) {
      const known = place && named.get(place.id);
      if (place && (!known || byDate(article, known.by) < 0))
        named.set(place.id, { place, by: article, number: known?.number ?? named.size });
    }
    packed.push(pack(parsed, (place) => named.get(place.id)!.number));
  }
  // The taking of the articles may have added some.
  const rejected = [...input.rejected];
  const kept = new Map<string, Packed>();
  for (const one of packed.sort((a, b) => byFile(a.article, b.article))) {
    const first = kept.get(one.article.id);
    if (!first) kept.set(one.article.id, one);
    else {
      rejected.push({
        file: one.article.file,
        where: null,
        because: `It holds the same article as ${first.article.file}.`,
        remedy: 'Nothing is lost; remove one of the two files to silence this.',
      });
    }
  }
  const parsed = [...kept.values()].sort((a, b) => byDate(a.article, b.article));

  const met = [...named.values()];
  const places = new Map<string, Place>(input.known.map((place) => [place.id, place]));
  // Of an article that was set aside, no place is kept.
  for (const { rows } of parsed)
    for (let at = 0; at < rows.length; at += ROW) {
      const place = met[rows[at]!]?.place;
      if (place && !places.has(place.id)) places.set(place.id, place);
    }
  const placeList = [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const placeIndex = new Map(placeList.map((place, index) => [place.id, index]));
  const indexOf = met.map(({ place }) => placeIndex.get(place.id) ?? -1);

  const readings = emptyColumns(parsed.reduce((sum, { rows }) => sum + rows.length / ROW, 0));
  const printed = new Uint32Array(readings.length);
  const wordings = new Map<string, number>();
  let row = 0;
  parsed.forEach(({ article, rows }, index) => {
    const { text } = article;
    const spans = sentencesOf({ text, blocks: article.blocks });
    for (let at = 0; at < rows.length; at += ROW) {
      const [place, start, end, category, confidence] = rows.subarray(at, at + ROW) as unknown as Row;
      readings.article[row] = index;
      readings.place[row] = place < 0 ? -1 : indexOf[place]!;
      readings.start[row] = start;
      readings.end[row] = end;
      readings.category[row] = category;
      readings.confidence[row] = confidence;
      readings.sentence[row] = sentenceAt(spans, start);
      const wording = wordingOf(text.slice(start, end));
      let number = wordings.get(wording);
      if (number === undefined) {
        number = wordings.size;
        wordings.set(ownCopy(wording), number);
      }
      printed[row] = number;
      row++;
    }
  });

  const articles = parsed.map(({ article }) => recordOf(article));
  const generation =
    textHash(parsed.map(({ hash }) => hash).join()) +
    textHash(JSON.stringify([placeList, input.outlets, rejected]));
  return {
    generation,
    articles,
    outlets: input.outlets,
    places: placeList,
    readings,
    rejected,
    wordings: { of: printed, words: [...wordings.keys()] },
    text: (article) => parsed[article]!.article.text,
    details: (article) => JSON.parse(UTF8.decode(parsed[article]!.details)) as ReadingDetail[],
  };
}

function pack({ article, readings }: GeoparsedArticle, numberOf: (place: Place) => number): Packed {
  const ordered = [...readings].sort(
    (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end,
  );
  return {
    article,
    rows: Int32Array.from(
      ordered.flatMap(
        ({ mention: { start, end, category }, place, confidence }): Row => [
          place ? numberOf(place) : -1,
          start,
          end,
          CATEGORIES.indexOf(category),
          Math.round(confidence * 100),
        ],
      ),
    ),
    details: new TextEncoder().encode(JSON.stringify(ordered.map(detailOf))),
    hash: textHash(
      JSON.stringify([
        inOrder(article),
        ordered.map(({ place, ...reading }) => [place?.id, inOrder(reading)]),
      ]),
    ),
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

function byFile(a: Article, b: Article): number {
  return compare(a.file, b.file) || (a.fileStart ?? 0) - (b.fileStart ?? 0);
}

function byDate(a: Article, b: Article): number {
  return compare(a.published?.value.day ?? '', b.published?.value.day ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
