import type { ReactNode } from 'react';
import { asksForEverything, type NearPlace, type PrintedName } from '@/geo/atlas';
import type { ArticleExcerpts, Coverage, CoveredPlace, Place } from '@/geo/types';
import { compareAddress } from '../compare/compare-address';
import { shownDate } from '../ui/as-known';
import { publishedDay } from '../ui/dates';
import { Later } from '../ui/Later';
import { Link } from '../ui/Link';
import { PlaceName } from '../ui/PlaceName';
import { SOURCE_LANGUAGE } from '../ui/source-language';
import { away, here, type Visit } from '../ui/visit';
import { AsPrinted } from './AsPrinted';
import { Balance } from './Balance';
import { Cited } from './Cited';
import { ExcerptGroup } from './ExcerptGroup';
import { cleared } from './Filters';
import { Glyph } from './Glyph';
import { glyphForm } from './glyph-form';
import { OfferedNear } from './Offered';
import { Pages } from './Pages';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { PlaceNames } from './PlaceNames';
import { placeLine } from './place-line';
import type { KnownPlaces } from './reason-words';
import { StatusOn } from './StatusOn';
import { Together } from './Together';
import { WhenWritten } from './WhenWritten';

interface Props {
  visit: Visit;
  place: Place;
  /** As it is covered; `null` where nothing that fits the query speaks of it. */
  covered: CoveredPlace | null;
  /** The coverage of this place alone. */
  coverage: Coverage;
  /** Of its articles. */
  page: number;
  /** Of the articles on this page. */
  excerpts: readonly ArticleExcerpts[];
  printed: readonly PrintedName[];
  /** Places that the reasons of the excerpts name, by id. */
  known: KnownPlaces;
  /** Names of the places that it was derived from, of those that the atlas knows. */
  madeOf: readonly string[];
  together: readonly { place: Place; count: number; actor: boolean }[];
  /** The nearest places that are covered, where no article speaks of this one. */
  near: readonly NearPlace[];
  /** The timeline, which stands here on a phone. */
  timeline: ReactNode;
}

/** One place: its names, its status, when and in which words it was written about. */
export function PlacePanel(props: Props) {
  const {
    visit,
    place,
    covered,
    coverage,
    page,
    excerpts,
    known,
    printed,
    together,
    madeOf,
    near,
    timeline,
  } = props;
  const { t, locale } = visit;
  const date = shownDate(coverage);
  const groups = excerpts.map((group, index) => (
    <ExcerptGroup
      key={group.article.id}
      visit={visit}
      place={place}
      group={group}
      among={excerpts}
      known={known}
      open={index === 0}
    />
  ));
  const shown = covered ?? { place, geometry: place.geometries.length - 1, count: 0, actorCount: 0 };
  return (
    <>
      <PanelHead visit={visit} back={{ href: away(visit, '/'), label: t('place.back') }} />
      <article className="panel-body">
        <h1 className="place-title">
          <PlaceName visit={visit} place={place} day={coverage.date} />
        </h1>
        <p className="place-line">
          <Glyph form={glyphForm(shown)} bare={shown.count === 0} />
          <span className="sentence-case">{placeLine(shown, t)}</span>
        </p>
        {place.note && locale !== SOURCE_LANGUAGE && <NoteBesides visit={visit} place={place} />}
        <PlaceNames visit={visit} place={place} date={coverage.date} />
        <AsPrinted visit={visit} printed={printed} />
        <StatusOn visit={visit} place={place} date={date} />
        {covered && coverage.extent && covered.bars.length > 0 && (
          <WhenWritten
            visit={visit}
            bars={covered.bars}
            extent={coverage.extent}
            mentions={covered.count}
            articles={covered.articleCount}
          />
        )}
        {timeline}
        {excerpts.length > 0 ? (
          <section className="panel-section written" aria-labelledby="written">
            <div className="small-head">
              <h2 id="written">{t('place.written')}</h2>
              <GroupBy visit={visit} />
            </div>
            <div className="second balance">
              <Balance visit={visit} coverage={coverage} />
              {coverage.outlets.length > 1 && (
                <Link className="link compare-link" href={compareAddress(visit, null, { place: place.id })}>
                  {t('compare.title')}
                </Link>
              )}
            </div>
            {groups.slice(0, 1)}
            <Later>
              {groups.slice(1)}
              <Pages visit={visit} page={page} all={covered?.articleCount ?? 0} of="articles" />
            </Later>
          </section>
        ) : (
          <Uncovered visit={visit} near={near} />
        )}
        <Later>
          <Together visit={visit} together={together} />
        </Later>
        <p className="place-source second">
          {madeOf.length > 0 ? (
            t('place.derived', {
              places: new Intl.ListFormat(visit.locale, { type: 'unit' }).format(madeOf),
            })
          ) : (
            <Cited visit={visit} message="place.position" source={place.source} />
          )}
        </p>
      </article>
      <PanelFoot
        visit={visit}
        subject={{ place: place.id }}
        note={date ? t('place.cite', { date: publishedDay(date, locale) }) : undefined}
      />
    </>
  );
}

/** Newest first, or by outlet: the other of the two is a link. */
function GroupBy({ visit }: { visit: Visit }) {
  const byOutlet = visit.search.get('group') === 'outlet';
  return (
    <span className="group-by">
      <Link href={here(visit, { group: null })} aria-current={byOutlet ? undefined : 'true'} scroll={false}>
        {visit.t('place.newest')}
      </Link>
      <Link
        href={here(visit, { group: 'outlet' })}
        aria-current={byOutlet ? 'true' : undefined}
        scroll={false}
      >
        {visit.t('place.byoutlet')}
      </Link>
    </span>
  );
}

/** That the note above is a machine's; where there is none in the reader's language, the English one. */
function NoteBesides({ visit, place }: Pick<Props, 'visit' | 'place'>) {
  if (place.translations?.[visit.locale])
    return <p className="second place-note">{visit.t('place.machine')}</p>;
  return (
    <p className="second sentence-case place-note" lang={SOURCE_LANGUAGE} dir="auto">
      {place.note}
    </p>
  );
}

/** That nothing is said of the place, and the way on: without the filters, else to what is near. */
function Uncovered({ visit, near }: { visit: Visit; near: readonly NearPlace[] }) {
  const { query, t } = visit;
  const filtered = near.length === 0 && !asksForEverything(query);
  return (
    <section className="panel-section empty">
      <p className="empty-title">{t(filtered ? 'place.none.filtered' : 'place.none')}</p>
      {filtered && (
        <p>
          <Link className="link" href={cleared(visit)}>
            {t('list.clear')}
          </Link>
        </p>
      )}
      {near.length > 0 && (
        <>
          <p>{t('place.near')}</p>
          <OfferedNear visit={visit} near={near} />
        </>
      )}
    </section>
  );
}
