import type { Day, Span } from '../../types';
import { toDay } from './calendar';
import { MONTH, monthNumber, WEEKDAYS, weekdayNumber } from './words';

/** A date as a text prints it; what it leaves unsaid is `null`. */
export interface DateMention extends Span {
  year: number | null;
  month: number | null;
  date: number | null;
  /** 0 (Sunday) to 6. */
  weekday: number | null;
  /** The word before it where it is a preposition: *since*, *until*, *by*. */
  preposition: string | null;
}

const ASIDE = String.raw`(?: \([^()]{0,60}\))?`;
const YEAR = '(?:19|20)\\d\\d';
// One pass; the longest form of a place in the text comes first.
const DATES = new RegExp(
  [
    `(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?![\\d-])`,
    // February 16 · Sept. 27, 2020 · January, 11, 2021 · November 10 (November 9 Moscow time), 2020
    `(?<month1>${MONTH})\\b\\.?,? (?<date1>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:${ASIDE}(?:,? |,)(?<year1>${YEAR})(?!\\d))?`,
    // 16 February 2021 · 16th of February
    `(?<date2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month2>${MONTH})\\b\\.?(?:,? (?<year2>${YEAR})(?!\\d))?`,
    // September 2020
    `(?<month3>${MONTH})\\b\\.?,? (?<year3>${YEAR})(?!\\d)`,
    // in 2020 · since 1991 · the 2020 declaration
    `(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Aa]fter|[Ff]rom|[Tt]he|[Bb]y|[Uu]ntil|[Bb]efore) (?:(?:early|late|mid)[- ])?(?<year4>${YEAR})(?![\\d%,]\\d|\\d|['’]?s\\b| (?:people|dead|soldiers|troops|km))`,
    `(?<weekday>${WEEKDAYS.join('|')})\\b`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}\\p{N}])(?:')
    .concat(')'),
  'gu',
);
const PREPOSITION = /\b(on|since|from|until|till|by|before|after|in|of|during|the)\s+$/i;

/** Every date, month, year and weekday that `text` names from `from` to `to`, in order. Days that do not exist are left out. */
export function dateMentions(text: string, from = 0, to = text.length): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.slice(from, to).matchAll(DATES)) {
    const groups = match.groups!;
    const iso = groups.iso?.split('-').map(Number);
    const year = iso?.[0] ?? number(groups.year1 ?? groups.year2 ?? groups.year3 ?? groups.year4);
    const monthWord = groups.month1 ?? groups.month2 ?? groups.month3;
    const month = iso?.[1] ?? (monthWord ? monthNumber(monthWord) : null);
    const date = iso?.[2] ?? number(groups.date1 ?? groups.date2);
    if (date !== null && toDay(year ?? 2000, month!, date) === null) continue;
    const start = from + match.index;
    const before = PREPOSITION.exec(text.slice(Math.max(from, start - 12), start));
    const inside = groups.year4 ? /^\p{L}+/u.exec(match[0]) : null;
    found.push({
      start,
      end: start + match[0].length,
      year,
      month,
      date,
      weekday: groups.weekday ? weekdayNumber(groups.weekday) : null,
      preposition: (inside?.[0] ?? before?.[1] ?? null)?.toLowerCase() ?? null,
    });
  }
  return found;
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The first day that a mention with a year may mean; `null` without one. */
export function firstDay({ year, month, date }: DateMention): Day | null {
  return year === null ? null : toDay(year, month ?? 1, date ?? 1);
}
