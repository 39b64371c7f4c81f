import type { Bar, Coverage, Day, PublishedDate } from '@/geo/types';

/** A day that articles are dated to: a month or a year where that is all that is known of every one of them. */
export function asKnown(day: Day, bars: readonly Bar[]): PublishedDate {
  const own = bars.filter((bar) => bar.article !== null && bar.day === day);
  const exact = own.some(({ precision }) => !precision);
  return { day, precision: (!exact && own[0]?.precision) || 'day' };
}

/** The date of what is on show, as precisely as it is known; `null` where nothing is dated. */
export function shownDate({
  date,
  datePrecision,
}: Pick<Coverage, 'date' | 'datePrecision'>): PublishedDate | null {
  return date === null ? null : { day: date, precision: datePrecision };
}
