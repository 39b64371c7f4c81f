import type { Composer } from '@/geo/atlas';
import { nameFor } from '@/geo/names';
import { hasMessage, LOCALES, messages } from '../messages';
import { SOURCE_LANGUAGE } from './source-language';

/** What each language calls a derived place: its message, filled with what that language calls the parts. */
export const composed: Composer = ({ rule, with: values }, parts) => {
  // A rule that a later version writes is not known here: the English name stands.
  if (!hasMessage(rule)) return {};
  const others = LOCALES.filter((locale) => locale !== SOURCE_LANGUAGE);
  return Object.fromEntries(
    others.map((locale) => {
      const [a, b] = parts.map((part) => nameFor(part, 'international', 'latin', null, locale).text);
      return [locale, messages(locale)(rule, { ...values, name: a ?? '', a: a ?? '', b: b ?? '' })];
    }),
  );
};
