import type { Bar, Coverage, Day, PublishedDate } from '@/geo/types';

/** A day that articles are dated to: a month or a year where that is all that is known of every one of them. */
export function asKnown(day: Day, bars: readonly Bar[]): PublishedDate {
  const own = bars.filter((bar) => bar.article !== null && bar.day === day);
  const exact = own.some(({ precision }) => !precision);
  return { day, precision: (!exact && own[0]?.precision) || 'day' };
}

/** A day of what is on show, as precisely as it is known: one that the address asks for is that day. */
export function shownDate(
  day: Day,
  { query, bars }: Pick<Coverage, 'query'> & { bars: readonly Bar[] },
): PublishedDate {
  return query.to ? { day, precision: 'day' } : asKnown(day, bars);
}
