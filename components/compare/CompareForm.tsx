import { type BySide, SIDES, type Side } from '@/geo/atlas';
import type { Coverage, Query } from '@/geo/types';
import type { Visit } from '../ui/visit';
import { outletName } from './side-name';

interface Props {
  visit: Visit;
  sides: BySide<Query>;
  outlets: Coverage['outlets'];
  extent: Coverage['extent'];
}

/** What goes along with the form: everything but the sides themselves. */
const CARRIED = ['place', 'q', 'bbox', 'kind', 'category', 'lang', 'names', 'script', 'theme'] as const;

/** The two sides to choose: a plain form that asks `/compare`. */
export function CompareForm({ visit, sides, outlets, extent }: Props) {
  const { t, search } = visit;
  return (
    <form className="compare-form" action="/compare" method="get">
      {CARRIED.map((key) => {
        const value = search.getAll(key).join(',');
        return value ? <input key={key} type="hidden" name={key} value={value} /> : null;
      })}
      {SIDES.map((side) => (
        <SideFields
          key={side}
          visit={visit}
          side={side}
          query={sides[side]}
          outlets={outlets}
          extent={extent}
        />
      ))}
      <button className="button" type="submit">
        {t('compare.submit')}
      </button>
    </form>
  );
}

interface SideProps extends Omit<Props, 'sides'> {
  side: Side;
  query: Query;
}

function SideFields({ visit, side, query, outlets, extent }: SideProps) {
  const { t } = visit;
  const bounds = extent ? { min: extent.from, max: extent.to } : {};
  return (
    <fieldset>
      <legend>{t(`compare.side.${side}`)}</legend>
      <label className="field">
        {t('compare.outlet')}
        <select name={`${side}.outlet`} defaultValue={query.outlet.join(',')} key={query.outlet.join(',')}>
          <option value="">{t('compare.outlet.any')}</option>
          {query.outlet.length > 0 && !outlets.some(({ id }) => id === query.outlet.join(',')) && (
            <option value={query.outlet.join(',')}>
              {query.outlet.map((id) => outletName(id, outlets, visit)).join(', ')}
            </option>
          )}
          {outlets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t('compare.from')}
        <input
          type="date"
          name={`${side}.from`}
          defaultValue={query.from ?? ''}
          key={query.from}
          {...bounds}
        />
      </label>
      <label className="field">
        {t('compare.to')}
        <input type="date" name={`${side}.to`} defaultValue={query.to ?? ''} key={query.to} {...bounds} />
      </label>
    </fieldset>
  );
}
