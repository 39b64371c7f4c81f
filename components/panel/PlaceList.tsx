import type { Coverage } from '@/geo/types';
import type { Visit } from '../ui/visit';
import { Rows } from './Rows';
import { type RowSetting, rowOf } from './row';
import type { Sections } from './sections';

interface Props {
  visit: Visit;
  coverage: Coverage;
  parts: Sections;
}

/** Counts from here on take a wider column. */
const LARGE = 10_000;

/** The map's twin: every place of the coverage, in the map's order, under its three heads. */
export function PlaceList({ visit, coverage, parts }: Props) {
  const { t } = visit;
  const most = coverage.places.reduce(
    (all, { bars }) => bars.reduce((max, bar) => Math.max(max, bar.count), all),
    1,
  );
  const setting: RowSetting = { visit, coverage, most };
  const isLarge = coverage.places.some(({ count }) => count >= LARGE);
  return (
    <div className={isLarge ? 'places is-large' : 'places'} data-roving>
      {parts.happened.length > 0 && (
        <section aria-labelledby="happened">
          <div className="section-head columns">
            <h2 id="happened">{t('list.happened')}</h2>
            <span aria-hidden="true">{t('list.dates')}</span>
            <span aria-hidden="true">{t('list.mentions')}</span>
          </div>
          <Rows rows={parts.happened.map((covered) => rowOf(setting, covered))} />
        </section>
      )}
      {parts.spoke.length > 0 && (
        <section aria-labelledby="spoke">
          <div className="section-head">
            <h2 id="spoke">{t('list.spoke')}</h2>
          </div>
          <Rows rows={parts.spoke.map((covered) => rowOf(setting, covered, { spoke: true }))} />
        </section>
      )}
      {parts.far.length > 0 && (
        <section aria-labelledby="far">
          <div className="section-head">
            <h2 id="far">{t('list.far')}</h2>
          </div>
          <Rows rows={parts.far.map(({ covered, distance }) => rowOf(setting, covered, { distance }))} />
        </section>
      )}
    </div>
  );
}
