import type { Bar } from '@/geo/types';
import { longDay } from '../ui/dates';
import type { Visit } from '../ui/visit';

/** *6 April 2023: 4 mentions*, and whether that day is inferred. */
export function barTitle({ day, count, inferred }: Bar, { t, locale }: Visit): string {
  return t('timeline.bar', { date: longDay(day, locale), count, inferred: String(inferred) });
}
