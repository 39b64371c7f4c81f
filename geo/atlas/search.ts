import MiniSearch from 'minisearch';
import { fold } from '../text/fold';
import type { Span } from '../types';
import { sentencesOf } from './build-atlas';
import { type IndexedAtlas, summaryOf } from './index-atlas';
import type { PlaceHit, SearchResult } from './reader';
import { articlesHolding, termsOf } from './text-search';

interface NameDocument {
  id: number;
  /** Index of the place. */
  place: number;
  name: string;
}

/** Finds places by any of their names, in any script or spelling, and articles by their words. */
export interface AtlasSearch {
  find(words: string, limit: number): SearchResult;
}

/**
 * Every name is a document of its own, so that a hit can say which name it was. Mistypes are forgiven
 * one in five letters; beginnings match as one types. Covered places come first among equals.
 */
export function openSearch(atlas: IndexedAtlas): AtlasSearch {
  const { places } = atlas.data;
  const documents: NameDocument[] = [];
  places.forEach((place, index) => {
    const names = new Set([place.name, ...place.names.map(({ text }) => text)]);
    for (const name of names) documents.push({ id: documents.length, place: index, name });
  });
  const index = new MiniSearch<NameDocument>({
    fields: ['name'],
    processTerm: (term) => spell(term) || null,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: 'AND' },
  });
  index.addAll(documents);

  function findPlaces(words: string, limit: number): PlaceHit[] {
    const asked = spell(words);
    const best = new Map<number, { document: NameDocument; score: number }>();
    for (const { id, score } of index.search(words)) {
      const document = documents[id as number]!;
      const spelled = spell(document.name);
      const closeness = spelled === asked ? 4 : spelled.startsWith(asked) ? 2 : 1;
      const weighed = score * closeness * (1 + Math.log1p(atlas.coverage[document.place]!) / 4);
      if (weighed > (best.get(document.place)?.score ?? 0))
        best.set(document.place, { document, score: weighed });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || a.document.id - b.document.id)
      .slice(0, limit)
      .map(({ document }) => {
        const { id, name, kind, note, label, bbox } = places[document.place]!;
        return {
          place: { id, name, kind, note, label, bbox },
          matched: document.name,
          count: atlas.coverage[document.place]!,
        };
      });
  }

  return {
    find(words, limit) {
      const terms = termsOf(words);
      if (terms.length === 0) return { places: [], articles: [] };
      return { places: findPlaces(words, limit), articles: findArticles(atlas, words, terms, limit) };
    },
  };
}

function findArticles(
  atlas: IndexedAtlas,
  words: string,
  terms: string[],
  limit: number,
): SearchResult['articles'] {
  const mask = articlesHolding(atlas, words);
  const found: SearchResult['articles'] = [];
  for (let index = mask.length - 1; index >= 0 && found.length < limit; index--) {
    if (!mask[index]) continue;
    const text = atlas.data.text(index);
    const sentences = sentencesOf({ text, blocks: atlas.data.articles[index]!.blocks });
    const best = sentences
      .map((span) => ({ span, hits: hitsIn(text, span, terms) }))
      .reduce((a, b) => (distinct(b.hits, text) > distinct(a.hits, text) ? b : a), {
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

function hitsIn(text: string, span: Span, terms: string[]): Span[] {
  const folded = fold(text.slice(span.start, span.end));
  const hits = terms.flatMap((term) => {
    const at = folded.indexOf(term);
    return at < 0 ? [] : [{ start: span.start + at, end: span.start + at + term.length }];
  });
  return hits.sort((a, b) => a.start - b.start);
}

function distinct(hits: Span[], text: string): number {
  return new Set(hits.map(({ start, end }) => fold(text.slice(start, end)))).size;
}

/**
 * A spelling without what transliterations disagree on: accents, hyphens, and the pairs that English,
 * Azerbaijani and Russian habits write differently (gh/g, kh/x, q/g, zh/j, sh/ş, ch/ç, dz, double letters).
 */
export function spell(name: string): string {
  return fold(name)
    .replace(/[-'.,()/]+/g, ' ')
    .replace(/gh/g, 'g')
    .replace(/kh/g, 'x')
    .replace(/h(?=[bcdfgjklmnpqrstvwxz])/g, '')
    .replace(/zh|dj/g, 'j')
    .replace(/sh/g, 's')
    .replace(/ch/g, 'c')
    .replace(/q/g, 'g')
    .replace(/w/g, 'v')
    .replace(/ja|ia|ya/g, 'ia')
    .replace(/([a-z])\1/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
