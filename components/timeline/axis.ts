import type { Day } from '@/geo/types';
import { dayNumber } from '../ui/dates';

export interface Axis {
  from: Day;
  to: Day;
  /** Where a day begins, 0 at the axis' start, 1 at its end. */
  share(day: Day): number;
  /** Where the middle of a day lies. */
  middle(day: Day): number;
  /** Years carry their figure; months (or quarters) between them do not. */
  ticks: { day: Day; year: string | null }[];
}

/** Longest axis, in years, whose months are ticked, and whose quarters are. */
const MONTHS_UP_TO = 2;
const QUARTERS_UP_TO = 8;

/** A time axis over whole years around an extent. */
export function axisOf(extent: { from: Day; to: Day }): Axis {
  const firstYear = Number(extent.from.slice(0, 4));
  const lastYear = Number(extent.to.slice(0, 4));
  const years = lastYear - firstYear + 1;
  const from = `${pad(firstYear)}-01-01`;
  const to = `${pad(lastYear)}-12-31`;
  const start = dayNumber(from);
  const length = dayNumber(to) + 1 - start;
  const step = years <= MONTHS_UP_TO ? 1 : years <= QUARTERS_UP_TO ? 3 : 12;
  const everyYears = Math.max(1, Math.ceil(years / 12));
  const ticks: Axis['ticks'] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = 1; month <= 12; month += step) {
      // A figure is as wide as the years up to the next one: the last must have them too.
      const figure =
        month === 1 && (year - firstYear) % everyYears === 0 && year + everyYears - 1 <= lastYear;
      ticks.push({
        day: `${pad(year)}-${String(month).padStart(2, '0')}-01`,
        year: figure ? String(year) : null,
      });
    }
  }
  return {
    from,
    to,
    share: (day) => (dayNumber(day) - start) / length,
    middle: (day) => (dayNumber(day) + 0.5 - start) / length,
    ticks,
  };
}

/** A share of the axis as the drawing says it. */
export const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

const pad = (year: number) => String(year).padStart(4, '0');
