import { fold } from '../text/fold';
import type { Span } from '../types';
import { sentencesOf } from './build-atlas';
import { type IndexedAtlas, summaryOf } from './index-atlas';
import { FIT, type Fit, type IndexedName, indexNames } from './name-index';
import type { PlaceHit, SearchResult } from './reader';
import { articlesHolding, hitsOf, termsOf } from './text-search';

/** Finds places by any of their names, in any script or spelling, and articles by their words. */
export interface AtlasSearch {
  find(words: string, limit: number): SearchResult;
}

/** Mistyped names listed at most, behind names that begin as typed. */
const MOST_MISTYPED = 5;

/**
 * Places of that very name come first, then those whose names begin so, then mistypes; among equals the covered ones,
 * the most covered first, then the most populous.
 */
export function openSearch(atlas: IndexedAtlas): AtlasSearch {
  const { places } = atlas.data;
  const index = indexNames(
    places.flatMap((place, at) =>
      [...new Set([place.name, ...place.names.map(({ text }) => text)])].map(
        (text): IndexedName => ({ place: at, text }),
      ),
    ),
  );

  const prominence = prominenceOf(atlas);

  function findPlaces(words: string, limit: number): PlaceHit[] {
    const typed = fold(words.trim());
    /** Of two names of one place, the closer one; of equally close ones the one typed to the letter, then its first. */
    const closer = (a: Fit, b: Fit) =>
      a.fit < b.fit || (a.fit === b.fit && fold(a.name.text) === typed && fold(b.name.text) !== typed);
    const best = new Map<number, Fit>();
    for (const fit of index.find(words)) {
      const known = best.get(fit.name.place);
      if (!known || closer(fit, known)) best.set(fit.name.place, fit);
    }
    const found = [...best.values()]
      .map(({ fit, name }) => ({ name, fit, key: keyOf(fit, name.place) }))
      .sort((a, b) => a.key - b.key);
    const sure = found.filter(({ fit }) => fit < FIT.mistyped).length;
    const most = Math.min(limit, sure > 0 ? sure + MOST_MISTYPED : limit);
    return found.slice(0, most).map(({ name: { place, text } }) => {
      const { id, name, kind, note, label, bbox } = places[place]!;
      return {
        place: { id, name, kind, note, label, bbox },
        matched: text,
        count: atlas.coverage[place]!,
      };
    });
  }

  /** What hits are sorted by, as one number: how sure, whether covered, how close, how prominent. */
  function keyOf(fit: number, place: number): number {
    const uncovered = atlas.coverage[place]! > 0 ? 0 : 1;
    return ((rankOf(fit) * 2 + uncovered) * 64 + fit * 2) * places.length + prominence[place]!;
  }

  return {
    find(words, limit) {
      return { places: findPlaces(words, limit), articles: findArticles(atlas, words, limit) };
    },
  };
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

/** Exact names, names that begin so, mistyped names: a mistyped name by the letters that are wrong. */
function rankOf(fit: number): number {
  if (fit === FIT.exact) return 0;
  return fit < FIT.mistyped ? 1 : Math.ceil(fit);
}

function findArticles(atlas: IndexedAtlas, words: string, limit: number): SearchResult['articles'] {
  const terms = termsOf(words);
  // A single letter stands in every text.
  if (!terms.some((term) => term.length > 1)) return [];
  const mask = articlesHolding(atlas, words);
  const found: SearchResult['articles'] = [];
  for (let index = mask.length - 1; index >= 0 && found.length < limit; index--) {
    if (!mask[index]) continue;
    const text = atlas.data.text(index);
    const folded = fold(text);
    const sentences = sentencesOf({ text, blocks: atlas.data.articles[index]!.blocks });
    const best = sentences
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
