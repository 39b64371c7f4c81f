import type { CoverageSymbol } from '../../draw-coverage';
import type { Box } from '../../projection';
import type { Symbols } from '../leaders/tied';
import { grow } from '../taken';
import { isOpen, type PlacedLabel, type Sheet } from '../types';
import { unrest } from '../unrest';
import { labelAt } from './label-at';
import { blocksBeside } from './name-blocks';
import type { Naming } from './naming';
import { spotsFor } from './spots-for';

/** So close beside another point a name seems to be its, px; and what that costs. */
const NEAR = 22;
const MISTAKEN = 14;
/** Another name so near is crowded, px; and what that costs. */
const CLOSE = 7;
const CROWDED = 5;
/** Names keep rather so far from the view's edge, px; and what less costs, by the square of what is missing. */
const INNER = 16;
const TIGHT = 0.3;
/** A name of what is not spoken of has less to tell: beside its place it may cost no more than this. */
const BUSIEST_OF_PALE = 45;

/** A name beside its place, and what its spot costs; without a label where none is open. */
export interface Beside {
  label: PlacedLabel | null;
  cost: number;
}

/** The best spot beside the place itself, and what it costs. */
export function beside(symbol: CoverageSymbol, naming: Naming): Beside {
  const { sheet, symbols, common } = naming;
  let best: { label: PlacedLabel; cost: number } | null = null;
  blocksBeside(symbol, naming).forEach((block, broken) => {
    for (const spot of spotsFor(symbol, block, sheet)) {
      let cost = spot.cost + broken * 4 + unrest(sheet, spot.box) + nearEdge(sheet, spot.box);
      if (best && cost >= best.cost) continue;
      cost += mistaken(spot.box, symbol, symbols) + common.cost(symbol, sheet, spot.box);
      const limit = best?.cost ?? (symbol.place.pale ? BUSIEST_OF_PALE : Infinity);
      if (cost >= limit || !isOpen(sheet, spot.box)) continue;
      if (sheet.taken.hits(grow(spot.box, CLOSE))) cost += CROWDED;
      if (!best || cost < best.cost) best = { label: labelAt(symbol, block, spot), cost };
    }
  });
  return best ?? { label: null, cost: Infinity };
}

/** A name under the view's very edge looks cut off: what that costs. */
function nearEdge({ width, height }: Sheet, [left, top, right, bottom]: Box): number {
  return TIGHT * Math.max(0, INNER - Math.min(left, top, width - right, height - bottom)) ** 2;
}

/** A name close to another place's point is taken for that point's: what that costs. */
function mistaken([left, top, right, bottom]: Box, { place }: CoverageSymbol, symbols: Symbols): number {
  const near = symbols.some(
    ({ at: [x, y], place: other }) =>
      other !== place.id && x > left - NEAR && x < right + NEAR && y > top - 6 && y < bottom + 6,
  );
  return near ? MISTAKEN : 0;
}
