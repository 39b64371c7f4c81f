import type { Span } from '../types';

/** Where words stand, whole, within the spans of a text, in order: *Lachin* is not found in *Lachinsky*. */
export function occurrencesOf(text: string, spans: readonly Span[], words: string): Span[] {
  if (words === '') return [];
  const found: Span[] = [];
  for (const { start: from, end: to } of spans) {
    for (
      let start = text.indexOf(words, from);
      start >= 0 && start + words.length <= to;
      start = text.indexOf(words, start + 1)
    ) {
      const end = start + words.length;
      if (
        !LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
        !LETTER_AFTER.test(text.slice(end, end + 2))
      )
        found.push({ start, end });
    }
  }
  return found;
}

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;
