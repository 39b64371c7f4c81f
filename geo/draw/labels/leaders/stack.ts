import type { Point } from '../../projection';
import { boxAt, middleOf } from '../block';
import { span } from '../segments';
import { isOpen, type Sheet } from '../types';
import { cross, type Row } from './row';
import type { Tied } from './tied';

/** The side of its places that a column stands at. */
export type Side = 'left' | 'right';

/** Between a name and its leader, px. */
export const GAP = 6;
/** Between two names of a column, px. */
const ROW_GAP = 9;

/** px that names take, one under another. */
export function heightOf(items: readonly Tied[]): number {
  return items.reduce((sum, { block }) => sum + block.height + ROW_GAP, -ROW_GAP);
}

/**
 * Names stacked from `top`, flush at `x`; `null` if one has no room. Neighbours whose leaders cross change places,
 * which always shortens the two together, so it ends.
 */
export function stackUncrossed(
  sheet: Sheet,
  items: readonly Tied[],
  side: Side,
  x: number,
  top: number,
): Row[] | null {
  let order = [...items].sort((a, b) => a.anchors[0]![1] - b.anchors[0]![1] || (a.key < b.key ? -1 : 1));
  let rows = stack(sheet, order, side, x, top);
  for (let round = 0; rows && round < order.length * order.length; round++) {
    const at: number = rows.findIndex((row, i) => rows![i + 1] && cross(row, rows![i + 1]!));
    if (at < 0) break;
    order = order.with(at, order[at + 1]!).with(at + 1, order[at]!);
    rows = stack(sheet, order, side, x, top);
  }
  return rows;
}

/** Names in an order, each with its leader to the nearest of its anchors that lies ahead. */
function stack(sheet: Sheet, order: readonly Tied[], side: Side, x: number, top: number): Row[] | null {
  let y = top;
  const rows: Row[] = [];
  for (const tied of order) {
    const { block } = tied;
    const at: Point = [side === 'right' ? x : x - block.width, y];
    const box = boxAt(block, at);
    if (!isOpen(sheet, box)) return null;
    y += block.height + ROW_GAP;
    const port: Point = [side === 'right' ? x - GAP : x + GAP, at[1] + middleOf(block)];
    // Leaders run away from their column, so that none runs through its names.
    let nearest: Point | null = null;
    for (const anchor of tied.anchors) {
      const ahead = side === 'right' ? anchor[0] <= port[0] - 6 : anchor[0] >= port[0] + 6;
      if (ahead && (!nearest || span(anchor, port) < span(nearest, port))) nearest = anchor;
    }
    if (!nearest) return null;
    rows.push({
      tied,
      box,
      port,
      anchor: stopShort(nearest, port, tied.clearance),
      cost: 0,
    });
  }
  return rows;
}

/** Where a leader ends that leaves its place some clearance, px. */
function stopShort(anchor: Point, port: Point, clearance: number): Point {
  const length = span(anchor, port);
  if (length <= clearance) return anchor;
  const t = clearance / length;
  return [anchor[0] + (port[0] - anchor[0]) * t, anchor[1] + (port[1] - anchor[1]) * t];
}
