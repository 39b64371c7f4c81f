import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PanelHead } from '@/components/panel/PanelHead';
import { articlePath } from '@/components/ui/address';
import { away, nameOf } from '@/components/ui/visit';
import { getAtlas } from '../../atlas';
import { type SearchParameters, visitOf } from '../../visit';

interface Props {
  searchParams: SearchParameters;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { t, search } = await visitOf('/correct', searchParams);
  // Refused here, before anything is rendered: a page that is not there must still be a whole page.
  if (!(await readingAt(search))) notFound();
  return { title: t('correct.title'), robots: { index: false } };
}

/** The mention that an address names, with the passage it stands in; `null` when no page shows it. */
async function readingAt(search: URLSearchParams) {
  const view = await (await getAtlas()).article(search.get('article') ?? '');
  const number = Number(search.get('mention'));
  for (const passage of view?.passages ?? []) {
    const mark = passage.kind === 'text' && passage.marks.find((each) => each.number === number);
    if (view && mark && passage.kind === 'text') return { view, passage, mark, number };
  }
  return null;
}

/** One reading, what it might be instead, and the correction as a file: nothing is sent anywhere. */
export default async function CorrectPage({ searchParams }: Props) {
  const visit = await visitOf('/correct', searchParams);
  const { t, search } = visit;
  const atlas = await getAtlas();
  const reading = await readingAt(search);
  if (!reading) notFound();
  const { view, passage, mark, number } = reading;
  const text = passage.text.slice(mark.start - passage.start, mark.end - passage.start);
  const place = mark.place ? await atlas.place(mark.place) : null;
  const back = away(visit, articlePath(view.summary.id));
  return (
    <>
      <PanelHead visit={visit} back={{ href: `${back}#m${number}`, label: t('correct.back') }} />
      <div className="panel-body">
        <h1 className="article-title">{t('correct.title')}</h1>
        <p className="second">{t('correct.in', { title: view.summary.title })}</p>
        <p>
          {place ? t('correct.read', { text, place: nameOf(visit, place) }) : t('correct.unread', { text })}
        </p>
        <form className="correct" action="/correct/file" method="get">
          <input type="hidden" name="article" value={view.summary.id} />
          <input type="hidden" name="text" value={text} />
          <input type="hidden" name="occurrence" value={view.occurrences[number] ?? 1} />
          <fieldset>
            <legend>{t('correct.means')}</legend>
            {mark.runnersUp.map(({ place: id, name, note }) => (
              <label key={id}>
                <input type="radio" name="place" value={id} /> {name}, {note}
              </label>
            ))}
            <label>
              <input type="radio" name="place" value="" defaultChecked /> {t('correct.nowhere')}
            </label>
            <label className="field">
              {t('correct.other')}
              <input type="text" name="other" maxLength={200} />
            </label>
          </fieldset>
          <label className="field">
            {t('correct.note')}
            <input type="text" name="note" maxLength={500} required />
          </label>
          <label className="field">
            {t('correct.by')}
            <input type="text" name="by" maxLength={100} required autoComplete="name" />
          </label>
          <button className="button" type="submit">
            {t('correct.file')}
          </button>
        </form>
        <p className="second">{t('correct.advice')}</p>
      </div>
    </>
  );
}
