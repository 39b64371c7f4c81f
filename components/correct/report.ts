import type { Correction } from '@/geo/context';
import { cut } from '@/geo/text/cut';
import type { Day, Mark, Place, Span } from '@/geo/types';
import { articlePath } from '../ui/address';
import { nameOf, type Visit } from '../ui/visit';
import { type Candidate, candidateLine } from './candidate';

/** Words of a reader are cut at this length, letters: a report travels in an address. */
const LONGEST = { find: 200, note: 500, by: 100 };

/** A reading that is reported, with the sentence that it stands in. */
export interface Reported {
  article: string;
  title: string;
  /** What the article is written in, BCP 47; `und` where that is unclear. */
  language: string;
  mark: Mark;
  /** The mention as printed, and which occurrence of these words in the article it is, from 1. */
  text: string;
  occurrence: number;
  sentence: Span & { text: string };
  /** What it was taken to mean. */
  place: Place | null;
}

/** What is wrong: it means a place of the atlas, or one that is only named; no place; the place is described wrongly. */
export type Fault = { means: string } | 'another' | 'none' | 'details' | 'else';

/** What a reader's form says. */
export interface Report {
  fault: Fault | null;
  /** The other place in the reader's words. */
  find: string;
  note: string;
  by: string;
  /** The places of that name are asked for; nothing is reported yet. */
  searches: boolean;
}

const MEANS = 'place:';

export function parseReport(search: URLSearchParams): Report {
  const words = (name: keyof typeof LONGEST) => cut((search.get(name) ?? '').trim(), LONGEST[name]);
  const chosen = search.get('means') ?? '';
  const plain = (['another', 'none', 'details', 'else'] as const).find((each) => each === chosen);
  return {
    fault: chosen.startsWith(MEANS) ? { means: chosen.slice(MEANS.length) } : (plain ?? null),
    find: words('find'),
    note: words('note'),
    by: words('by'),
    searches: search.has('search'),
  };
}

/** What a form's choice of a place says. */
export const meaning = (id: string): string => `${MEANS}${id}`;

/** What a report still lacks, as the key of the sentence that asks for it; `null` when it can be sent. */
export function lacking({ fault, find, note }: Report, meant: Candidate | null): string | null {
  if (fault === null) return 'correct.lacks.fault';
  if (typeof fault === 'object') return meant ? null : 'correct.lacks.fault';
  if (fault === 'another') return find === '' ? 'correct.lacks.place' : null;
  return fault === 'none' || note !== '' ? null : 'correct.lacks.note';
}

/** The correction that a report amounts to; `null` where it takes an editor to find out. */
export function correctionOf(reported: Reported, report: Report, meant: Candidate | null, day: Day) {
  const place = report.fault === 'none' ? null : meant?.id;
  if (place === undefined) return null;
  const { article, text, occurrence } = reported;
  const words = text.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  const correction: Correction = {
    id: `${article.slice(-8)}-${words.slice(0, 40)}-${occurrence}`,
    article,
    text,
    occurrence,
    place,
    note: report.note,
    by: report.by,
    date: day,
  };
  return correction;
}

/** What a reader says, in a sentence. */
export function saidBy(visit: Visit, report: Report, meant: Candidate | null): string {
  const { t } = visit;
  const { fault } = report;
  if (meant) return t('correct.means', { name: candidateLine(visit, meant) });
  return fault === 'another'
    ? t('correct.means', { name: report.find })
    : t(`correct.${typeof fault === 'string' ? fault : 'else'}`);
}

/**
 * The whole report for whoever runs the atlas: where it is, what was read, what the reader says, and the correction.
 * @param origin of our own address, `https://atlas.example`
 */
export function reportText(
  visit: Visit,
  reported: Reported,
  report: Report,
  meant: Candidate | null,
  { day, origin }: { day: Day; origin: string },
): string {
  const { t } = visit;
  const { article, mark, place } = reported;
  const correction = correctionOf(reported, report, meant, day);
  return [
    t('correct.body', {
      title: reported.title,
      address: `${origin}${articlePath(article)}#m${mark.number}`,
      sentence: reported.sentence.text,
      text: reported.text,
      start: mark.start,
      end: mark.end,
      place: place ? nameOf(visit, place) : '–',
      said: saidBy(visit, report, meant),
    }),
    ...(report.note ? [report.note] : []),
    ...(report.by ? [`– ${report.by}`] : []),
    ...(correction ? ['', JSON.stringify(correction, null, 2)] : []),
    '',
  ].join('\n');
}

/** A message to the operator, filled in; `null` where `DATELINE_REPORTS_TO` names no address. */
export function mailAddress(visit: Visit, reported: Reported, body: string): string | null {
  const operator = process.env.DATELINE_REPORTS_TO;
  if (!operator) return null;
  const subject = visit.t('correct.subject', { text: reported.text });
  return `mailto:${operator}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
