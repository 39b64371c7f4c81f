import type { Coverage, CoveredPlace } from '@/geo/types';
import type { Visit } from '../ui/visit';
import { PlaceRow } from './PlaceRow';
import type { Sections } from './sections';

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
  return (
    <div className="places" data-roving>
      {parts.happened.length > 0 && (
        <section aria-labelledby="happened">
          <div className="section-head columns">
            <h2 id="happened">{t('list.happened')}</h2>
            <span aria-hidden="true">{t('list.dates')}</span>
            <span aria-hidden="true">{t('list.mentions')}</span>
          </div>
          <ol className="rows">{parts.happened.map((covered) => row(covered))}</ol>
        </section>
      )}
      {parts.spoke.length > 0 && (
        <section aria-labelledby="spoke">
          <div className="section-head">
            <h2 id="spoke">{t('list.spoke')}</h2>
          </div>
          <ol className="rows">{parts.spoke.map((covered) => row(covered, { spoke: true }))}</ol>
        </section>
      )}
      {parts.far.length > 0 && (
        <section aria-labelledby="far">
          <div className="section-head">
            <h2 id="far">{t('list.far')}</h2>
          </div>
          <ol className="rows">{parts.far.map(({ covered, distance }) => row(covered, { distance }))}</ol>
        </section>
      )}
    </div>
  );
}
