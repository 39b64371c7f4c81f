import type { PublishedDate } from '../../types';
import { parseDay, toDay } from './calendar';
import { dateMentions, firstDay } from './mentions';

/** A date as a format gives it: ISO 8601, RFC 822, or English words. `null` where it names no day, month or year. */
export function parsePublished(text: string): PublishedDate | null {
  const iso = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T\s])/.exec(text);
  const compact = /^\s*(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text);
  const parts = compact ?? iso;
  if (parts) {
    const value = toDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
    return value ? { day: value, precision: parts[3] ? 'day' : parts[2] ? 'month' : 'year' } : null;
  }
  for (const mention of dateMentions(text)) {
    const value = firstDay(mention);
    if (value && parseDay(value)) {
      return {
        day: value,
        precision: mention.date !== null ? 'day' : mention.month !== null ? 'month' : 'year',
      };
    }
  }
  return null;
}
