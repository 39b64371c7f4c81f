import type { Box, Point } from '../projection';
import { type Block, boxAt, middleOf } from './block';
import { isOpen, type PlacedLabel, type Sheet } from './types';

/** A name that must stand off from its place, and where its leader may end. */
export interface Tied {
  key: string;
  place: string | null;
  block: Block;
  /** Points of the place that a leader may go to, px; the first is the likeliest. */
  anchors: Point[];
  /** The leader stops so far from the anchor: at the edge of a symbol, px. */
  clearance: number;
  /** A dot marks the leader's end: it ends within an area. */
  end: boolean;
  pale?: boolean;
}

/** What leaders should not run over: the symbols of points. */
export type Symbols = readonly { at: Point; radius: number; place: string }[];

/** Between a name and its leader, px. */
const GAP = 6;
/** Between two names of a column, px. */
const ROW_GAP = 9;
/** Columns tried, px apart. */
const COLUMN_STEP = 22;
const ROW_STEP = 16;
/** A leader costs as much as so many px of its length. */
const PER_PIXEL = 0.07;
const BUSY = 40;
const OVER_SYMBOL = 30;
const STEEP = 14;

interface Row {
  tied: Tied;
  box: Box;
  port: Point;
  anchor: Point;
  cost: number;
}

interface Column {
  rows: Row[];
  cost: number;
}

/**
 * Stands names in flush columns beside a crowd, each tied to its place by a straight leader. Leaders never
 * cross: within a column, names are put in an order without crossings (neighbours whose leaders cross change
 * places, which always shortens the two together, so it ends); two columns share the places between them from
 * left to right. What cannot be placed is left out, the last of `tied` first.
 */
export function placeTied(sheet: Sheet, tied: readonly Tied[], symbols: Symbols): PlacedLabel[] {
  for (let items = [...tied]; items.length > 0; items = items.slice(0, -1)) {
    const rows = bestColumns(sheet, items, symbols);
    if (rows) return rows.map(toLabel);
  }
  return [];
}

/** How much worse than beside its place each name stands when tied; for choosing between the two. */
export function tiedCosts(sheet: Sheet, tied: readonly Tied[], symbols: Symbols): Map<string, number> {
  for (let items = [...tied]; items.length > 0; items = items.slice(0, -1)) {
    const rows = bestColumns(sheet, items, symbols);
    if (rows) return new Map(rows.map(({ tied: { key }, cost }) => [key, cost]));
  }
  return new Map();
}

/** Every way of sharing the names between a left and a right column, the cheapest that works. */
function bestColumns(sheet: Sheet, items: readonly Tied[], symbols: Symbols): Row[] | null {
  const byX = [...items].sort((a, b) => a.anchors[0]![0] - b.anchors[0]![0] || (a.key < b.key ? -1 : 1));
  let best: { rows: Row[]; cost: number } | null = null;
  for (let split = 0; split <= byX.length; split++) {
    const left = split === 0 ? EMPTY : bestColumn(sheet, byX.slice(0, split), 'left', symbols);
    if (!left || (best && left.cost >= best.cost)) continue;
    const right = split === byX.length ? EMPTY : bestColumn(sheet, byX.slice(split), 'right', symbols);
    if (!right) continue;
    const cost = left.cost + right.cost;
    if (best && cost >= best.cost) continue;
    const rows = [...left.rows, ...right.rows];
    if (crossings(rows) === 0) best = { rows, cost };
  }
  return best?.rows ?? null;
}

const EMPTY: Column = { rows: [], cost: 0 };

function bestColumn(
  sheet: Sheet,
  items: readonly Tied[],
  side: 'left' | 'right',
  symbols: Symbols,
): Column | null {
  const xs = items.map(({ anchors }) => anchors[0]![0]);
  const widest = Math.max(...items.map(({ block }) => block.width));
  const tall = items.reduce((sum, { block }) => sum + block.height + ROW_GAP, -ROW_GAP);
  const meanY = items.reduce((sum, { anchors }) => sum + anchors[0]![1], 0) / items.length;
  let best: Column | null = null;
  const near = side === 'right' ? Math.max(...xs) + 24 : Math.min(...xs) - 24;
  const limit = side === 'right' ? sheet.width - widest - 8 : widest + 8;
  const direction = side === 'right' ? 1 : -1;
  for (let step = 0; step < 24; step++) {
    const x = near + direction * step * COLUMN_STEP;
    if (direction * (limit - x) < 0) break;
    for (let turn = 0; turn < 24; turn++) {
      const shift = (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * ROW_STEP;
      const column = fillColumn(
        sheet,
        items,
        side,
        x,
        meanY - tall / 2 + shift,
        symbols,
        best?.cost ?? Infinity,
      );
      if (column) best = column;
    }
  }
  return best;
}

/** Names stacked from `top` in an order without crossings; `null` if one has no room or it costs more than `limit`. */
function fillColumn(
  sheet: Sheet,
  items: readonly Tied[],
  side: 'left' | 'right',
  x: number,
  top: number,
  symbols: Symbols,
  limit: number,
): Column | null {
  let order = [...items].sort((a, b) => a.anchors[0]![1] - b.anchors[0]![1] || (a.key < b.key ? -1 : 1));
  let rows = stack(order, side, x, top);
  if (rows.some(({ box }) => !isOpen(sheet, box))) return null;
  for (let round = 0; round < order.length * order.length; round++) {
    const at = rows.findIndex((row, i) => rows[i + 1] && cross(row, rows[i + 1]!));
    if (at < 0) break;
    order = order.with(at, order[at + 1]!).with(at + 1, order[at]!);
    rows = stack(order, side, x, top);
  }
  if (crossings(rows) > 0 || rows.some(({ box }) => !isOpen(sheet, box))) return null;
  if (rows.some((row) => isBlocked(sheet, row))) return null;
  let cost = 0;
  for (const row of rows) {
    row.cost = costOf(sheet, row, symbols);
    cost += row.cost;
    if (cost >= limit) return null;
  }
  return { rows, cost };
}

function stack(order: readonly Tied[], side: 'left' | 'right', x: number, top: number): Row[] {
  let y = top;
  return order.map((tied) => {
    const { block } = tied;
    const at: Point = [side === 'right' ? x : x - block.width, y];
    y += block.height + ROW_GAP;
    const port: Point = [side === 'right' ? x - GAP : x + GAP, at[1] + middleOf(block)];
    const anchor = tied.anchors.reduce((a, b) => (span(b, port) < span(a, port) ? b : a));
    return { tied, box: boxAt(block, at), port, anchor: stopShort(anchor, port, tied.clearance), cost: 0 };
  });
}

function costOf({ ground }: Sheet, { tied, box, port, anchor }: Row, symbols: Symbols): number {
  const length = span(port, anchor);
  const over = symbols.filter(
    ({ at, radius, place }) => place !== tied.place && distanceToSegment(at, port, anchor) < radius + 3,
  ).length;
  const slope = Math.abs(anchor[1] - port[1]) / Math.max(1, Math.abs(anchor[0] - port[0]));
  return (
    length * PER_PIXEL + BUSY * ground.busyness(box) + OVER_SYMBOL * over + (slope > 1.4 ? STEEP : slope * 3)
  );
}

/** True when a leader would run through a name that stands already. */
function isBlocked({ taken }: Sheet, { port, anchor }: Row): boolean {
  const length = span(port, anchor);
  const steps = Math.ceil(length / 8);
  for (let i = 0; i <= steps; i++) {
    const t = i / Math.max(1, steps);
    const [x, y] = [port[0] + (anchor[0] - port[0]) * t, port[1] + (anchor[1] - port[1]) * t];
    if (taken.hits([x - 1, y - 1, x + 1, y + 1])) return true;
  }
  return false;
}

function crossings(rows: readonly Row[]): number {
  let count = 0;
  rows.forEach((row, i) => {
    for (const other of rows.slice(i + 1))
      if (cross(row, other) || strikes(row, other) || strikes(other, row)) count++;
  });
  return count;
}

/** True when the leader of one row runs through the name of another. */
function strikes({ port, anchor }: Row, { box }: Row): boolean {
  const steps = 24;
  for (let i = 0; i <= steps; i++) {
    const [x, y] = [
      port[0] + ((anchor[0] - port[0]) * i) / steps,
      port[1] + ((anchor[1] - port[1]) * i) / steps,
    ];
    if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) return true;
  }
  return false;
}

function cross(a: Row, b: Row): boolean {
  return segmentsCross(a.port, a.anchor, b.port, b.anchor);
}

/** True when two segments meet. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function stopShort(anchor: Point, port: Point, clearance: number): Point {
  const length = span(anchor, port);
  if (length <= clearance) return anchor;
  const t = clearance / length;
  return [anchor[0] + (port[0] - anchor[0]) * t, anchor[1] + (port[1] - anchor[1]) * t];
}

function span(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

function toLabel({ tied, box, port, anchor }: Row): PlacedLabel {
  return {
    key: tied.key,
    place: tied.place,
    block: tied.block,
    at: [box[0], box[1]],
    align: port[0] < box[0] ? 'start' : 'end',
    boxes: [box],
    leader: [port, anchor],
    end: tied.end,
    ...(tied.pale && { pale: true }),
  };
}
