import type { Day, PublishedDate } from '@/geo/types';

/** English dates are written day first, as the sources here write them. */
const dateLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(dateLocale(locale), { timeZone: 'UTC', ...options });
    formats.set(key, found);
  }
  return found;
}

/** *1 May 2023*. */
export function longDay(day: Day, locale: string): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));
}

/** *16 Feb 2021*. */
export function shortDay(day: Day, locale: string): string {
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(day));
}

/** *1 May 2023*, *March 2023* or *2023*, as precisely as it is known. */
export function publishedDay({ day, precision }: PublishedDate, locale: string): string {
  if (precision === 'year') return format(locale, { year: 'numeric' }).format(new Date(day));
  if (precision === 'month') {
    return format(locale, { month: 'long', year: 'numeric' }).format(new Date(day));
  }
  return longDay(day, locale);
}

/** What a `<time>` says to machines: as precise as the date is. */
export function machineDay({ day, precision }: PublishedDate): string {
  return day.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number => Date.parse(day) / DAY_MS;
export const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);
