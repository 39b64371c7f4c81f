import type { Box, Point } from '../projection';
import { type Block, boxAt, middleOf } from './block';
import { along, distanceToSegment, segmentsCross, span } from './segments';
import { makeTaken, type Taken } from './taken';
import { EDGE, isOpen, type PlacedLabel, type Sheet } from './types';

/** A name that must stand off from its place, and where its leader may end. */
export interface Tied {
  key: string;
  place: string | null;
  block: Block;
  /** The same in more lines, for where there is no room for it. */
  narrower?: Block;
  /** Points of the place that a leader may go to, px, a dozen at most; the first is the likeliest. */
  anchors: Point[];
  /** The leader stops so far from the anchor: at the edge of a symbol, px. */
  clearance: number;
  /** A dot marks the leader's end: it ends within an area. */
  end: boolean;
  /** Not spoken of: its leader may run over no line of coverage. */
  pale?: boolean;
  bare?: boolean;
  /** Its leader may be no longer, px. */
  longest?: number;
  /** A note of dates, not a name: it stays close or away. */
  note?: boolean;
  /** Much covered: its leader may run over lines of coverage to a gap that was long looked for. */
  major?: boolean;
  /** Lines that its leader may not cross: those of the chosen place; of a note, the route in use. */
  barred?: readonly (readonly Point[])[];
}

/** What leaders should not run over: the symbols of points. */
export type Symbols = readonly { at: Point; radius: number; place: string }[];

/** Between a name and its leader, px. */
const GAP = 6;
/** Between two names of a column, px. */
const ROW_GAP = 9;
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
/** A name beside its place reads better than one on a leader by so much, and by each px of its length. */
const LEADER = 12;
const PER_PIXEL = 0.1;
/** Beyond so many px the eye loses it: what each costs, by the square of what is more. */
const LONG = 110;
const TOO_LONG = 0.005;
/** A leader longer than this leads the eye nowhere; of a mere note, this. */
const LONGEST = 240;
const LONGEST_OF_NOTE = 130;
/** Nor one longer than such a share of the view's longer side. */
const LONGEST_SHARE = 0.32;
const BUSY = 40;
const OVER_SYMBOL = 30;
/** A line under a name by its weight. */
const STRUCK = 2.5;
/** The edge of a covered area under a name of a column, which can stand elsewhere. */
const EDGED = 40;
/** A line of the base map under a leader by its weight; a leader over water, each 6 px. */
const OVER_BASE = 2;
const OVER_WATER = 2.5;
const SLOPE = 8;
const STEEP = 14;
/** So many of what found no room in a crowd's columns are tried alone, the most covered ones. */
const MOST_ALONE = 3;
/** One column is easier to read than two. */
const SECOND_COLUMN = 20;
/** Each line of coverage that a leader crosses costs this, and each 6 px along one that. */
const CROSSING = 20;
const OVER_LINE = 3.5;
/** Places nearer to each other than this share their columns, px. */
const CROWD = 120;

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
export function tieNames(sheet: Sheet, tied: readonly Tied[], symbols: Symbols): TiedName[] {
  const rows: Row[] = [];
  for (const crowd of crowds(tied)) {
    // What one crowd takes, and its leaders, are closed to the next.
    const open: Sheet = { ...sheet, taken: joined(sheet.taken, rows) };
    const found = tieCrowd(open, crowd, symbols);
    rows.push(...found);
    // What found no room in the crowd's columns may find some of its own.
    if (found.length > 0)
      for (const one of crowd
        .filter(({ key }) => !found.some(({ tied }) => tied.key === key))
        .slice(0, MOST_ALONE))
        rows.push(
          ...tieCrowd({ ...sheet, taken: joined(sheet.taken, rows) }, [one], symbols).filter(
            (row) => !rows.some((other) => cross(row, other)),
          ),
        );
  }
  return rows.map((row) => ({ label: toLabel(row), cost: row.cost }));
}

/** The largest crowd first; names keep their order within. */
function crowds(tied: readonly Tied[]): Tied[][] {
  const groups: Tied[][] = [];
  for (const one of tied) {
    const near = groups.filter((group) =>
      group.some((other) => span(one.anchors[0]!, other.anchors[0]!) < CROWD),
    );
    const merged = [...near.flat(), one];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(tied.filter((each) => merged.includes(each)));
  }
  return groups.sort((a, b) => b.length - a.length || tied.indexOf(a[0]!) - tied.indexOf(b[0]!));
}

/** Names already given away together with rows that are about to be. */
function joined(taken: Taken, rows: readonly Row[]): Taken {
  if (rows.length === 0) return taken;
  const more = makeTaken();
  for (const { box, port, anchor } of rows) {
    more.add(box);
    for (const dot of along(port, anchor)) more.add(dot);
  }
  return { add: taken.add, hits: (box) => taken.hits(box) || more.hits(box) };
}

function tieCrowd(sheet: Sheet, tied: readonly Tied[], symbols: Symbols): Row[] {
  // Each search is dear, so what has no room all together is tried by two thirds.
  for (let items = [...tied]; items.length > 0; items = items.slice(0, Math.floor(items.length * 0.67))) {
    const rows =
      bestColumns(sheet, items, symbols) ??
      (items.some(({ narrower }) => narrower) ? bestColumns(sheet, items.map(narrowed), symbols) : null);
    if (rows) return rows;
  }
  return [];
}

const narrowed = (tied: Tied): Tied => (tied.narrower ? { ...tied, block: tied.narrower } : tied);

/** A name on its leader, and how much worse that is than a calm spot beside its place. */
export interface TiedName {
  label: PlacedLabel;
  cost: number;
}

/** Ways of sharing the names between a left and a right column, all of them where they are few: the cheapest that works. */
function bestColumns(sheet: Sheet, items: readonly Tied[], symbols: Symbols): Row[] | null {
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
    if (crossings(rows) === 0) best = { rows, cost: left.cost + right.cost + (single ? 0 : SECOND_COLUMN) };
  }
  return best?.rows ?? null;
}

const EMPTY: Column = { rows: [], cost: 0 };

function bestColumn(
  sheet: Sheet,
  items: readonly Tied[],
  side: 'left' | 'right',
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
  side: 'left' | 'right',
  symbols: Symbols,
  limit: number,
): Column | null {
  const xs = items.map(({ anchors }) => anchors[0]![0]);
  const widest = Math.max(...items.map(({ block }) => block.width));
  const tall = items.reduce((sum, { block }) => sum + block.height + ROW_GAP, -ROW_GAP);
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
        : items.reduce((sum, _, i) => sum + LEADER + PER_PIXEL * (Math.abs(x - xs[i]!) - GAP), 0);
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

/** Names stacked from `top` in an order without crossings; `null` if one has no room or it costs `limit` or more. */
function fillColumn(
  sheet: Sheet,
  items: readonly Tied[],
  side: 'left' | 'right',
  x: number,
  top: number,
  symbols: Symbols,
  limit: number,
  clear: boolean,
): Column | null {
  let order = [...items].sort((a, b) => a.anchors[0]![1] - b.anchors[0]![1] || (a.key < b.key ? -1 : 1));
  let rows = stack(sheet, order, side, x, top);
  if (!rows) return null;
  for (let round = 0; round < order.length * order.length; round++) {
    const at: number = rows.findIndex((row, i) => rows![i + 1] && cross(row, rows![i + 1]!));
    if (at < 0) break;
    order = order.with(at, order[at + 1]!).with(at + 1, order[at]!);
    rows = stack(sheet, order, side, x, top);
    if (!rows) return null;
  }
  let cost = 0;
  for (const row of rows) {
    if (span(row.port, row.anchor) > longestOf(sheet, row.tied)) return null;
    row.cost = costOf(sheet, row, symbols, limit - cost, clear, rows.length > 1);
    cost += row.cost;
    if (cost >= limit) return null;
  }
  if (crossings(rows) > 0 || rows.some((row) => isBlocked(sheet, row))) return null;
  return { rows, cost };
}

const longestOf = ({ width, height }: Sheet, { note, longest = LONGEST }: Tied): number =>
  note ? LONGEST_OF_NOTE : Math.min(longest, LONGEST_SHARE * Math.max(width, height));

/** What a leader costs by its length and slope alone. */
function courseCost(length: number, dx: number, dy: number): number {
  const slope = Math.abs(dy) / Math.max(1, Math.abs(dx));
  return (
    LEADER +
    length * PER_PIXEL +
    TOO_LONG * Math.max(0, length - LONG) ** 2 +
    slope * SLOPE +
    (slope > 1.2 ? STEEP + 8 * (slope - 1.2) : 0)
  );
}

/** A name alone whose leader leaves from a port costs at least this, whatever lies there; `Infinity` where none may lead. */
function leastCost(sheet: Sheet, tied: Tied, x: number, y: number, direction: 1 | -1): number {
  const longest = longestOf(sheet, tied) + tied.clearance;
  let least = Infinity;
  for (const anchor of tied.anchors) {
    const [dx, dy] = [anchor[0] - x, anchor[1] - y];
    // A leader runs away from its name.
    if (direction * dx > -6) continue;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length > longest) continue;
    least = Math.min(least, courseCost(Math.max(0, length - tied.clearance), dx, dy));
  }
  return least;
}

function stack(
  sheet: Sheet,
  order: readonly Tied[],
  side: 'left' | 'right',
  x: number,
  top: number,
): Row[] | null {
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

/** What a row costs; the dear parts are not reckoned once the cheap ones reach `budget`. */
function costOf(
  { ground }: Sheet,
  { tied, box, port, anchor }: Row,
  symbols: Symbols,
  budget: number,
  clear: boolean,
  inColumn: boolean,
): number {
  const length = span(port, anchor);
  let cost = courseCost(length, anchor[0] - port[0], anchor[1] - port[1]);
  if (cost >= budget) return Infinity;
  cost += BUSY * ground.busyness(box) + STRUCK * ground.struck(box);
  if (inColumn && ground.isHeavy(box)) cost += EDGED;
  if (cost >= budget) return Infinity;

  let covered = 0;
  let crossed = 0;
  let base = 0;
  let lastLine = 0;
  let wet = 0;
  let wasSolid = false;
  const [dx, dy] = [(anchor[0] - port[0]) / length, (anchor[1] - port[1]) / length];
  // The last stretch runs into its own symbol.
  for (let at = 6; at < length - 8; at += 6) {
    const [x, y] = [port[0] + dx * at, port[1] + dy * at];
    const isSolid = ground.isSolidAt(x, y);
    const line = ground.lineAt(x, y);
    if (line > lastLine) base += line - lastLine;
    lastLine = line;
    if (ground.kindAt([x, y]) === 'water') wet++;
    if (isSolid) covered++;
    if (isSolid && !wasSolid) crossed++;
    wasSolid = isSolid;
  }
  if ((tied.note || tied.pale || (clear && !tied.major)) && covered > 1) return Infinity;
  cost += CROSSING * crossed + OVER_LINE * covered + OVER_BASE * base + OVER_WATER * wet;
  if (cost >= budget) return Infinity;

  const isBarred = tied.barred?.some((line) =>
    line.some((to, i) => i > 0 && segmentsCross(port, anchor, line[i - 1]!, to)),
  );
  if (isBarred) return Infinity;

  const [left, right] = [Math.min(port[0], anchor[0]), Math.max(port[0], anchor[0])];
  const [top, bottom] = [Math.min(port[1], anchor[1]), Math.max(port[1], anchor[1])];
  for (const { at, radius, place } of symbols) {
    const reach = radius + 3;
    if (at[0] < left - reach || at[0] > right + reach || at[1] < top - reach || at[1] > bottom + reach)
      continue;
    if (place !== tied.place && distanceToSegment(at, port, anchor) < reach) cost += OVER_SYMBOL;
  }
  return cost;
}

/** True when a leader would run through a name or over a leader that stands already. */
function isBlocked({ taken }: Sheet, { port, anchor }: Row): boolean {
  return along(port, anchor).some((box) => taken.hits(box));
}

function crossings(rows: readonly Row[]): number {
  let count = 0;
  rows.forEach((row, i) => {
    for (let j = i + 1; j < rows.length; j++) if (cross(row, rows[j]!)) count++;
  });
  return count;
}

function cross(a: Row, b: Row): boolean {
  return segmentsCross(a.port, a.anchor, b.port, b.anchor);
}

function stopShort(anchor: Point, port: Point, clearance: number): Point {
  const length = span(anchor, port);
  if (length <= clearance) return anchor;
  const t = clearance / length;
  return [anchor[0] + (port[0] - anchor[0]) * t, anchor[1] + (port[1] - anchor[1]) * t];
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
    ...(tied.bare && { bare: true }),
  };
}
