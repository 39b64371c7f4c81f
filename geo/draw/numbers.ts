import type { MapTexts } from './types';

/** How a language sets off thousands and fractions. */
export interface NumberMarks {
  group: string;
  decimal: string;
  /** Fewest digits before the first mark that a number needs to be grouped: 2 where 1000 stands ungrouped. */
  least: number;
}

/** The marks of a language, from `Intl`. */
export function numberMarks(locale: string): NumberMarks {
  const format = new Intl.NumberFormat(locale);
  const mark = (type: string) =>
    format.formatToParts(12345.6).find((part) => part.type === type)?.value ?? '';
  const groups = format.formatToParts(1000).some(({ type }) => type === 'group');
  return { group: mark('group'), decimal: mark('decimal'), least: groups ? 1 : 2 };
}

/**
 * A number with the marks of the map's language. They come with the texts because a browser may not know them:
 * Chromium writes Armenian and Azerbaijani numbers as English, and its *1,900* is one point nine in Baku.
 */
export function writeNumber(
  value: number,
  { locale, numbers }: Pick<MapTexts, 'locale' | 'numbers'>,
): string {
  const { group, decimal, least } = numbers ?? numberMarks(locale);
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.length < 3 + least ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
