import { fold } from '../text/fold';
import type { Span } from '../types';
import { sentencesOf } from './build-atlas';
import { type IndexedAtlas, summaryOf } from './index-atlas';
import { FIT, type IndexedName, indexNames } from './name-index';
import type { PlaceHit, SearchResult } from './reader';
import { articlesHolding, hitsOf, termsOf } from './text-search';
import { toldText } from './told-text';

/** Finds places by any of their names, in any script or spelling, and articles by their words. */
export interface AtlasSearch {
  find(words: string, limit: number): SearchResult;
}

/** Of a shorter beginning too many names lack one letter. */
const NEARLY_TYPED = 4;
/** Mistyped names listed at most, behind names that begin as typed. */
const MOST_MISTYPED = 5;

/**
 * Places of that very name come first, then those whose names begin so, then those that only sound so, then mistypes; among equals the covered ones,
 * the most covered first, then the most populous.
 */
export function openSearch(atlas: IndexedAtlas): AtlasSearch {
  const { places } = atlas.data;
  const index = indexNames(
    places.flatMap((place, at) =>
      [
        ...new Set([
          place.name,
          ...place.names.map(({ text }) => text),
          ...Object.values(place.called ?? {}),
        ]),
      ].flatMap((text) => writings(text).map((written): IndexedName => ({ place: at, text, written }))),
    ),
  );

  const prominence = prominenceOf(atlas);

  function findPlaces(words: string, limit: number): PlaceHit[] {
    const typed = fold(words.trim());
    // What lacks its last letter stands where it will with it: no other name comes between two letters.
    const isWhole = ({ text }: IndexedName, fit: number) =>
      fit === FIT.exact ||
      (fit === FIT.beginning && typed.length >= NEARLY_TYPED && fold(text).length <= typed.length + 1);
    /** How close, and of equally close names of one place the one typed to the letter, or nearly, then its own. */
    const distance = (name: IndexedName, fit: number) => {
      const { place, text } = name;
      if (fit === FIT.exact && fold(text) === typed) return 0;
      if (fit === FIT.beginning && isWhole(name, fit)) return fit * 4;
      return fit * 4 + (text === places[place]!.name ? 1 : 2);
    };
    const nearest = new Float32Array(places.length).fill(Infinity);
    const best = new Map<number, { name: IndexedName; fit: number }>();
    index.find(words, (name, fit) => {
      const far = distance(name, fit);
      if (!(far < nearest[name.place]!)) return;
      nearest[name.place] = far;
      const known = best.get(name.place);
      if (known) Object.assign(known, { name, fit });
      else best.set(name.place, { name, fit });
    });
    const found = [...best.values()];
    const begun = asWords(typed);
    // Of a single letter everything is full.
    const isLiteral = ({ text }: IndexedName) => typed.length > 1 && asWords(fold(text)).includes(begun);
    const keys = Float64Array.from(found, ({ name, fit }) =>
      keyOf(rankOf(fit, isWhole(name, fit), isLiteral(name)), fit, name),
    );
    const order = Uint32Array.from(found, (_, at) => at).sort((a, b) => keys[a]! - keys[b]!);
    const sure = found.reduce((count, { fit }) => (fit < FIT.mistyped ? count + 1 : count), 0);
    const most = Math.min(limit, sure > 0 ? sure + MOST_MISTYPED : limit);
    return [...order.subarray(0, most)].map((at) => {
      const { place, text } = found[at]!.name;
      const { id, name, names, called, kind, note, translations, label, bbox } = places[place]!;
      return {
        place: { id, name, names, called, kind, note, translations, label, bbox },
        matched: text,
        count: atlas.coverage[place]!,
      };
    });
  }

  /** What hits are sorted by, as one number: how sure, whether covered, how close, how prominent. */
  function keyOf(rank: number, fit: number, { place, text }: IndexedName): number {
    const uncovered = atlas.coverage[place]! > 0 ? 0 : 1;
    const byOtherName = text === places[place]!.name ? 0 : 0.5;
    return ((rank * 2 + uncovered) * 64 + (fit + byOtherName) * 2) * places.length + prominence[place]!;
  }

  return {
    find(words, limit) {
      return { places: findPlaces(words, limit), articles: findArticles(atlas, words, limit) };
    },
  };
}

/** A name as it is written, and as it is typed without the letter ə: *Kəlbəcər*, *Kelbecer*. */
function writings(name: string): string[] {
  return /ə/i.test(name) ? [name, name.replace(/ə/g, 'e').replace(/Ə/g, 'E')] : [name];
}

/** By place, its number among all when the most covered come first, then the most populous. */
function prominenceOf({ coverage, data: { places } }: IndexedAtlas): Uint32Array {
  const sorted = places
    .map((_, place) => place)
    .sort(
      (a, b) =>
        coverage[b]! - coverage[a]! || (places[b]!.population ?? 0) - (places[a]!.population ?? 0) || a - b,
    );
  const numbers = new Uint32Array(places.length);
  sorted.forEach((place, number) => {
    numbers[place] = number;
  });
  return numbers;
}

/**
 * Exact names, names that begin so, the same of names that only sound so, mistyped names: a mistyped name by the letters
 * that are wrong. *Shu* is the beginning of Shusha before it is another spelling of *Sou…*.
 */
function rankOf(fit: number, whole: boolean, literal: boolean): number {
  if (fit >= FIT.mistyped) return fit * 2;
  return (literal ? 0 : 2) + (whole ? 0 : 1);
}

/** Words apart by one space, one before each: what begins a word of it is found by its letters. */
const asWords = (folded: string): string =>
  ` ${folded
    .replace(/[.']/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()}`;

function findArticles(atlas: IndexedAtlas, words: string, limit: number): SearchResult['articles'] {
  const terms = termsOf(words);
  // A single letter stands in every text.
  if (!terms.some((term) => term.length > 1)) return [];
  const mask = articlesHolding(atlas, words);
  const found: SearchResult['articles'] = [];
  for (let index = mask.length - 1; index >= 0 && found.length < limit; index--) {
    if (!mask[index]) continue;
    const text = atlas.data.text(index);
    const { blocks } = atlas.data.articles[index]!;
    const folded = fold(toldText({ text, blocks }));
    // The headline stands above the excerpt, which had better say more.
    const best = [false, true]
      .flatMap((headline) => blocks.filter(({ role }) => (role === 'headline') === headline))
      .flatMap((block) => sentencesOf({ text, blocks: [block] }))
      .map((span) => ({ span, hits: hitsOf(folded, span, terms) }))
      .reduce((a, b) => (distinct(b.hits, folded) > distinct(a.hits, folded) ? b : a), {
        span: { start: 0, end: 0 },
        hits: [] as Span[],
      });
    found.push({
      article: summaryOf(atlas, index, atlas.firstRow[index + 1]! - atlas.firstRow[index]!),
      excerpt:
        best.hits.length > 0
          ? { ...best.span, text: text.slice(best.span.start, best.span.end), hits: best.hits }
          : null,
    });
  }
  return found;
}

function distinct(hits: Span[], folded: string): number {
  return new Set(hits.map(({ start, end }) => folded.slice(start, end))).size;
}
