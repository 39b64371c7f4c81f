import { fold } from '../text/fold';

/** Which articles hold which words: the vocabulary sorted, and for each word its articles in order. */
export interface WordIndex {
  /** Articles with a word that is this, or with `beginning` one that begins so. */
  articlesWith(word: string, beginning: boolean): Uint8Array;
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of folded text. */
export const wordsOf = (folded: string): string[] => folded.match(WORDS) ?? [];

/** Reads every text once; four bytes a word and article are kept. */
export function indexWords(articles: number, textOf: (article: number) => string): WordIndex {
  const holders = new Map<string, number[]>();
  for (let article = 0; article < articles; article++) {
    for (const word of new Set(wordsOf(fold(textOf(article))))) {
      const known = holders.get(word);
      if (known) known.push(article);
      else holders.set(word, [article]);
    }
  }
  const words = [...holders.keys()].sort();
  const lists = words.map((word) => Uint32Array.from(holders.get(word)!));
  return {
    articlesWith(word, beginning) {
      const mask = new Uint8Array(articles);
      for (let at = firstAt(words, word); at < words.length; at++) {
        if (beginning ? !words[at]!.startsWith(word) : words[at] !== word) break;
        for (const article of lists[at]!) mask[article] = 1;
      }
      return mask;
    },
  };
}

/** Index of the first of sorted words that is not before `start`. */
export function firstAt(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
