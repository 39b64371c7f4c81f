import type { Bar } from '@/geo/types';
import { publishedDay } from '../ui/dates';
import type { Visit } from '../ui/visit';

/** *6 April 2023: 4 mentions*, as precisely as the date is known, and whether it is inferred. */
export function barTitle({ day, precision, count, inferred }: Bar, { t, locale }: Visit): string {
  const date = publishedDay({ day, precision: precision ?? 'day' }, locale);
  return t('timeline.bar', { date, count, inferred: String(inferred) });
}
