import type { ReactNode } from 'react';
import type { Coverage, CoveredPlace } from '@/geo/types';
import { Later } from '../ui/Later';
import type { Visit } from '../ui/visit';
import { PlaceRow } from './PlaceRow';
import type { Sections } from './sections';

/** Rows of a section that a screen of usual height shows, and some more. */
const SHOWING = 25;

interface Props {
  visit: Visit;
  coverage: Coverage;
  parts: Sections;
}

/** The map's twin: every place of the coverage, in the map's order, under its three heads. */
export function PlaceList({ visit, coverage, parts }: Props) {
  const { t } = visit;
  const most = coverage.places.reduce(
    (all, { bars }) => bars.reduce((max, bar) => Math.max(max, bar.count), all),
    1,
  );
  const row = (covered: CoveredPlace, more: Partial<Parameters<typeof PlaceRow>[0]> = {}) => (
    <PlaceRow
      key={covered.place.id}
      visit={visit}
      covered={covered}
      date={coverage.date}
      extent={coverage.extent}
      most={most}
      {...more}
    />
  );
  const rows = (of: readonly ReactNode[]) => (
    <ol className="rows">
      {of.slice(0, SHOWING)}
      {of.length > SHOWING && <Later>{of.slice(SHOWING)}</Later>}
    </ol>
  );
  return (
    <div className="places" data-roving>
      {parts.happened.length > 0 && (
        <section aria-labelledby="happened">
          <div className="section-head columns">
            <h2 id="happened">{t('list.happened')}</h2>
            <span aria-hidden="true">{t('list.dates')}</span>
            <span aria-hidden="true">{t('list.mentions')}</span>
          </div>
          {rows(parts.happened.map((covered) => row(covered)))}
        </section>
      )}
      {parts.spoke.length > 0 && (
        <section aria-labelledby="spoke">
          <div className="section-head">
            <h2 id="spoke">{t('list.spoke')}</h2>
          </div>
          {rows(parts.spoke.map((covered) => row(covered, { spoke: true })))}
        </section>
      )}
      {parts.far.length > 0 && (
        <section aria-labelledby="far">
          <div className="section-head">
            <h2 id="far">{t('list.far')}</h2>
          </div>
          {rows(parts.far.map(({ covered, distance }) => row(covered, { distance })))}
        </section>
      )}
    </div>
  );
}
