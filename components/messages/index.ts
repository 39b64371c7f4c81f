import { azerbaijani } from './az';
import { english } from './en';
import { formatter, type Spoken, type Translate } from './format';
import { armenian } from './hy';
import { rightToLeft } from './right-to-left';
import { russian } from './ru';

export type { Translate, Values } from './format';

/** Languages of the interface, as BCP 47 writes them. */
export const LOCALES = ['en', 'hy', 'az', 'ru'] as const;
/** For tests: English set from right to left, made from the English messages. No reader is offered it. */
export const PSEUDO_LOCALE = 'ar-XB';
export type Locale = (typeof LOCALES)[number] | typeof PSEUDO_LOCALE;

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: 'English',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  ru: 'Русский',
  [PSEUDO_LOCALE]: 'Right to left',
};

/** Languages whose messages a machine made and no person has read yet: their pages say so. */
export const MACHINE_MADE: ReadonlySet<Locale> = new Set(['hy', 'az', 'ru']);

/** Which way a language is written. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === PSEUDO_LOCALE ? 'rtl' : 'ltr';
}

const ENGLISH: Spoken = { locale: 'en', catalogue: english };
const spoken: Record<Locale, Spoken> = {
  en: ENGLISH,
  hy: { locale: 'hy', catalogue: armenian },
  az: { locale: 'az', catalogue: azerbaijani },
  ru: { locale: 'ru', catalogue: russian },
  [PSEUDO_LOCALE]: { ...ENGLISH, reword: rightToLeft },
};
const formatters = new Map<Locale, Translate>();

/** The formatter of a language: `messages('en')('list.title')`. */
export function messages(locale: Locale): Translate {
  let translate = formatters.get(locale);
  if (!translate) {
    translate = formatter([spoken[locale], ENGLISH]);
    formatters.set(locale, translate);
  }
  return translate;
}

/** Whether a message is catalogued, for codes that come from data: the rules of readings. */
export function hasMessage(key: string): boolean {
  return english[key] !== undefined;
}
