import { dayNumber, dayOf, shortDay } from './dates';
import type { Visit } from './visit';

/**
 * A half-open interval in words, by its first and its last day: *since 23 Apr 2023*, *until 29 Aug 2022*; empty
 * when it is open at both ends.
 */
export function interval(
  from: string | null,
  to: string | null,
  { t, locale }: Pick<Visit, 't' | 'locale'>,
): string {
  const last = to && shortDay(dayOf(dayNumber(to) - 1), locale);
  if (from && last) return t('place.between', { from: shortDay(from, locale), to: last });
  if (from) return t('place.since', { from: shortDay(from, locale) });
  return last ? t('place.until', { to: last }) : '';
}
