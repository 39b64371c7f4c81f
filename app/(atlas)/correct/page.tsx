import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CorrectForm } from '@/components/correct/CorrectForm';
import type { Candidate } from '@/components/correct/candidate';
import { HandOut } from '@/components/correct/HandOut';
import { lacking, mailAddress, parseReport, reportText, saidBy } from '@/components/correct/report';
import { Marked } from '@/components/panel/Marked';
import { Offered } from '@/components/panel/Offered';
import { PanelHead } from '@/components/panel/PanelHead';
import { whatItIs } from '@/components/panel/place-line';
import { articlePath } from '@/components/ui/address';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { langOf } from '@/components/ui/source-language';
import { away, nameOf, type Visit } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../atlas';
import { mapOf } from '../../map-of';
import { originFrom } from '../../origin';
import { meantBy, namesReading, reportedAt } from '../../reported';
import { today } from '../../today';
import { type SearchParameters, visitOf } from '../../visit';

interface Props {
  searchParams: SearchParameters;
}

/** Places offered for the words that a reader looks for. */
const FOUND = 8;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { t, search } = await visitOf('/correct', searchParams);
  // Refused here, before anything is rendered: a page that is not there must still be a whole page.
  if (namesReading(search) && !(await reportedAt(await getAtlas(), search))) notFound();
  return { title: t('correct.title'), robots: { index: false } };
}

/** One reading, and what a reader finds wrong with it, made into a message or a file: nothing is sent from here. */
export default async function CorrectPage({ searchParams }: Props) {
  const visit = await visitOf('/correct', searchParams);
  const { t, search } = visit;
  if (!namesReading(search)) return <HowToReport visit={visit} />;
  const atlas = await getAtlas();
  const reported = await reportedAt(atlas, search);
  if (!reported) notFound();
  const { mark, sentence, text, place } = reported;
  const report = parseReport(search);
  const meant = await meantBy(atlas, reported, report);
  const lacks = lacking(report, meant);
  const origin = originFrom(await headers());
  const begins = report.fault === null && !search.has('note');
  return (
    <>
      <PanelHead
        visit={visit}
        back={{
          href: `${away(visit, articlePath(reported.article))}#m${mark.number}`,
          label: t('correct.back'),
        }}
      />
      <div className="panel-body" data-undated="">
        <h1 className="article-title">{t('correct.title')}</h1>
        <p className="second">{t('correct.in', { title: reported.title })}</p>
        <figure className="excerpt">
          <blockquote lang={langOf(reported)} dir="auto">
            <p>
              <Marked text={sentence.text} start={sentence.start} marks={[mark]} />
            </p>
          </blockquote>
        </figure>
        <p>
          {place
            ? t('correct.read', { text, place: nameOf(visit, place), what: whatItIs(place, t) })
            : t('correct.unread', { text })}
        </p>
        {lacks === null && !report.searches && !search.has('change') ? (
          <HandOut
            visit={visit}
            said={saidBy(visit, report, meant)}
            note={report.note}
            mail={mailAddress(
              visit,
              reported,
              reportText(visit, reported, report, meant, { day: today(), origin }),
            )}
          />
        ) : (
          <CorrectForm
            visit={visit}
            reported={reported}
            report={report}
            turnedDown={await turnedDown()}
            found={report.find === '' ? null : await placesCalled(report.find)}
            asksFor={lacks && !begins && !report.searches ? t(lacks) : null}
          />
        )}
      </div>
    </>
  );

  function turnedDown(): Promise<Candidate[]> {
    return Promise.all(
      mark.runnersUp.map(async ({ place: id, name, note }) => ({
        id,
        place: await atlas.place(id),
        name,
        note,
      })),
    );
  }

  async function placesCalled(words: string): Promise<Candidate[]> {
    const { places } = await atlas.search(words, FOUND);
    const known = [mark.place, ...mark.runnersUp.map(({ place: id }) => id)];
    return Promise.all(
      places
        .filter(({ place: { id } }) => !known.includes(id))
        .map(async ({ place: { id, name, note } }) => ({
          id,
          place: await atlas.place(id),
          name,
          note: note ?? '',
        })),
    );
  }
}

/** What the page is for, and where a report begins: for whoever came by the bare address. */
async function HowToReport({ visit }: { visit: Visit }) {
  const { t } = visit;
  const { places } = await (await getAtlas()).coverage(everything);
  return (
    <>
      <PanelHead visit={visit} back={{ href: away(visit, '/'), label: t('place.back') }} />
      <div className="panel-body" data-undated="">
        <h1 className="article-title">{t('correct.title')}</h1>
        <p>{t('correct.what')}</p>
        <p>{t('correct.where', { why: t('place.why'), report: t('place.correct') })}</p>
        <Offered visit={visit} places={places} />
      </div>
      <ShowOnMap page={await mapOf(visit)} />
    </>
  );
}
