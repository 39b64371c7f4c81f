import type { BySide, ComparedPlace, CoveredBy, PrintedName } from '@/geo/atlas';
import { placePath } from '../ui/address';
import { Link } from '../ui/Link';
import { away, nameOf, type Visit } from '../ui/visit';
import { SideGlyph } from './SideGlyph';
import { Wordings } from './Wordings';

interface Props {
  visit: Visit;
  places: readonly ComparedPlace[];
  names: BySide<string>;
  printed: ReadonlyMap<string, BySide<PrintedName[]>>;
}

const GROUPS: readonly CoveredBy[] = ['both', 'a', 'b'];

/** Place by place: how often each side mentions it and in which words; what both have, then what only one has. */
export function CompareTable({ visit, places, names, printed }: Props) {
  const { t } = visit;
  return (
    <div className="compared" data-roving>
      {GROUPS.map((by) => {
        const own = places.filter((place) => place.by === by);
        if (own.length === 0) return null;
        return (
          <table key={by}>
            <caption>
              <SideGlyph by={by} />
              {by === 'both' ? t('compare.both') : t('compare.only', { side: names[by] })}{' '}
              <span className="second">{own.length}</span>
            </caption>
            <colgroup>
              <col className="compared-place" />
              <col />
              <col />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t('compare.place')}</th>
                <th scope="col">{names.a}</th>
                <th scope="col">{names.b}</th>
              </tr>
            </thead>
            <tbody data-by={by}>
              {own.map(({ covered: { place }, counts }) => (
                <tr key={place.id}>
                  <th scope="row">
                    <Link href={away(visit, placePath(place.id))} data-place={place.id}>
                      {nameOf(visit, place)}
                    </Link>
                  </th>
                  <td>
                    <Wordings visit={visit} count={counts.a} names={printed.get(place.id)?.a ?? []} />
                  </td>
                  <td>
                    <Wordings visit={visit} count={counts.b} names={printed.get(place.id)?.b ?? []} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
