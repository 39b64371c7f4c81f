import { middleOf } from '../block';
import { span } from '../segments';
import { EDGE, type Sheet } from '../types';
import { costOf, leastCost, leastInColumn, longestOf } from './leader-cost';
import { isBlocked, isTangled, type Row } from './row';
import { GAP, heightOf, type Side, stackUncrossed } from './stack';
import type { Symbols, Tied } from './tied';

/** Names that stand flush at one side of their places, one under another, and what they cost together. */
export interface Column {
  rows: Row[];
  cost: number;
}

/** Columns tried, and the heights of each, px apart; on a small map both stand closer. */
interface Net {
  columnStep: number;
  narrowestStep: number;
  columns: number;
  rowStep: number;
  lowestStep: number;
  /** px above and below the middle that are tried. */
  reach: number;
  /** Leaders run over no line of coverage, but of what is much covered. */
  clear: boolean;
}
/** A map is tried at no more heights. */
const HEIGHTS = 92;
const COARSE: Net = {
  columnStep: 34,
  narrowestStep: 9,
  columns: 14,
  rowStep: 22,
  lowestStep: 22,
  reach: 176,
  clear: false,
};
/** A name alone needs little room: first it is looked for closely, where its leader is sure to be understood. */
const FINE: Net = {
  columnStep: 17,
  narrowestStep: 4,
  columns: 28,
  rowStep: 8,
  lowestStep: 4,
  reach: 184,
  clear: true,
};

/** The cheapest column of all names at one side of their places; `null` where none costs less than `limit`. */
export function bestColumn(
  sheet: Sheet,
  items: readonly Tied[],
  side: Side,
  symbols: Symbols,
  limit: number,
): Column | null {
  const column = (net: Net) => bestColumnOf(net, sheet, items, side, symbols, limit);
  return (items.length === 1 && column(FINE)) || column(COARSE);
}

function bestColumnOf(
  net: Net,
  sheet: Sheet,
  items: readonly Tied[],
  side: Side,
  symbols: Symbols,
  limit: number,
): Column | null {
  const xs = items.map(({ anchors }) => anchors[0]![0]);
  const widest = Math.max(...items.map(({ block }) => block.width));
  const tall = heightOf(items);
  const meanY = items.reduce((sum, { anchors }) => sum + anchors[0]![1], 0) / items.length;
  const near = side === 'right' ? Math.max(...xs) + 26 : Math.min(...xs) - 26;
  const end = side === 'right' ? sheet.width - widest - EDGE : widest + EDGE;
  const direction = side === 'right' ? 1 : -1;
  const middle = meanY - tall / 2;
  const { columns, clear } = net;
  const columnStep = Math.min(net.columnStep, Math.max(net.narrowestStep, Math.abs(end - near) / 6));
  const rowStep = Math.min(net.rowStep, Math.max(net.lowestStep, sheet.height / HEIGHTS));
  const rows = 1 + 2 * Math.floor(net.reach / rowStep);
  let best: Column | null = null;
  const consider = (x: number, top: number) => {
    if (direction * (end - x) < 0 || direction * (x - near) < 0) return;
    if (top < 6 || top + tall > sheet.height - 6) return;
    // However it is filled, its leaders are at least so long.
    const least =
      items.length === 1
        ? leastCost(sheet, items[0]!, x - direction * GAP, top + middleOf(items[0]!.block), direction)
        : items.reduce((sum, _, i) => sum + leastInColumn(Math.abs(x - xs[i]!) - GAP), 0);
    if (least >= (best?.cost ?? limit)) return;
    best = fillColumn(sheet, items, side, x, top, symbols, best?.cost ?? limit, clear) ?? best;
  };
  for (let step = 0; step < columns; step++)
    for (let turn = 0; turn < rows; turn++)
      consider(
        near + direction * step * columnStep,
        middle + (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * rowStep,
      );
  const found = best as Column | null;
  if (!found) return null;
  // Then finer about the best.
  const [{ box }] = found.rows as [Row];
  const [x, top] = [side === 'right' ? box[0] : box[2], box[1]];
  for (const dx of [-columnStep / 2, 0, columnStep / 2])
    for (const dy of [-rowStep / 2, 0, rowStep / 2]) if (dx !== 0 || dy !== 0) consider(x + dx, top + dy);
  return best;
}

/** Names stacked from `top` with what each costs; `null` if one has no room or they cost `limit` or more. */
function fillColumn(
  sheet: Sheet,
  items: readonly Tied[],
  side: Side,
  x: number,
  top: number,
  symbols: Symbols,
  limit: number,
  clear: boolean,
): Column | null {
  const rows = stackUncrossed(sheet, items, side, x, top);
  if (!rows) return null;
  let cost = 0;
  for (const row of rows) {
    if (span(row.port, row.anchor) > longestOf(sheet, row.tied)) return null;
    row.cost = costOf(sheet, row, symbols, limit - cost, clear, rows.length > 1);
    cost += row.cost;
    if (cost >= limit) return null;
  }
  if (isTangled(rows) || rows.some((row) => isBlocked(sheet, row))) return null;
  return { rows, cost };
}
