import type { Sheet } from '../types';
import { bestColumn, type Column } from './column';
import { isTangled, type Row } from './row';
import type { Symbols, Tied } from './tied';

/** One column is easier to read than two. */
const SECOND_COLUMN = 20;

const EMPTY: Column = { rows: [], cost: 0 };

/** Ways of sharing the names between a left and a right column, all of them where they are few: the cheapest that works. */
export function bestColumns(sheet: Sheet, items: readonly Tied[], symbols: Symbols): Row[] | null {
  const byX = [...items].sort((a, b) => a.anchors[0]![0] - b.anchors[0]![0] || (a.key < b.key ? -1 : 1));
  let best: Column | null = null;
  // One column first: what it costs bounds all that two may.
  const count = byX.length;
  const inner = [1, ...[1, 2, 3].map((quarter) => Math.round((count * quarter) / 4)), count - 1];
  const splits = [0, count, ...new Set(inner.filter((split) => split > 0 && split < count))];
  for (const split of splits) {
    const single = split === 0 || split === byX.length;
    const limit: number = (best?.cost ?? Infinity) - (single ? 0 : SECOND_COLUMN);
    const left = split === 0 ? EMPTY : bestColumn(sheet, byX.slice(0, split), 'left', symbols, limit);
    if (!left) continue;
    const right =
      split === byX.length ? EMPTY : bestColumn(sheet, byX.slice(split), 'right', symbols, limit - left.cost);
    if (!right) continue;
    const rows = [...left.rows, ...right.rows];
    if (!isTangled(rows)) best = { rows, cost: left.cost + right.cost + (single ? 0 : SECOND_COLUMN) };
  }
  return best?.rows ?? null;
}
