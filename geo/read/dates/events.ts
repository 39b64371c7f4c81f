import { sentences } from '../../text/sentences';
import type { Article, Day, Evidence, PublishedDate, Span } from '../../types';
import { textSpans } from '../spans';
import { parseDay, toDay, weekdayOf } from './calendar';
import { type DateMention, dateMentions, firstDay } from './mentions';

/** A date in an article's text, with the day it means: when something happened, not when it was published. */
export interface EventDate extends Span {
  value: PublishedDate;
  /** `stated` where the text prints a year, `inferred` from the day of publication otherwise. */
  evidence: Evidence;
}

/** What makes a weekday or day lie ahead, or another week behind, within a few words before it. */
const ELSEWHERE =
  /\b(?:next|last|coming|following|will|would|every|each|previous|by|until|till|before|due)\b[^.]{0,30}$/i;

/**
 * The dates an article's text names, in order, as days. A date without a year is the last such day up
 * to publication, a weekday the last such day of the seven up to it (*on Wednesday*, published on a
 * Wednesday, is that day). Left out: what lies ahead (*next week on Monday*, *until May 5*), and
 * everything without a year in an article whose day of publication is unknown.
 */
export function eventDates(article: Article): EventDate[] {
  const published = article.published?.value ?? null;
  return textSpans(article)
    .filter(({ role }) => role !== 'dateline')
    .flatMap(({ start, end }) => dateMentions(article.text, start, end))
    .flatMap((mention): EventDate[] => {
      const at = { start: mention.start, end: mention.end };
      const printed = firstDay(mention);
      if (printed) {
        // *the 2020 declaration*, *the Conventions of 1949*: the year belongs to a name.
        if (mention.month === null && /^(?:the|of)$/.test(mention.preposition ?? '')) return [];
        const precision = mention.date !== null ? 'day' : mention.month !== null ? 'month' : 'year';
        return [{ ...at, value: { day: printed, precision }, evidence: 'stated' }];
      }
      const found = published && !liesElsewhere(article.text, mention) ? upTo(published, mention) : null;
      return found ? [{ ...at, value: { day: found, precision: 'day' }, evidence: 'inferred' }] : [];
    });
}

/**
 * The date that tells when what the words at `span` stand in happened: the only one of their sentence,
 * else `null`, since two dates in a sentence leave it open.
 */
export function eventDateOf(article: Article, span: Span, dates: readonly EventDate[]): EventDate | null {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!block) return null;
  const sentence = sentences(article.text, block.start, block.end).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const inside = sentence
    ? dates.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    : [];
  return inside.length === 1 ? inside[0]! : null;
}

function liesElsewhere(text: string, { start }: DateMention): boolean {
  return ELSEWHERE.test(text.slice(Math.max(0, start - 50), start));
}

/** The last day up to publication that the mention may mean. A month of publication is taken to its last day. */
function upTo({ day, precision }: PublishedDate, mention: DateMention): Day | null {
  const { year } = parseDay(day)!;
  if (mention.weekday !== null) {
    return precision === 'day' ? daysBefore(day, (weekdayOf(day) - mention.weekday + 7) % 7) : null;
  }
  if (mention.date === null || mention.month === null || precision === 'year') return null;
  const last = precision === 'month' ? `${day.slice(0, 7)}-31` : day;
  for (const candidateYear of [year, year - 1]) {
    const candidate = toDay(candidateYear, mention.month, mention.date);
    if (candidate && candidate <= last) return candidate;
  }
  return null; // February 29
}

function daysBefore(day: Day, days: number): Day {
  const { year, month, date } = parseDay(day)!;
  if (date > days) return toDay(year, month, date - days)!;
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  for (let last = 31; ; last--) {
    if (toDay(before.year, before.month, last)) return toDay(before.year, before.month, last + date - days)!;
  }
}
