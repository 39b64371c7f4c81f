import type { Box, Point } from '../projection';
import { type Align, type Block, boxAt, middleOf } from './block';

/** A spot where a name might stand. */
export interface Spot {
  at: Point;
  box: Box;
  align: Align;
  /** How much worse than the best spot by custom, before what lies there is weighed. */
  cost: number;
}

const SHARES = [0.5, 0.3, 0.7];

/**
 * Spots around a point, in the order that map makers like them (Imhof 1975; Yoeli 1972):
 * right, left, above, below (moved sideways a little where that is freer), then the corners.
 * @param gap px from the point to the name
 * @param shares of its width that may lie left of the point, where it stands above or below
 */
export function aroundPoint(
  [x, y]: Point,
  block: Block,
  gap: number,
  shares: readonly number[] = SHARES,
): Spot[] {
  const { width, height } = block;
  const middle = y - middleOf(block);
  const spots: [Point, Align, number][] = [
    [[x + gap, middle], 'start', 0],
    [[x - gap - width, middle], 'end', 3],
    ...shares.flatMap((share): [Point, Align, number][] => [
      [[x - width * share, y - gap - height + 2], 'middle', 4 + Math.abs(share - 0.5) * 5],
      [[x - width * share, y + gap - 1], 'middle', 5 + Math.abs(share - 0.5) * 5],
    ]),
    [[x + gap * 0.6, y - gap * 0.6 - height + 3], 'start', 4],
    [[x + gap * 0.6, y + gap * 0.6 - 2], 'start', 5],
    [[x - gap * 0.6 - width, y - gap * 0.6 - height + 3], 'end', 6],
    [[x - gap * 0.6 - width, y + gap * 0.6 - 2], 'end', 7],
  ];
  return spots.map(([at, align, cost]) => ({ at, align, cost, box: boxAt(block, at) }));
}
