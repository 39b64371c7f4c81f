import { edits } from '../text/edits';
import { plain, spell } from './spelling';
import { firstAt } from './word-index';

/** One name of a place. */
export interface IndexedName {
  /** Index of the place. */
  place: number;
  text: string;
  /** Another way to write it, by which it is also found. */
  written?: string;
}

/** How well a name answers what was typed; the lower the better. */
export const FIT = {
  /** The name itself, in any of its spellings. */
  exact: 0,
  /** The name begins so. */
  beginning: 1,
  /** Every word typed is one of its words, whatever their order. */
  words: 2,
  /** Every word typed begins one of its words. */
  wordBeginnings: 3,
  /** So many letters are mistyped: added to it, and half a letter for a name or a word that goes on. */
  mistyped: 4,
} as const;

export interface Fit {
  name: IndexedName;
  fit: number;
}

export interface NameIndex {
  /** Names that answer the words typed; mistypes are forgiven only where no name is exactly so. Unordered. */
  find(typed: string): Fit[];
}

/** Words that one may type; more are a text, not a name. */
const MOST_WORDS = 8;
/** Letters that may be wrong in a word of so many letters; a short word allows none, or it means everything. */
const forgiven = (word: string) => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** A shorter word must begin as typed, and end: *Iran* is no *Oran*. */
const SURE_OF_FIRST = 6;

/**
 * The words of all names, sorted, each with the names that hold it. A name of several words also stands under all of
 * them run together, since *Nagorno-Karabakh* and *Nagornokarabakh* are one; so does what is typed.
 */
export function indexNames(given: readonly IndexedName[]): NameIndex {
  const names: IndexedName[] = [];
  const spelled: string[] = [];
  for (const name of given) {
    for (const form of formsOf(name.written ?? name.text)) {
      names.push(name);
      spelled.push(form);
    }
  }
  const holders = new Map<string, number[]>();
  const put = (word: string, name: number) => {
    const known = holders.get(word);
    if (!known) holders.set(word, [name]);
    else if (known.at(-1) !== name) known.push(name);
  };
  spelled.forEach((name, index) => {
    const words = name.split(' ');
    for (const word of words) if (word) put(word, index);
    if (words.length > 1) put(words.join(''), index);
  });
  const words = [...holders.keys()].sort();
  const letters = Uint32Array.from(words, lettersOf);

  /** Names with a word that begins so. */
  function beginningWith(start: string): Set<number> {
    const found = new Set<number>();
    for (let at = firstAt(words, start); at < words.length && words[at]!.startsWith(start); at++)
      for (const name of holders.get(words[at]!)!) found.add(name);
    return found;
  }

  /** Names with a word nearly so, and how many letters are wrong. */
  function nearly(typed: string): Map<number, number> {
    const most = forgiven(typed);
    const found = new Map<number, number>();
    const wanted = lettersOf(typed);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.length < typed.length - most || bits(wanted & ~letters[at]!) > most) continue;
      if (typed.length < SURE_OF_FIRST && word[0] !== typed[0]) continue;
      const wrong = edits(typed, word, most);
      if (!wrong) continue;
      // Half of a short word mistyped is any word: *iran* is no *irəvan*.
      const cost = typed.length < SURE_OF_FIRST ? wrong.whole : Math.min(wrong.whole, wrong.beginning + 0.5);
      if (cost > most + 0.5) continue;
      for (const name of holders.get(word)!) if (!(found.get(name)! <= cost)) found.set(name, cost);
    }
    return found;
  }

  return {
    find(typed) {
      const [asked, ...alike] = formsOf(typed);
      if (!asked) return [];
      const fits = new Map<number, number>();
      const keep = (name: number, fit: number) => {
        if (!(fits.get(name)! <= fit)) fits.set(name, fit);
      };
      for (const form of [asked, ...alike]) {
        const parts = partsOf(form);
        const joined = parts.join('');
        const found = parts.map(beginningWith).sort((a, b) => a.size - b.size);
        for (const name of found[0]!)
          if (found.every((set) => set.has(name))) keep(name, fitOf(spelled[name]!, form, parts));
        for (const name of parts.length > 1 ? beginningWith(joined) : found[0]!) {
          const own = spelled[name]!.replaceAll(' ', '');
          if (own === joined) keep(name, FIT.exact);
          else if (own.startsWith(joined)) keep(name, FIT.beginning);
        }
      }
      const parts = partsOf(asked);
      if (![...fits.values()].includes(FIT.exact)) {
        const near = parts.map(nearly);
        for (const name of near[0]!.keys()) {
          if (!near.every((map) => map.has(name))) continue;
          const wrong = near.reduce((sum, map) => sum + map.get(name)!, 0);
          const goesOn = spelled[name]!.split(' ').length > parts.length ? 0.5 : 0;
          keep(name, FIT.mistyped + wrong + goesOn);
        }
        if (parts.length > 1)
          for (const [name, wrong] of nearly(parts.join(''))) keep(name, FIT.mistyped + wrong);
      }
      return [...fits].map(([name, fit]) => ({ name: names[name]!, fit }));
    },
  };
}

/** The forms that a name stands under and is sought in: in one spelling for all, and letter by letter. */
function formsOf(name: string): string[] {
  return [...new Set([spell(name), plain(name)])].filter((form) => form !== '');
}

const partsOf = (form: string): string[] => form.split(' ').slice(0, MOST_WORDS);

function fitOf(name: string, asked: string, parts: readonly string[]): number {
  if (name === asked) return FIT.exact;
  if (name.startsWith(asked)) return FIT.beginning;
  const own = name.split(' ');
  return parts.every((part) => own.includes(part)) ? FIT.words : FIT.wordBeginnings;
}

/** Which letters a word has, a bit each; letters beyond the alphabet share bits. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask >>> 0;
}

/** How many bits are set (Kernighan). */
function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
