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

/** The sign of a year, as Russian and Armenian write it, stands in no line without its year. */
const tied = (date: string): string => date.replace(/ (?=[гթ][.․])/, '\u00a0');

const write = (day: Day, locale: string, options: Intl.DateTimeFormatOptions): string =>
  tied(format(locale, options).format(new Date(day)));

/** *1 May 2023*. */
export function longDay(day: Day, locale: string): string {
  return write(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Twelve patterns such as `{day} января {year} г.`, January first. */
export type DayPatterns = readonly string[];

/**
 * Patterns that write long days of a language where its dates are not known: Chromium's `Intl` has neither
 * Armenian nor Azerbaijani months, so the server hands it these. `{0day}` is a day in two digits.
 */
export function dayPatterns(locale: string): DayPatterns {
  const long = format(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return Array.from({ length: 12 }, (_, month) => {
    const pattern = long
      .formatToParts(Date.UTC(2023, month, 5))
      .map(({ type, value }) =>
        type === 'day' ? (value.length > 1 ? '{0day}' : '{day}') : type === 'year' ? '{year}' : value,
      )
      .join('')
      // Where parts have a narrow no-break space, `format` writes a plain one (V8, for old programs that split dates).
      .replaceAll('\u202f', ' ');
    return tied(pattern);
  });
}

/** A day by a language's patterns: what `longDay` writes, without its `Intl`. */
export function writeDay(day: Day, patterns: DayPatterns): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return patterns[Number(month) - 1]!.replace('{year}', year)
    .replace('{0day}', date)
    .replace('{day}', String(Number(date)));
}

/** *16 Feb 2021*. */
export function shortDay(day: Day, locale: string): string {
  return write(day, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** *1 May 2023*, *March 2023* or *2023*, as precisely as it is known. */
export function publishedDay({ day, precision }: PublishedDate, locale: string): string {
  if (precision === 'year') return write(day, locale, { year: 'numeric' });
  if (precision === 'month') return write(day, locale, { month: 'long', year: 'numeric' });
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
