import { normalise } from '../gazetteer';
import type { Span } from '../types';
import { abbreviations } from './lexicon/abbreviations';

/** How a word is written. `initial`: *J*, *J.*; `mixed`: *McKinney*, *iPhone*. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'mixed' | 'number';

/** What stands between a word and the one before it. */
export type Gap =
  | 'start'
  | 'space'
  | 'hyphen'
  | 'comma'
  | 'stop'
  | 'dot'
  | 'open'
  | 'slash'
  | 'break'
  | 'other';

/** A word of the text; `end` leaves out a possessive *'s*, which reaches to `tail`. */
export interface Token extends Span {
  /** As printed, without *'s*. */
  text: string;
  /** Normalised as the gazetteer does it. */
  key: string;
  shape: Shape;
  gap: Gap;
  /** End of the word with its *'s*; equal to `end` when it has none. */
  tail: number;
  sentenceStart: boolean;
  /** Its sentence is set in capitals or in title case, so that a capital says little. */
  titleCase: boolean;
  /** Its sentence is set in capitals throughout. */
  allCaps: boolean;
}

/** U.S., W.Va.: single capitals with dots, and at most three small letters after each but the first. */
const DOTTED = /\p{Lu}(?:\.\p{Lu}\p{Ll}{0,3})+\.?(?![\p{L}\p{N}])/uy;
const WIDE = /[\p{L}\p{M}\p{N}]/u;
const LOWER = /^[\p{Ll}\p{Lo}\p{M}]/u;

/** Of the characters below U+0080, those that words are made of. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * The words of the given spans of a text, in order. Offsets are UTF-16 and exact: astral letters, combining
 * marks, CRLF and no-break spaces are left as they stand. Linear in the length of the text.
 */
export function tokenise(text: string, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const { start: from, end: to } of spans) {
    const first = tokens.length;
    let previous: Token | null = null;
    for (let at = from; at < to; ) {
      const width = wordCharacter(text, at);
      if (width === 0) {
        at++;
        continue;
      }
      const tail = Math.min(wordEnd(text, at, to), to);
      const end = withoutPossessive(text, at, tail);
      const word = text.slice(at, end);
      const gap: Gap = previous ? gapOf(text, previous.tail, at, previous) : 'start';
      previous = {
        start: at,
        end,
        tail,
        text: word,
        key: isPlain(word) ? word : normalise(word),
        shape: shapeOf(word),
        gap,
        sentenceStart: gap === 'start' || gap === 'stop' || gap === 'break',
        titleCase: false,
        allCaps: false,
      };
      tokens.push(previous);
      at = tail;
    }
    markTitles(tokens, first);
  }
  return tokens;
}

/** How many code units the letter, mark or digit at `at` takes; 0 when there is none. */
function wordCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return IN_WORD[code]!;
  if (code >= 0xd800 && code < 0xdc00) {
    const pair = text.slice(at, at + 2);
    return WIDE.test(pair) ? 2 : 0;
  }
  return code >= 0x2000 && code < 0x2070 ? 0 : WIDE.test(text[at]!) ? 1 : 0;
}

/** The end of the word that begins at `at`: its letters, marks and digits, with apostrophes inside. */
function wordEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) === 46 && ((code >= 65 && code <= 90) || code > 127)) {
    DOTTED.lastIndex = at;
    if (DOTTED.test(text)) return DOTTED.lastIndex;
  }
  let end = at;
  while (end < limit) {
    const width = wordCharacter(text, end);
    if (width > 0) end += width;
    else if (
      end > at &&
      isApostrophe(text.charCodeAt(end)) &&
      end + 1 < limit &&
      wordCharacter(text, end + 1) > 0
    )
      end++;
    else break;
  }
  return Math.max(end, at + 1);
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;

function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  return end - start > 2 && (last === 115 || last === 83) && isApostrophe(text.charCodeAt(end - 2))
    ? end - 2
    : end;
}

/** Small letters of English only: a word that is its own key. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 48 && code <= 57) return 'number';
  if (code >= 65 && code <= 90) {
    if (word.length === 1 || (word.length === 2 && word[1] === '.')) return 'initial';
  } else if (LOWER.test(word)) return 'lower';
  if (word === word.toUpperCase()) return word.length === 1 ? 'initial' : 'upper';
  return word.slice(1) === word.slice(1).toLowerCase() ? 'capital' : 'mixed';
}

function gapOf(text: string, from: number, to: number, previous: Token): Gap {
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    if (code === 32 || code === 160 || code === 8239) return 'space';
    if (code === 45 || code === 8208 || code === 8209 || code === 8211) return 'hyphen';
    if (code === 47) return 'slash';
  }
  if (to === from + 2 && text.charCodeAt(from) === 44 && text.charCodeAt(from + 1) === 32) return 'comma';
  const gap = text.slice(from, to);
  if (/\n\s*\n|\r\s*\r/.test(gap)) return 'break';
  if (/[\n\r]/.test(gap)) return hardWrapped(text, from, gap) ? 'space' : 'break';
  if (/^\s+$/.test(gap)) return 'space';
  if (/^,\s*$/.test(gap)) return 'comma';
  if (/^\.\s*$/.test(gap)) {
    if (abbreviations.has(previous.key) || previous.shape === 'initial') return 'dot';
    return /\s/.test(gap) || previous.shape !== 'number' ? 'stop' : 'other';
  }
  if (previous.text.endsWith('.') && /^\s*$/.test(gap)) return 'space';
  if (/[.!?…]["”’')\]]*\s/.test(gap) || /[.!?]["“”‘']/.test(gap)) return 'stop';
  if (/[:;]\s|[•·|–—*]\s|[“"]\s?$|--\s/.test(gap))
    return /["“]$/.test(gap) || /[:•|*]/.test(gap) ? 'stop' : 'open';
  if (/[(["“‘']$/.test(gap)) return 'open';
  return 'other';
}

/** A single line end in the middle of a long line of prose is a space. */
function hardWrapped(text: string, at: number, gap: string): boolean {
  if (!/^[ \t]*\r?\n[ \t]*$/.test(gap)) return false;
  let column = 0;
  while (column < 60 && at - column > 0 && text.charCodeAt(at - column - 1) !== 10) column++;
  return column >= 55;
}

/** Marks the sentences from token `from` on that are set in capitals or in title case. */
function markTitles(tokens: Token[], from: number): void {
  for (let start = from; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && !tokens[end]!.sentenceStart) end++;
    let long = 0;
    let capital = 0;
    let upper = 0;
    for (let i = start; i < end; i++) {
      const { shape, text } = tokens[i]!;
      if (text.length < 4 || shape === 'number') continue;
      long++;
      if (shape !== 'lower') capital++;
      if (shape === 'upper') upper++;
    }
    const allCaps = long >= 2 && upper >= 0.8 * long;
    const titleCase = allCaps || (long >= 5 && capital >= 0.85 * long);
    if (titleCase) for (let i = start; i < end; i++) Object.assign(tokens[i]!, { titleCase, allCaps });
    start = end;
  }
}
