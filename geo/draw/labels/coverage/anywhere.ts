import type { CoverageSymbol } from '../../draw-coverage';
import { boxAt } from '../block';
import type { PlacedLabel } from '../types';
import { labelAt } from './label-at';
import { blocksBeside } from './name-blocks';
import type { Naming } from './naming';
import { tiedOf } from './tied-of';

/**
 * The chosen place is named whatever lies around: at the spot nearest to it that hides no symbol and no other
 * name, over lines if it must be; in as many lines as there is room for, by its name alone where there is no more.
 */
export function anywhere(symbol: CoverageSymbol, naming: Naming): PlacedLabel | null {
  const { sheet, symbols } = naming;
  const { place, geometry } = symbol;
  const anchor = tiedOf(symbol, naming).anchors[0]!;
  const alone: CoverageSymbol = {
    ...symbol,
    place: { ...place, secondName: undefined, kindName: undefined, note: undefined },
  };
  let best: { cost: number; label: PlacedLabel } | null = null;
  for (const block of [symbol, alone].flatMap((one) => blocksBeside(one, naming)))
    for (let top = 8; top + block.height < sheet.height - 8; top += 10)
      for (let left = 8; left + block.width < sheet.width - 8; left += 14) {
        const box = boxAt(block, [left, top]);
        const away = Math.hypot(left + block.width / 2 - anchor[0], top + block.height / 2 - anchor[1]);
        const cost = away + (sheet.ground.isFree(box) ? 0 : 80);
        if ((best && cost >= best.cost) || sheet.taken.hits(box)) continue;
        const hides = [...symbols, ...geometry.points.map((at) => ({ at, radius: symbol.radius }))].some(
          ({ at: [x, y], radius }) =>
            x + radius > box[0] - 2 &&
            x - radius < box[2] + 2 &&
            y + radius > box[1] - 2 &&
            y - radius < box[3] + 2,
        );
        if (hides) continue;
        best = { cost, label: labelAt(symbol, block, { at: [left, top], align: 'middle', box, cost }) };
      }
  return best && (best as { label: PlacedLabel }).label;
}
