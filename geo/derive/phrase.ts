import type { Place } from '../types';
import { DEGREES, DETERMINERS, FUNCTION_WORDS, REGION_ADJECTIVES } from './lexicon/words';
import type { Item, Scene, Sentence } from './types';

/** The place an item names, where it names one and not in another's name. */
export function placeOf(item: Item | undefined): Place | null {
  if (!item?.reading || item.reading.mention.category === 'embedded') return null;
  return item.reading.place;
}

/** The place an item names as a place or an actor, not as an adjective: *Armenia*, not *Armenian*. */
export function namedPlace(item: Item | undefined): Place | null {
  return item?.reading?.mention.category === 'demonym' ? null : placeOf(item);
}

/** True for an adjective of a people or land: *Armenian*. */
export function isDemonym(item: Item | undefined): boolean {
  return item?.reading?.mention.category === 'demonym' && item.reading.place !== null;
}

export const isHyphen = (item: Item | undefined) => item !== undefined && /^[-–—‑/]$/.test(item.text);
export const isPossessive = (item: Item | undefined) => item?.lower === "'s" || item?.lower === "'";
const isWord = (item: Item | undefined) => item !== undefined && /^[\p{L}\p{N}]/u.test(item.text);

/** Longest stretch of modifiers before a head. */
const MOST_MODIFIERS = 7;

/**
 * Index of the first item of the noun phrase whose head stands at `head`: leftwards over modifiers to the
 * determiner, *⟨the⟩ conflict and border region*. Without a determiner, over the modifiers `accepts`
 * allows: *⟨Russian⟩ observation points*.
 */
export function startOfPhrase(
  items: readonly Item[],
  head: number,
  accepts: (item: Item) => boolean,
): { start: number; determiner: string | null } {
  for (let i = head - 1; i >= Math.max(0, head - MOST_MODIFIERS); i--) {
    const item = items[i]!;
    if (item.reading === null && DETERMINERS.has(item.lower)) return { start: i, determiner: item.lower };
    if (isHyphen(item) && i > 0 && item.start === items[i - 1]!.end) continue;
    if (item.lower === 'and' && i < head - 1 && joinsModifiers(items[i - 1], items[i + 1]!)) continue;
    if (!isWord(item) || (item.reading === null && FUNCTION_WORDS.has(item.lower))) break;
    if (namedPlace(item) !== null) break;
  }
  let start = head;
  while (start > Math.max(0, head - MOST_MODIFIERS)) {
    const item = items[start - 1]!;
    if (isHyphen(item) && start > 1 && item.start === items[start - 2]!.end) start--;
    else if (isWord(item) && accepts(item)) start--;
    else break;
  }
  while (start < head && isHyphen(items[start])) start++;
  return { start, determiner: null };
}

/** *a small and mountainous enclave*, *the conflict and border region*; not *the enclave and seven districts*. */
function joinsModifiers(before: Item | undefined, after: Item): boolean {
  if (!before || before.reading || after.reading) return false;
  return after.lower === 'border' || [before, after].every(isAdjective);
}

const isAdjective = ({ lower }: Item) => REGION_ADJECTIVES.has(lower) || DEGREES.has(lower);

/** Nouns that may close a place's own phrase: *the Nagorno-Karabakh ⟨region⟩*. */
const CLOSERS = new Set(
  'region province territory district enclave exclave republic city town village state county area peninsula'.split(
    ' ',
  ),
);
/** Heads by which a phrase points back at a place: *linking ⟨the region⟩ with Armenia*. */
const POINTERS = new Set(
  'region enclave exclave territory province country republic area city town'.split(' '),
);

export interface PlacePhrase {
  place: Place;
  /** Index after its last item. */
  end: number;
}

/**
 * Reads a noun phrase that means a place, from item `from` on: *Armenia*, *neighbouring Armenia*,
 * *Azerbaijan's Nagorno-Karabakh region*, *the Armenian-dominated Nagorno-Karabakh region*, *the region*
 * (by what was last spoken of). `null` when there is none.
 */
export function placePhrase(sentence: Sentence, from: number, scene: Scene): PlacePhrase | null {
  const { items } = sentence;
  const last = Math.min(items.length, from + MOST_MODIFIERS + 1);
  for (let i = from; i < last; i++) {
    const item = items[i]!;
    const place = namedPlace(item);
    if (place) {
      if (isPossessive(items[i + 1])) {
        const owned = placePhrase(sentence, i + 2, scene);
        if (owned && items[i + 2]!.reading) return owned;
        return null;
      }
      const closes = CLOSERS.has(items[i + 1]?.lower ?? '') && items[i + 1]!.reading === null;
      return { place, end: closes ? i + 2 : i + 1 };
    }
    if (isDemonym(item) || isHyphen(item)) continue;
    if (!isWord(item)) return null;
    const first = i === from && DETERMINERS.has(item.lower);
    if (first) continue;
    if (FUNCTION_WORDS.has(item.lower)) return null;
    if (POINTERS.has(item.lower) && items[i + 1]?.lower === 'of') {
      const named = namedPlace(items[i + 2]);
      return named && { place: named, end: i + 3 };
    }
    if (POINTERS.has(item.lower) && items[from]!.lower === 'the') {
      const antecedent = scene.memory.lastOfHead(item.lower, item.start, sentence);
      return antecedent && { place: antecedent, end: i + 1 };
    }
  }
  return null;
}

export interface PairPhrase {
  places: [Place, Place];
  end: number;
}

/** Two place phrases joined by one of `joints`: *X and Y*, *from X to Y*, *X with Y*. */
export function pairPhrase(
  sentence: Sentence,
  from: number,
  joints: readonly string[],
  scene: Scene,
): PairPhrase | null {
  const { items } = sentence;
  const first = placePhrase(sentence, from, scene);
  if (!first || !joints.includes(items[first.end]?.lower ?? '')) return null;
  let next = first.end + 1;
  // *connecting X and, further on, Y* is left alone; *X and to Y* is not.
  if (items[next]?.lower === 'to') next++;
  const second = placePhrase(sentence, next, scene);
  if (!second || second.place.id === first.place.id) return null;
  return { places: [first.place, second.place], end: second.end };
}
