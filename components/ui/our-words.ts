import type { Translations } from '@/geo/types';
import { SOURCE_LANGUAGE } from './source-language';

/** A sentence that we wrote about a place, in the reader's language where it is known, else in English. */
export interface OurWords {
  text: string;
  /** BCP 47. */
  language: string;
}

export function ourWords(locale: string, english: string, translations: Translations = {}): OurWords {
  const text = translations[locale];
  return text ? { text, language: locale } : { text: english, language: SOURCE_LANGUAGE };
}
