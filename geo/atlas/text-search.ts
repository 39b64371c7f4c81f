import { fold } from '../text/fold';
import type { Span } from '../types';
import type { IndexedAtlas } from './index-atlas';
import { toldBy } from './told-text';
import { wordsOf } from './word-index';

/**
 * 1 for each article whose text holds every term of `words`, case and accents aside; see `termsOf`. A term may be the
 * beginning of a word, as one types, never its middle; one of two letters is a whole word.
 */
export function articlesHolding(atlas: IndexedAtlas, words: string): Uint8Array {
  return atlas.masks.get(`words ${words}`, () => {
    const terms = termsOf(words);
    const masks = terms.map((term) => holding(atlas, term));
    return Uint8Array.from(atlas.data.articles, (_, index) =>
      terms.length > 0 && masks.every((each) => each[index]) ? 1 : 0,
    );
  });
}

/** By the index of words; a term of several (*Nagorno-Karabakh*, a phrase) is looked for in the texts that have them all. */
function holding(atlas: IndexedAtlas, term: string): Uint8Array {
  const words = wordsOf(term);
  const index = atlas.words();
  const masks = words.map((word, at) =>
    index.articlesWith(word, at === words.length - 1 && term.length >= BEGINNING),
  );
  const told = toldBy(atlas.data);
  return Uint8Array.from(atlas.data.articles, (_, article) => {
    if (!masks.every((mask) => mask[article])) return 0;
    if (words.length === 1 && words[0] === term) return 1;
    return nextHit(fold(told(article)), term, 0) >= 0 ? 1 : 0;
  });
}

/** The words asked for, folded; `"Lachin corridor" talks` has two. What has neither letter nor figure is left out. */
export function termsOf(words: string): string[] {
  return [...words.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]|([^\s"“”«»„]+)/g)]
    .map((match) => fold(match[1] ?? match[2]!).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((term) => term !== '');
}

/** Where the terms first stand in a stretch of folded text, in order. */
export function hitsOf(folded: string, { start, end }: Span, terms: readonly string[]): Span[] {
  const hits = terms.flatMap((term) => {
    const at = nextHit(folded, term, start);
    return at < 0 || at + term.length > end ? [] : [{ start: at, end: at + term.length }];
  });
  return hits.sort((a, b) => a.start - b.start);
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** A shorter term is a whole word: *US* is not the beginning of *used*. */
const BEGINNING = 3;

const isInWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && IN_WORD.test(text[at]!);

/** The next place where a term stands at the beginning of a word; -1 where there is none. */
function nextHit(folded: string, term: string, from: number): number {
  for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1))
    if (!isInWord(folded, at - 1) && (term.length >= BEGINNING || !isInWord(folded, at + term.length)))
      return at;
  return -1;
}
