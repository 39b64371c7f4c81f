import type { Block, Span } from '../../types';
import { DAY_IN_DATELINE } from '../dates/words';
import type { Step } from './blocks';
import { endsAsSentence } from './headline';

/** Labels in capitals before a dash that are no places. */
const NO_PLACE = new Set(
  (
    'BREAKING|BREAKING NEWS|UPDATE|UPDATED|URGENT|EXCLUSIVE|ANALYSIS|OPINION|EDITORIAL|COMMENT|COMMENTARY|' +
    'EXPLAINER|FACTBOX|FACT CHECK|LIVE|WATCH|VIDEO|PHOTO|PHOTOS|PODCAST|INTERVIEW|REVIEW|PREVIEW|PROFILE|FEATURE|' +
    'CORRECTION|CLARIFICATION|NOTE|WARNING|NEWS|NATO|COVID|UNESCO|UNICEF|OSCE|OPEC|ASEAN|NASA|BRICS|AIDS|TIMELINE|' +
    'MOSCOW TIME|QUESTION|ANSWER|SUMMARY|HIGHLIGHTS|ALERT|ADVISORY|WEATHER|SPORTS|BUSINESS|POLITICS|WORLD'
  ).split('|'),
);

/** `BAKU`, `NEW YORK`, `ST. LOUIS`, `ZEMO NIKOZI`, `RIO DE JANEIRO`: at most five words in capitals. */
const CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}\p{M}'’.-]*\p{Lu}\.?|ST\.)(?:[ \u00a0](?:\p{Lu}[\p{Lu}\p{M}'’.-]*\p{Lu}\.?)){0,4}`;
/** `Baku`, `New York`: only where an agency or a date leaves no doubt. */
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}`;
/** `, Azerbaijan`, `, Va.`, `, N.Y.`: the region behind the town. */
const REGION = String.raw`(?:, (?!${DAY_IN_DATELINE})\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3})?`;
/** A second place: `BAKU/YEREVAN`, `GAZA/JERUSALEM`. */
const ALSO = `(?:[/]${CAPITALS})?`;
const DATE = `(?:,? (${DAY_IN_DATELINE}))`;
/** `/TASS/`, `(AP)`, `(Reuters)`, `[AFP]`. */
const AGENCY = String.raw`(?:[ \u00a0]?(?:/\p{Lu}[\p{L}\p{N} .&-]{1,30}/|[([]\p{Lu}[\p{L}\p{N} .,&/-]{1,40}[)\]]))`;
const DASH = String.raw`(?:[ \u00a0]?(?:—|–|--|-(?=[ \u00a0]))[ \u00a0]?)`;
const DOT = String.raw`(?:[.:][ \u00a0]?)`;

/** `(The Post / Sputnik - 25th January, 2023)`: agencies and a date in one bracket, no dash behind it. */
const DATED_AGENCY = String.raw`(?: \(\p{Lu}[^()]{2,60}(?:19|20)\d\d\))`;
/** `, ARMENPRESS`, behind the date. */
const NAMED = String.raw`(?:, \p{Lu}[\p{Lu}-]{2,30})?`;

// From the surest to the barest; the first that fits wins. Group 1 is the place, group 2 the date.
const PATTERNS: readonly { pattern: RegExp; bare?: boolean }[] = [
  // BAKU, February 16. /TASS/.   ·   MOSCOW, 5 October (Reuters) —   ·   BEIJING, March 1 (Xinhua) --
  { pattern: regex(`(${CAPITALS}${ALSO}${REGION})${DATE}[.,]?${AGENCY}(?:${DASH}|${DOT})?`) },
  // NEW YORK (AP) —   ·   BAKU, Azerbaijan (AP) —   ·   YEREVAN /ARMENPRESS/.
  { pattern: regex(`(${CAPITALS}${ALSO}${REGION})()${AGENCY}(?:${DASH}|${DOT})`) },
  // MOSCOW (The Post / Sputnik - 25th January, 2023) The minister …
  { pattern: regex(`(${CAPITALS})()${DATED_AGENCY}[ ]?`) },
  // Yerevan /Mediamax/.
  { pattern: regex(String.raw`(${CAPITALISED})() ?/\p{Lu}[\p{L}\p{N} .&-]{1,30}/(?:${DASH}|${DOT})`) },
  // Baku, 16 February 2021 (AZERTAC) –   ·   Stepanakert (Reuters) -
  { pattern: regex(`(${CAPITALISED}${REGION})${DATE}?[.,]?${AGENCY}${DASH}`) },
  // Baku/12.13.23/Turan:
  { pattern: regex(String.raw`(${CAPITALISED})()/[\d.]{6,10}/\p{Lu}\p{L}{2,20}[:.] ?`) },
  // WASHINGTON, January 23 – RIA Novosti.
  { pattern: regex(`(${CAPITALS}${ALSO}${REGION})${DATE}${DASH}(?:RIA Novosti|Sputnik|Interfax)\\.[ ]?`) },
  // BAKU, Azerbaijan, October 10.   ·   YEREVAN, FEBRUARY 16, ARMENPRESS.   ·   BAKU, Azerbaijan, March 26, alone on its line
  { pattern: regex(`(${CAPITALS}${ALSO}${REGION})${DATE}${NAMED}(?:${DASH}|${DOT}|$)`) },
  // BISHKEK, Kyrgyzstan: A shootout …
  { pattern: regex(`(${CAPITALS}, \\p{Lu}[\\p{L}. ]{2,24})():[ ]`), bare: true },
  // BRUSSELS — Ministers …   ·   KORNIDZOR, Armenia — …: nothing but capitals and a dash
  { pattern: regex(`(${CAPITALS}${ALSO}${REGION})()${DASH}`), bare: true },
];

function regex(source: string): RegExp {
  return new RegExp(`^${source}(?=\\S|$)`, 'u');
}

/** Longest dateline, in UTF-16 units. */
const REACH = 120;
/** How many sentences' paragraphs from the top may open with a bare one. */
const NEAR_TOP = 3;

export interface Dateline {
  /** The place as printed, offsets into the line. */
  place: Span;
  /** The printed date, where there is one. */
  date: Span | null;
  /** Where the first sentence begins. */
  end: number;
}

/** The dateline that opens `line`, or `null`. `bare` allows one that is only capitals and a dash. */
export function parseDateline(line: string, bare: boolean): Dateline | null {
  const head = line.slice(0, REACH);
  if (!mayOpen(head)) return null;
  for (const { pattern, bare: needsNoMore } of PATTERNS) {
    if (needsNoMore && !bare) continue;
    const match = pattern.exec(head);
    if (!match) continue;
    const printed = match[1]!;
    const place = /^[^,/]+/.exec(printed)![0];
    if (NO_PLACE.has(place.replace(/\.$/, ''))) return null;
    // `NATO — the alliance` goes on in lower case; a sentence does not.
    if (needsNoMore && !/^["“‘'«(]*[\p{Lu}\p{N}]/u.test(line.slice(match[0].length))) return null;
    const date = match[2] ? line.indexOf(match[2], place.length) : -1;
    return {
      place: { start: 0, end: place.length },
      date: date < 0 ? null : { start: date, end: date + match[2]!.length },
      end: match[0].length,
    };
  }
  return null;
}

/** Capitals, or a bracket or slash near: without them no pattern fits, which spares most paragraphs the ten. */
function mayOpen(head: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]|\p{Lu}[^(/[]{1,80}[(/[])/u.test(head);
}

/** Labels the dateline that opens a paragraph; the sentence behind it stays body. */
export const dateline: Step = (blocks, text) => {
  let bodies = 0;
  return blocks.flatMap((block): Block[] => {
    if (block.role !== 'body') return [block];
    const line = text.slice(block.start, block.end);
    if (endsAsSentence(line)) bodies++;
    const found = parseDateline(line, bodies <= NEAR_TOP);
    if (!found) return [block];
    let end = block.start + found.end;
    while (end > block.start && /\s/.test(text[end - 1]!)) end--;
    const parts: Block[] = [{ role: 'dateline', start: block.start, end }];
    let rest = end;
    while (rest < block.end && /\s/.test(text[rest]!)) rest++;
    if (rest < block.end) parts.push({ ...block, start: rest });
    return parts;
  });
};
