import { english } from './en';
import { type Catalogue, formatter, type Translate } from './format';

export type { Translate, Values } from './format';

/** Languages of the interface, as BCP 47 writes them. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English' };

const catalogues: Record<Locale, Catalogue> = { en: english };
const formatters = new Map<Locale, Translate>();

/** The formatter of a language: `messages('en')('list.title')`. */
export function messages(locale: Locale): Translate {
  let translate = formatters.get(locale);
  if (!translate) {
    translate = formatter(locale, [catalogues[locale], english]);
    formatters.set(locale, translate);
  }
  return translate;
}

/** Whether a message is catalogued, for codes that come from data: the rules of readings. */
export function hasMessage(key: string): boolean {
  return english[key] !== undefined;
}
