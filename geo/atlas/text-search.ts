import { fold } from '../text/fold';
import type { IndexedAtlas } from './index-atlas';

/** How many answers are remembered: a page asks the same words several times, a reader few. */
const REMEMBERED = 16;

/**
 * 1 for each article whose text holds every word of `words`, case and accents aside; a quoted phrase
 * counts as one word. A scan of all texts: linear, no index to keep in memory, remembered for the next question.
 */
export function articlesHolding(atlas: IndexedAtlas, words: string): Uint8Array {
  const known = atlas.found.get(words);
  if (known) return known;
  const terms = termsOf(words);
  const mask = Uint8Array.from(atlas.data.articles, (_, index) => {
    const text = fold(atlas.data.text(index));
    return terms.length > 0 && terms.every((term) => text.includes(term)) ? 1 : 0;
  });
  atlas.found.set(words, mask);
  if (atlas.found.size > REMEMBERED) atlas.found.delete(atlas.found.keys().next().value!);
  return mask;
}

/** The words asked for, folded; `"Lachin corridor" talks` has two. */
export function termsOf(words: string): string[] {
  return [...words.matchAll(/"([^"]+)"|(\S+)/g)]
    .map((match) => fold(match[1] ?? match[2]!))
    .filter((term) => term !== '');
}
