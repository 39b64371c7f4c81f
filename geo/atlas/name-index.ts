import { editsFrom } from '../text/edits';
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

/** Hears of every name that answers, and how well; of a name with several forms more than once. */
type Report = (name: IndexedName, fit: number) => void;

export interface NameIndex {
  /** Names that answer the words typed; mistypes are forgiven only where no name is exactly so. In no order. */
  find(typed: string, report: Report): void;
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

  /** Names of which each part begins a word. Counts instead of sets: one letter may begin a tenth of all names. */
  function beginningWith(parts: readonly string[]): number[] {
    const begun = new Uint8Array(names.length);
    const found: number[] = [];
    parts.forEach((part, turn) => {
      for (let at = firstAt(words, part); at < words.length && words[at]!.startsWith(part); at++)
        for (const name of holders.get(words[at]!)!) {
          if (begun[name] !== turn) continue;
          begun[name] = turn + 1;
          if (turn + 1 === parts.length) found.push(name);
        }
    });
    return found;
  }

  /** Names of which each part is nearly a word; `wrong` letters in all. */
  function nearly(parts: readonly string[], each: (name: number, wrong: number) => void): void {
    const passed = new Uint8Array(names.length);
    const wrong = new Float32Array(names.length);
    parts.forEach((part, turn) => {
      for (const { word, cost } of wordsNear(part))
        for (const name of holders.get(word)!) {
          if (passed[name] !== turn) continue; // Its nearest word has come before.
          passed[name] = turn + 1;
          wrong[name]! += cost;
          if (turn + 1 === parts.length) each(name, wrong[name]!);
        }
    });
  }

  /** Words that may be meant, nearest first. */
  function wordsNear(typed: string): { word: string; cost: number }[] {
    const most = forgiven(typed);
    const from = editsFrom(typed, most);
    const wanted = lettersOf(typed);
    const short = typed.length < SURE_OF_FIRST;
    const found: { word: string; cost: number }[] = [];
    for (let at = 0; at < words.length; at++) {
      if (bits(wanted & ~letters[at]!) > most) continue;
      const word = words[at]!;
      if (short && word[0] !== typed[0]) continue;
      const wrong = from(word);
      if (!wrong) continue;
      // Half of a short word mistyped is any word: *iran* is no *irəvan*.
      const cost = short ? wrong.whole : Math.min(wrong.whole, wrong.beginning + 0.5);
      if (cost <= most + 0.5) found.push({ word, cost });
    }
    return found.sort((a, b) => a.cost - b.cost);
  }

  return {
    find(typed, report) {
      const forms = formsOf(typed);
      let exact = false;
      const found = (name: number, fit: number) => {
        exact ||= fit === FIT.exact;
        report(names[name]!, fit);
      };
      for (const form of forms) {
        const parts = partsOf(form);
        for (const name of beginningWith(parts)) {
          const own = spelled[name]!;
          const fit = fitOf(own, form, parts);
          found(name, parts.length === 1 && own.includes(' ') ? Math.min(fit, joinedFit(own, form)) : fit);
        }
        if (parts.length === 1) continue;
        const joined = parts.join('');
        for (const name of beginningWith([joined])) found(name, joinedFit(spelled[name]!, joined));
      }
      if (exact || forms.length === 0) return;
      // By its letters too: two that a mistype brought together, *Moksva*, are no sound of the name.
      for (const form of forms) {
        const parts = partsOf(form);
        nearly(parts, (name, wrong) => {
          const goesOn = spelled[name]!.split(' ').length > parts.length ? 0.5 : 0;
          report(names[name]!, FIT.mistyped + wrong + goesOn);
        });
        if (parts.length > 1)
          nearly([parts.join('')], (name, wrong) => report(names[name]!, FIT.mistyped + wrong));
      }
    },
  };
}

/** How a name answers what was typed when both are run together. */
function joinedFit(name: string, joined: string): number {
  const own = name.replaceAll(' ', '');
  return own === joined ? FIT.exact : own.startsWith(joined) ? FIT.beginning : FIT.wordBeginnings;
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
