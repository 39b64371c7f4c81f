import { fold } from '../text/fold';
import { ownCopy } from '../text/own-copy';

/** Which articles hold which words. */
export interface WordTable {
  /** The vocabulary, folded and sorted. */
  words: readonly string[];
  /** Articles that hold the word at an index of the vocabulary, ascending. */
  articles(word: number): ArrayLike<number>;
}

export interface WordIndex {
  /** 1 for each article with a word that is this, or with `beginning` one that begins so. */
  articlesWith(word: string, beginning: boolean): Uint8Array;
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of folded text. */
export const wordsOf = (folded: string): string[] => folded.match(WORDS) ?? [];

/** Reads every text once. Takes four bytes a word and article while it works, and as many for the table. */
export function tableOfWords(size: number, textOf: (article: number) => string): WordTable {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  /** By word: the last article that held it. */
  const last: number[] = [];
  let held = new Uint32Array(1024);
  const ends = new Uint32Array(size);
  let length = 0;
  for (let article = 0; article < size; article++) {
    for (const word of wordsOf(fold(textOf(article)))) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = counts.length;
        numbers.set(ownCopy(word), number);
        counts.push(0);
        last.push(-1);
      }
      if (last[number] === article) continue;
      last[number] = article;
      counts[number]!++;
      if (length === held.length) held = grown(held);
      held[length++] = number;
    }
    ends[article] = length;
  }
  const words = [...numbers.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  /** By number: where its next article goes. */
  const next = new Uint32Array(words.length);
  words.forEach((word, index) => {
    const number = numbers.get(word)!;
    next[number] = starts[index]!;
    starts[index + 1] = starts[index]! + counts[number]!;
  });
  const articles = new Uint32Array(length);
  for (let article = 0, at = 0; article < size; article++)
    for (; at < ends[article]!; at++) articles[next[held[at]!]!++] = article;
  return { words, articles: (word) => articles.subarray(starts[word], starts[word + 1]) };
}

function grown(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}

export function wordIndex(size: number, { words, articles }: WordTable): WordIndex {
  return {
    articlesWith(word, beginning) {
      const mask = new Uint8Array(size);
      for (let at = firstAt(words, word); at < words.length; at++) {
        if (beginning ? !words[at]!.startsWith(word) : words[at] !== word) break;
        const list = articles(at);
        for (let i = 0; i < list.length; i++) mask[list[i]!] = 1;
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
