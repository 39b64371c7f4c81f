import { boxOf } from '../box-of';
import { spans } from '../ground';
import type { Point } from '../projection';
import type { Spot } from './around-point';
import { type Block, boxAt } from './block';

/** A spot and the px left over beside the name, both sides together; less than nothing where it reaches over the edge. */
export type RoomySpot = Spot & { room: number };

/** Rows tried, px apart. */
const ROW = 10;
/** Where in a row a name is tried, as shares of the room beside it. */
const FEW = [0.5, 0.25, 0.75];
const SOME = [0.5, 0.3, 0.7, 0.15, 0.85];
const MANY = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

/**
 * Spots where a name lies wholly within an area's rings, the roomiest first: along rows of the area, wherever
 * the top, middle and bottom of the name are all inside.
 * @param margin px kept from the area's edge, sideways
 */
export function insideArea(
  rings: readonly (readonly Point[])[],
  block: Block,
  height: number,
  margin: number,
): RoomySpot[] {
  const { width: nameWidth, height: nameHeight } = block;
  const spots: RoomySpot[] = [];
  const [, top, , bottom] = boxOf(rings);
  const first = Math.max(0, Math.ceil((top - nameHeight / 2 - 4) / ROW));
  for (let y = nameHeight / 2 + 4 + first * ROW; y < Math.min(bottom, height) - nameHeight / 2; y += ROW) {
    let open = spans(rings, y);
    for (const edge of [y - nameHeight / 2, y + nameHeight / 2]) open = intersect(open, spans(rings, edge));
    for (const [from, to] of open) {
      const room = to - from - nameWidth;
      if (room < 2 * margin) continue;
      const starts = room > 320 ? MANY : room > 160 ? SOME : FEW;
      for (const share of starts) {
        const at: Point = [from + room * share, y - nameHeight / 2];
        // The middle of the widest row is where the eye looks for a name.
        spots.push({ at, align: 'middle', box: boxAt(block, at), room, cost: Math.abs(share - 0.5) * 4 });
      }
    }
  }
  const widest = Math.max(1, ...spots.map(({ room }) => room));
  return spots
    .map((spot) => ({ ...spot, cost: spot.cost + 6 * (1 - spot.room / widest) }))
    .sort((a, b) => a.cost - b.cost);
}

function intersect(a: [number, number][], b: [number, number][]): [number, number][] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): [number, number][] => {
      const [left, right] = [Math.max(from, start), Math.min(to, end)];
      return right > left ? [[left, right]] : [];
    }),
  );
}
