import { boxOf } from '../box-of';
import { spans } from '../ground';
import type { Point } from '../projection';
import type { Spot } from './around-point';
import { type Block, boxAt } from './block';

/** Rows beside which a name is tried, as shares of the area's height, the best first. */
const ROWS = [0.5, 0.36, 0.64, 0.22, 0.78];
/** px between an area's edge and its name. */
const GAP = 5;

/**
 * Spots close to an area that is too narrow for its name: right and left of its edge as it runs there, so that the
 * name of a slanting lake stands at its shore, then above and below.
 */
export function besideArea(rings: readonly (readonly Point[])[], block: Block): Spot[] {
  const [left, top, right, bottom] = boxOf(rings);
  const { width, height } = block;
  const rows = ROWS.flatMap((share, rank): Spot[] => {
    const y = top + share * (bottom - top);
    const edges = [y - height / 2, y, y + height / 2].flatMap((row) => spans(rings, row).flat());
    if (edges.length === 0) return [];
    const spots: [Point, Spot['align'], number][] = [
      [[Math.max(...edges) + GAP, y - height / 2], 'start', rank],
      [[Math.min(...edges) - GAP - width, y - height / 2], 'end', rank + 1.5],
    ];
    return spots.map(([at, align, cost]) => ({ at, align, cost, box: boxAt(block, at) }));
  });
  const middle = (left + right - width) / 2;
  const ends = [top - height - 2, bottom + 2].map((y, rank): Spot => {
    const at: Point = [middle, y];
    return { at, align: 'middle', cost: 3 + rank, box: boxAt(block, at) };
  });
  return [...rows, ...ends].sort((a, b) => a.cost - b.cost);
}
