import { azerbaijani } from './az';
import { english } from './en';
import { type Catalogue, formatter, type Translate } from './format';
import { armenian } from './hy';
import { russian } from './ru';

export type { Translate, Values } from './format';

/** Languages of the interface, as BCP 47 writes them. */
export const LOCALES = ['en', 'hy', 'az', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: 'English',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  ru: 'Русский',
};

/** Languages whose messages a machine made and no person has read yet: their pages say so. */
export const MACHINE_MADE: ReadonlySet<Locale> = new Set(['hy', 'az', 'ru']);

const catalogues: Record<Locale, Catalogue> = {
  en: english,
  hy: armenian,
  az: azerbaijani,
  ru: russian,
};
const formatters = new Map<Locale, Translate>();

/** The formatter of a language: `messages('en')('list.title')`. */
export function messages(locale: Locale): Translate {
  let translate = formatters.get(locale);
  if (!translate) {
    translate = formatter([
      { locale, catalogue: catalogues[locale] },
      { locale: 'en', catalogue: english },
    ]);
    formatters.set(locale, translate);
  }
  return translate;
}

/** Whether a message is catalogued, for codes that come from data: the rules of readings. */
export function hasMessage(key: string): boolean {
  return english[key] !== undefined;
}
