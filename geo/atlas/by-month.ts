import type { Bar, Day } from '../types';

/** Bars of articles, oldest first, as a bar a month: on its first day, hollow where all of its dates are inferred. */
export function byMonth(bars: readonly Bar[]): Bar[] {
  const months = new Map<Day, Bar>();
  for (const { day, inferred, count } of bars) {
    const month = `${day.slice(0, 7)}-01`;
    const bar = months.get(month);
    if (bar) {
      bar.count += count;
      bar.inferred &&= inferred;
    } else months.set(month, { article: null, day: month, precision: 'month', inferred, count });
  }
  return [...months.values()];
}
