import { shortDay } from './dates';
import type { Visit } from './visit';

/** A half-open interval in words: *since 23 Apr 2023*, *until 30 Aug 2022*; empty when it is open at both ends. */
export function interval(
  from: string | null,
  to: string | null,
  { t, locale }: Pick<Visit, 't' | 'locale'>,
): string {
  if (from && to) return t('place.between', { from: shortDay(from, locale), to: shortDay(to, locale) });
  if (from) return t('place.since', { from: shortDay(from, locale) });
  return to ? t('place.until', { to: shortDay(to, locale) }) : '';
}
