import type { Article, Day } from './types';

/** A text as one body, of which nothing is taken for a crawler's: offsets count from its start. */
export function plainArticle(text: string, id: string, day: Day | null = null): Article {
  return {
    id,
    file: '',
    fileStart: 0,
    text,
    blocks: [{ start: 0, end: text.length, role: 'body' }],
    headline: null,
    outlet: null,
    url: null,
    published: day === null ? null : { value: { day, precision: 'day' }, evidence: 'stated' },
    dateline: null,
    language: 'en',
    rights: 'full',
  };
}
