import type { Day } from '../../types';

/** Days since 1970-01-01, proleptic Gregorian (Howard Hinnant, *chrono-compatible date algorithms*). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** 0 for Sunday to 6 for Saturday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  const { year, month, date } = parseDay(day)!;
  return (((dayNumber(year, month, date) + 4) % 7) + 7) % 7;
}

/** `YYYY-MM-DD`, or `null` where no such day exists. */
export function toDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month) || year < 1 || year > 9999)
    return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The parts of an ISO day, or `null` where it is none. */
export function parseDay(day: string): { year: number; month: number; date: number } | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return toDay(year, month, date) ? { year, month, date } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first `month`-`date` on or after `day`; on `weekday`, where one is given. `null` within 12 years. */
export function firstAfter(day: Day, month: number, date: number, weekday: number | null): Day | null {
  const start = parseDay(day)!.year;
  for (let year = start; year <= start + 12; year++) {
    const candidate = toDay(year, month, date);
    if (candidate && candidate >= day && (weekday === null || weekdayOf(candidate) === weekday))
      return candidate;
  }
  return null;
}
