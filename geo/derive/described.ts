import type { Gazetteer } from '../gazetteer/types';
import type { Place } from '../types';

const KNOWN = new WeakMap<Gazetteer, readonly Place[]>();

/** The curated places that say how texts describe them. */
export function describedPlaces(gazetteer: Gazetteer): readonly Place[] {
  let places = KNOWN.get(gazetteer);
  if (!places) {
    places = gazetteer
      .curated()
      .map((index) => gazetteer.place(index))
      .filter(({ describedAs }) => describedAs !== undefined);
    KNOWN.set(gazetteer, places);
  }
  return places;
}

/** One way a text may call a place. */
export interface Head {
  place: Place;
  words: readonly string[];
}

const HEADS = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Head[]>>();

/**
 * Heads by their first word, in singular and plural, of the places that something tells from any other
 * of their head: whose they are, where they lie, or words of their own. *region* alone describes nothing.
 */
export function headsByWord(gazetteer: Gazetteer): ReadonlyMap<string, readonly Head[]> {
  const known = HEADS.get(gazetteer);
  if (known) return known;
  const heads = new Map<string, Head[]>();
  for (const place of describedPlaces(gazetteer)) {
    const { at, by, words: own, heads: all } = place.describedAs!;
    if (!at && !by && !own) continue;
    for (const head of all) {
      const words = head.split(' ');
      for (const word of [words[0]!, ...pluralsOf(words[0]!)])
        heads.set(word, [...(heads.get(word) ?? []), { place, words }]);
    }
  }
  HEADS.set(gazetteer, heads);
  return heads;
}

const WORDS = new WeakMap<Gazetteer, RegExp>();

/** Any of those first words. */
export function headWords(gazetteer: Gazetteer): RegExp {
  let words = WORDS.get(gazetteer);
  if (!words) {
    const all = [...headsByWord(gazetteer).keys()].map((word) => word.replace(/[^\p{L}]/gu, '.'));
    // No head at all matches nothing.
    WORDS.set(gazetteer, (words = all.length > 0 ? new RegExp(`\\b(?:${all.join('|')})\\b`, 'i') : /(?!)/));
  }
  return words;
}

/** *territory* → *territorys*, *territories*: one of them is right, the other harms nobody. */
export function pluralsOf(word: string): string[] {
  return [`${word}s`, word.replace(/y$/, 'ies')];
}
