import { LOCALES, type Locale } from '@/components/messages';
import type { EmbedOptions } from '@/geo/embed';

/** The catalogue for the language that an embed asks for: exactly, else without its region, else English. */
export function localeFor({ lang }: Pick<EmbedOptions, 'lang'>): Locale {
  const wanted = [lang, lang.split('-')[0]!];
  return LOCALES.find((locale) => wanted.includes(locale.toLowerCase())) ?? 'en';
}
