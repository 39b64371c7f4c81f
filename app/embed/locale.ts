import type { Locale } from '@/components/messages';
import type { EmbedOptions } from '@/geo/embed';
import { offered } from '../offered';

/** The catalogue for the language that an embed asks for: exactly, else without its region, else English. */
export function localeFor({ lang }: Pick<EmbedOptions, 'lang'>): Locale {
  return offered(lang) ?? offered(lang.split('-')[0]!.toLowerCase()) ?? 'en';
}
