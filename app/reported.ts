import type { Candidate } from '@/components/correct/candidate';
import type { Report, Reported } from '@/components/correct/report';
import type { AtlasReader } from '@/geo/atlas';
import { sentences } from '@/geo/text/sentences';

/** Whether an address asks for a reading at all; where none is named, the page says how one is. */
export const namesReading = (search: URLSearchParams): boolean =>
  search.has('article') || search.has('mention');

/** The mention that an address names, in the sentence it stands in; `null` when no page shows it. */
export async function reportedAt(atlas: AtlasReader, search: URLSearchParams): Promise<Reported | null> {
  const view = await atlas.article(search.get('article') ?? '');
  const number = Number(search.get('mention'));
  for (const passage of view?.passages ?? []) {
    const mark = passage.kind === 'text' && passage.marks.find((each) => each.number === number);
    if (!view || !mark || passage.kind !== 'text') continue;
    const [from, to] = [mark.start - passage.start, mark.end - passage.start];
    const around = sentences(passage.text).find(({ start, end }) => start <= from && end >= to);
    const { start, end } = around ?? { start: 0, end: passage.text.length };
    return {
      article: view.summary.id,
      title: view.summary.title,
      language: view.summary.language,
      mark,
      text: passage.text.slice(from, to),
      occurrence: view.occurrences[number] ?? 1,
      sentence: {
        start: passage.start + start,
        end: passage.start + end,
        text: passage.text.slice(start, end),
      },
      place: mark.place ? await atlas.place(mark.place) : null,
    };
  }
  return null;
}

/** The place that a report says is meant: one that the atlas knows, or that the reading turned down. */
export async function meantBy(
  atlas: AtlasReader,
  { mark }: Reported,
  { fault }: Report,
): Promise<Candidate | null> {
  if (typeof fault !== 'object' || !fault) return null;
  const place = await atlas.place(fault.means);
  if (place) return { id: place.id, place, name: place.name, note: place.note ?? '' };
  const turnedDown = mark.runnersUp.find((one) => one.place === fault.means);
  return turnedDown ? { id: turnedDown.place, place, name: turnedDown.name, note: turnedDown.note } : null;
}
