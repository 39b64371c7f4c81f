import type { Span } from '../types';

/** Words whose dot ends no sentence: a name or number follows. Lower case, without the dot. */
const BEFORE_A_NAME = new Set(
  (
    'mr mrs ms dr prof rev fr sr sra st sgt cpl lt col gen maj capt cmdr adm brig gov sen rep pres hon supt insp ' +
    'messrs mt ft no nos vs fig art sec vol pp ch op al ca approx est gov.-gen lt.-col maj.-gen'
  ).split(' '),
);

/** Abbreviations that may also close a sentence: only a following capital that opens one ends it. */
const MAY_CLOSE = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc ltd co corp bros jr sr etc dept univ assn ave blvd rd sq hwy km mi mph approx dist ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** Words that open a sentence more often than they follow an abbreviation. */
const OPENERS = new Set(
  (
    'the a an in on at it its he his she her they their we our i you this that these those there but and or so if ' +
    'when while as after before since although however both all some many most no not for from with by to of what ' +
    'who why how where which earlier later meanwhile during under according last next one two three each every ' +
    'another any about between among despite because until then still yet also only more'
  ).split(' '),
);

/** True for a lower-case word that opens sentences: *the*, *during*, *however*. */
export function opensSentences(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}

const TERMINAL = /[.!?…։。！？؟।]/;
const CLOSER = /["'”’»)\]}›]/;
const SPACE = /\s/;
/** Longest word looked back at, so that one endless word costs no more than a short one. */
const LOOK_BACK = 24;

/**
 * The sentences of `text` from `from` to `to`: ordered, disjoint, without white space at their ends.
 * Closing quotes and brackets belong to the sentence they close. A line break after a sentence's
 * end or a blank line ends one; a single break within a wrapped line does not. Never splits inside
 * *U.S. Secretary*, *Sept. 27*, *J. K. Rowling*, *No. 4*, *3.14*; does split *Blockade continues.The*.
 * Linear in the length.
 */
export function sentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  const close = (end: number) => {
    let first = start;
    let last = end;
    while (first < last && SPACE.test(text[first]!)) first++;
    while (last > first && SPACE.test(text[last - 1]!)) last--;
    if (last > first) spans.push({ start: first, end: last });
    start = end;
  };

  let i = from;
  while (i < to) {
    const char = text[i]!;
    if (char === '\n' && isParagraphBreak(text, i, from, to)) {
      close(i);
      i++;
    } else if (TERMINAL.test(char)) {
      let end = i + 1;
      while (end < to && TERMINAL.test(text[end]!)) end++;
      const marks = end - i;
      while (end < to && CLOSER.test(text[end]!)) end++;
      end = afterFootnotes(text, end, to);
      if (endsSentence(text, i, marks, end, from, to)) close(end);
      i = end;
    } else i++;
  }
  close(to);
  return spans;
}

/** Past `[4]` or `[12][13]`, the footnote marks that encyclopaedias set behind a sentence. */
function afterFootnotes(text: string, at: number, to: number): number {
  let end = at;
  for (;;) {
    const mark = /^\[\d{1,3}\]/.exec(text.slice(end, Math.min(to, end + 5)));
    if (!mark) return end;
    end += mark[0].length;
  }
}

/** A break between paragraphs: a blank line, or a line that ends as a sentence or a heading does. */
function isParagraphBreak(text: string, at: number, from: number, to: number): boolean {
  let next = at + 1;
  while (next < to && SPACE.test(text[next]!) && text[next] !== '\n') next++;
  if (next >= to || text[next] === '\n') return true;
  let before = at - 1;
  while (before >= from && SPACE.test(text[before]!) && text[before] !== '\n') before--;
  if (before < from || text[before] === '\n') return true;
  // A wrapped line goes on in lower case or breaks after a comma; a heading is followed by a capital.
  return (
    /[\p{Lu}\p{N}"“'‘«(]/u.test(text[next]!) && !/[,;–—-]/.test(text[before]!) && !wrapped(text, at, from)
  );
}

/** True where the line that ends at `at` is as long as lines are when a program wraps them (60 to 100). */
function wrapped(text: string, at: number, from: number): boolean {
  let length = 0;
  for (let i = at - 1; i >= from && text[i] !== '\n'; i--) if (++length > 100) return false;
  return length >= 60 && !/[.!?…"”’)]/.test(text[at - 1] === '\r' ? text[at - 2]! : text[at - 1]!);
}

/** Whether the marks at `at` (closed at `end`) end a sentence. */
function endsSentence(
  text: string,
  at: number,
  marks: number,
  end: number,
  from: number,
  to: number,
): boolean {
  if (end >= to) return true;
  const char = text[at]!;
  const next = text[end]!;
  if (!SPACE.test(next)) {
    // Glued: `Continues.The`, `end."The`. Not `3.14`, `U.S.`, `a.m.`, `tass.com`, `J.K.`.
    if (!/\p{Lu}/u.test(next) || marks > 1 || !/\p{Ll}/u.test(text[end + 1] ?? '')) return false;
    const word = wordBefore(text, at, from);
    return (
      word.length >= 2 &&
      !word.includes('.') &&
      /^\p{L}*\p{Ll}$/u.test(word) &&
      !BEFORE_A_NAME.has(word.toLowerCase())
    );
  }
  let begin = end;
  let lines = 0;
  while (begin < to && SPACE.test(text[begin]!)) if (text[begin++] === '\n') lines++;
  if (begin >= to || lines > 1) return true;
  const following = wordAfter(text, begin, to);
  // `"Really?" he asked`, `… and then`: a sentence does not begin in lower case.
  if (/^\p{Ll}/u.test(following) && !/^(i|e)(Phone|Pad|Bay)/.test(following)) return false;
  if (char !== '.' || marks > 1) return true;
  if (end > at + 1) return true; // a quote or bracket closed after the dot
  const word = wordBefore(text, at, from);
  const lower = word.toLowerCase();
  const opens = OPENERS.has(following.toLowerCase());
  if (BEFORE_A_NAME.has(lower)) return false;
  if (/^\p{Lu}$/u.test(word)) return opens && !/^(A|I)$/.test(following) && lines > 0; // an initial: J. K.
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return opens; // U.S., a.m.
  if (MAY_CLOSE.has(lower) && /^\p{Lu}/u.test(word)) return opens;
  if (/^\d{1,2}$/.test(word) && startsLine(text, at - word.length, from)) return false; // `1. First`
  return true;
}

function startsLine(text: string, at: number, from: number): boolean {
  return at <= from || text[at - 1] === '\n';
}

/** The unbroken word that ends at `at`, dots inside it kept, opening marks dropped. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  const lowest = Math.max(from, at - LOOK_BACK);
  while (start > lowest && /[\p{L}\p{M}\p{N}.'’-]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at).replace(/^['’.-]+/, '');
}

/** The word that begins at `at`, opening quotes and brackets skipped; empty where none does. */
function wordAfter(text: string, at: number, to: number): string {
  let start = at;
  while (start < to && /["'“‘«([{‹]/.test(text[start]!)) start++;
  let end = start;
  const highest = Math.min(to, start + LOOK_BACK);
  while (end < highest && /[\p{L}\p{M}\p{N}]/u.test(text[end]!)) end++;
  return text.slice(start, end);
}
