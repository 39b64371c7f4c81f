import { LOCALES, type Locale, PSEUDO_LOCALE } from '@/components/messages';

/**
 * The language of a tag that an address asks for, if the atlas speaks it. The pseudo-locale is answered outside
 * production, and where `DATELINE_PSEUDO_LOCALE` is `1`.
 */
export function offered(tag: string | null): Locale | null {
  // Tags that differ by case alone are the same (RFC 5646 §2.1.1).
  const asked = tag?.toLowerCase();
  if (asked === PSEUDO_LOCALE.toLowerCase()) return pseudoIsSpoken() ? PSEUDO_LOCALE : null;
  return LOCALES.find((locale) => locale === asked) ?? null;
}

const pseudoIsSpoken = () =>
  process.env.NODE_ENV !== 'production' || process.env.DATELINE_PSEUDO_LOCALE === '1';
