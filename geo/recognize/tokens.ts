import { normalise } from '../gazetteer/normalise';
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

// Dotted abbreviations (U.S., W.Va.), else letters, marks and digits with apostrophes inside.
const WORD =
  /\p{Lu}(?:\.\p{Lu}\p{Ll}{0,3})+\.?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’ʼ‘][sS]$/;
const LOWER = /^[\p{Ll}\p{Lo}\p{M}]/u;
const LETTER_RUN = /^[a-z]+$/;

/**
 * The words of the given spans of a text, in order. Offsets are UTF-16 and exact: astral letters, combining
 * marks, CRLF and no-break spaces are left as they stand. Linear in the length of the text.
 */
export function tokenise(text: string, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const span of spans) {
    const from = tokens.length;
    WORD.lastIndex = span.start;
    let previousTail = span.start;
    for (let match = WORD.exec(text); match && match.index < span.end; match = WORD.exec(text)) {
      const start = match.index;
      let word = match[0];
      let tail = start + word.length;
      if (tail > span.end) {
        word = text.slice(start, span.end);
        tail = span.end;
      }
      if (POSSESSIVE.test(word)) word = word.slice(0, -2);
      const previous = tokens.length > from ? tokens[tokens.length - 1]! : null;
      const gap = previous ? gapOf(text, previousTail, start, previous) : 'start';
      tokens.push({
        start,
        end: start + word.length,
        tail,
        text: word,
        key: LETTER_RUN.test(word) ? word : normalise(word),
        shape: shapeOf(word),
        gap,
        sentenceStart: gap === 'start' || gap === 'stop' || gap === 'break',
        titleCase: false,
        allCaps: false,
      });
      previousTail = tail;
    }
    markTitles(tokens, from);
  }
  return tokens;
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
    const titleCase = allCaps || (long >= 4 && capital >= 0.75 * long);
    if (titleCase) for (let i = start; i < end; i++) Object.assign(tokens[i]!, { titleCase, allCaps });
    start = end;
  }
}
