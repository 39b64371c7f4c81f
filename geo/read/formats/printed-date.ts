import type { PublishedDate, Rejection } from '../../types';
import { parsePublished } from '../dates/parse-published';

/** The date a format states, and a note where it states one that cannot be read; the article stands undated then. */
export function dateOrNote(
  printed: string | null | undefined,
  where: string | null,
): { date: PublishedDate | null; note: Omit<Rejection, 'file'> | null } {
  const words = printed?.trim() ?? '';
  if (!words) return { date: null, note: null };
  const date = parsePublished(words);
  if (date) return { date, note: null };
  const note = {
    where,
    because: `The date “${words.slice(0, 60)}” cannot be read, so the article goes by what its text says.`,
    remedy: 'Write dates as 2023-05-01.',
  };
  return { date: null, note };
}
