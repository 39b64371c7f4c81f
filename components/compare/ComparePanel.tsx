import type { ReactNode } from 'react';
import { asksTheSame, type BySide, type Comparison, type PrintedName, queryString, SIDES } from '@/geo/atlas';
import type { ArticleExcerpts, Coverage, Place, Query } from '@/geo/types';
import { ExcerptGroup } from '../panel/ExcerptGroup';
import { PanelHead } from '../panel/PanelHead';
import type { KnownPlaces } from '../panel/reason-words';
import { placePath } from '../ui/address';
import { Link } from '../ui/Link';
import { away, nameOf, type Visit } from '../ui/visit';
import { CompareForm } from './CompareForm';
import { CompareTable } from './CompareTable';
import { compareAddress } from './compare-address';
import { sidesNamed } from './side-name';

interface Props {
  visit: Visit;
  sides: BySide<Query>;
  names: BySide<string>;
  comparison: Comparison;
  printed: ReadonlyMap<string, BySide<PrintedName[]>>;
  /** The place that alone is compared, where the address names one. */
  place: Place | null;
  /** What each side wrote of that place, the newest of it; empty where none is named. */
  excerpts: BySide<readonly ArticleExcerpts[]>;
  /** Places that the reasons of these excerpts name, by id. */
  known: KnownPlaces;
  /** Everything there is to choose from. */
  whole: Coverage;
  /** When each side wrote. */
  timeline: ReactNode;
  /** Comparisons at hand: of the two largest outlets, of the earlier and the later half. */
  offers: { outlets: BySide<Query> | null; periods: BySide<Query> | null };
}

/** Two sides in two columns: how often each mentions a place, and what it calls it. */
export function ComparePanel(props: Props) {
  const { visit, sides, names, comparison, printed, place, excerpts, known, whole, offers, timeline } = props;
  const { t } = visit;
  const name = place && nameOf(visit, place);
  const both = sidesNamed(names, visit);
  return (
    <>
      <PanelHead
        visit={visit}
        back={
          place
            ? { href: away(visit, placePath(place.id)), label: name! }
            : { href: away(visit, '/'), label: t('place.back') }
        }
      />
      <div className="panel-body compare">
        <h1 className="place-title">{name ? t('compare.of', { place: name, sides: both }) : both}</h1>
        <details className="fold compare-choose" open={comparison.places.length === 0}>
          <summary>{t('compare.choose')}</summary>
          <CompareForm visit={visit} sides={sides} outlets={whole.outlets} extent={whole.extent} />
        </details>
        <ul className="compare-offers">
          {(['outlets', 'periods'] as const).map((kind) => {
            const offer = offers[kind];
            return (
              offer && (
                <li key={kind}>
                  <Link
                    href={compareAddress(visit, offer)}
                    aria-current={differsIn(sides) === kind ? 'true' : undefined}
                  >
                    {t(`compare.${kind}`)}
                  </Link>
                </li>
              )
            );
          })}
          <li>
            <Link href={compareAddress(visit, { a: sides.b, b: sides.a })}>{t('compare.swap')}</Link>
          </li>
        </ul>
        {timeline}
        {asksTheSame(sides) && <p className="second">{t('compare.same')}</p>}
        {comparison.places.length > 0 ? (
          <>
            {SIDES.filter((side) => comparison.sides[side].mentions === 0).map((side) => (
              <p key={side} className="compare-empty">
                {t('compare.empty.side', { side: names[side] })}
              </p>
            ))}
            <CompareTable visit={visit} places={comparison.places} names={names} printed={printed} />
            <p className="second compare-note">{t('compare.note')}</p>
            <WaysOut visit={visit} sides={sides} names={names} />
            {place &&
              SIDES.map((side) => (
                <section key={side} className="panel-section written" aria-labelledby={`written-${side}`}>
                  <div className="small-head">
                    <h2 id={`written-${side}`}>{t('compare.written', { side: names[side] })}</h2>
                  </div>
                  {excerpts[side].length === 0 && <p className="second">{t('compare.none')}</p>}
                  {excerpts[side].map((group, index) => (
                    <ExcerptGroup
                      key={group.article.id}
                      visit={visit}
                      place={place}
                      group={group}
                      among={excerpts[side]}
                      known={known}
                      open={index === 0}
                    />
                  ))}
                  {excerpts[side].length < comparison.sides[side].articleCount && (
                    <p className="second">
                      <Link className="link" href={away(visit, placePath(place.id), narrowing(sides[side]))}>
                        {t('compare.rest', {
                          side: names[side],
                          count: comparison.sides[side].articleCount,
                        })}
                      </Link>
                    </p>
                  )}
                </section>
              ))}
          </>
        ) : (
          <p className="empty-title compare-empty">{t('compare.empty')}</p>
        )}
      </div>
    </>
  );
}

/** What a reader chose that goes along into an embed. */
const CHOICES = ['lang', 'names', 'script', 'theme'];

/** A page's own parameters for what a side asks. */
const narrowing = ({ outlet, from, to }: Query) => ({ outlet, from, to });

/** A comparison travels by its address; what an embed or a file holds is one side. */
function WaysOut({ visit: { t, search }, sides, names }: Pick<Props, 'visit' | 'sides' | 'names'>) {
  return (
    <div className="second compare-note">
      <p>{t('compare.share')}</p>
      <ul className="compare-offers">
        {SIDES.flatMap((side) => {
          const asked = new URLSearchParams(queryString(sides[side]));
          for (const choice of CHOICES) {
            const chosen = search.get(choice);
            if (chosen) asked.set(choice, chosen);
          }
          return [
            <li key={`embed-${side}`}>
              <a href={`/embed/new?${asked}`}>{t('compare.embed', { side: names[side] })}</a>
            </li>,
            <li key={`data-${side}`}>
              <a href={`/export/csv?${asked}`}>{t('compare.data', { side: names[side] })}</a>
            </li>,
          ];
        })}
      </ul>
    </div>
  );
}

/** The one thing that two sides differ in, whether we offered them or the reader chose them; `null` for both or neither. */
function differsIn({ a, b }: BySide<Query>): 'outlets' | 'periods' | null {
  const outlets = a.outlet.join() !== b.outlet.join();
  const periods = a.from !== b.from || a.to !== b.to;
  return outlets === periods ? null : outlets ? 'outlets' : 'periods';
}
