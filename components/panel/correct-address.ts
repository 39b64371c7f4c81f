import type { ArticleSummary, Mark, Place } from '@/geo/types';
import { articlePath } from '../ui/address';
import { ownAddress } from '../ui/own-address';
import { away, nameOf, type Visit } from '../ui/visit';

interface Reported {
  article: ArticleSummary;
  mark: Mark;
  /** The mention as printed. */
  text: string;
  place: Place | null;
}

/**
 * Where a wrong reading is reported: a message to the operator, filled in, where `DATELINE_REPORTS_TO` names an
 * address; else the page that makes a correction file.
 */
export function correctAddress(visit: Visit, { article, mark, text, place }: Reported): string {
  const operator = process.env.DATELINE_REPORTS_TO;
  if (!operator) return away(visit, '/correct', { article: article.id, mention: String(mark.number) });
  const { t } = visit;
  const origin = ownAddress() ?? '';
  const body = t('correct.body', {
    title: article.title,
    address: `${origin}${articlePath(article.id)}#m${mark.number}`,
    text,
    start: mark.start,
    end: mark.end,
    place: place ? nameOf(visit, place) : '–',
  });
  const subject = t('correct.subject', { text });
  return `mailto:${operator}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
