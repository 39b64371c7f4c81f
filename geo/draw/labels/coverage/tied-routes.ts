import type { CoverageSymbol } from '../../draw-coverage';
import { setBlock } from '../block';
import type { Tied } from '../leaders/tied';
import { sampleLines } from '../sample-lines';
import type { Sheet } from '../types';
import { thinned } from './thinned';

/** A note of another route may end where that is at least so far from the one in use, as a share of the farthest. */
const WELL_APART = 0.6;

/** The dates of other routes, each tied to where that route is well apart from the one in use and bears no name. */
export function tiedRoutes(symbol: CoverageSymbol, sheet: Sheet): Tied[] {
  const main = sampleLines([...symbol.geometry.lines, ...symbol.geometry.polygons.flat()], 10);
  return symbol.others.flatMap(({ lines, note }, i): Tied[] => {
    const apart = sampleLines(lines, 10)
      .filter(([x, y]) => x > 4 && y > 4 && x < sheet.width - 4 && y < sheet.height - 4)
      .filter(([x, y]) => !sheet.taken.hits([x - 3, y - 3, x + 3, y + 3]))
      .map((at) => ({ at, off: Math.min(...main.map((p) => Math.hypot(p[0] - at[0], p[1] - at[1]))) }))
      .filter(({ off }) => off > 7)
      .sort((a, b) => b.off - a.off);
    if (apart.length === 0 || !note) return [];
    return [
      {
        key: `other ${symbol.place.id} ${i}`,
        place: symbol.place.id,
        block: setBlock([[{ text: note, type: 'note' }]]),
        anchors: thinned(apart.filter(({ off }) => off >= apart[0]!.off * WELL_APART).map(({ at }) => at)),
        clearance: 2,
        end: false,
        note: true,
        barred: symbol.geometry.lines,
      },
    ];
  });
}
