import type { Point } from '../../projection';
import { distanceToSegment, segmentsCross, span } from '../segments';
import type { Sheet } from '../types';
import { unrest } from '../unrest';
import type { Row } from './row';
import type { Symbols, Tied } from './tied';

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
/** Each symbol of another place under a leader. */
const OVER_SYMBOL = 30;
/** The edge of a covered area under a name of a column, which can stand elsewhere. */
const EDGED = 40;
/** A line of the base map under a leader by its weight; a leader over water, each 6 px. */
const OVER_BASE = 2;
const OVER_WATER = 2.5;
/** A leader that climbs or falls, by how steep it is; and more where it is steeper than this. */
const SLOPE = 8;
const STEEP_FROM = 1.2;
const STEEP = 14;
/** Each line of coverage that a leader crosses costs this, and each 6 px along one that. */
const CROSSING = 20;
const OVER_LINE = 3.5;

/** A leader to a place may be no longer, px. */
export function longestOf({ width, height }: Sheet, { note, longest = LONGEST }: Tied): number {
  return note ? LONGEST_OF_NOTE : Math.min(longest, LONGEST_SHARE * Math.max(width, height));
}

/** What a name in company pays at least for a leader that runs so many px across. */
export const leastInColumn = (across: number): number => LEADER + PER_PIXEL * across;

/** A name alone whose leader leaves from a port costs at least this, whatever lies there; `Infinity` where none may lead. */
export function leastCost(sheet: Sheet, tied: Tied, x: number, y: number, direction: 1 | -1): number {
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

/** What a row costs; the dear parts are not reckoned once the cheap ones reach `budget`. */
export function costOf(
  sheet: Sheet,
  { tied, box, port, anchor }: Row,
  symbols: Symbols,
  budget: number,
  clear: boolean,
  inColumn: boolean,
): number {
  let cost = courseCost(span(port, anchor), anchor[0] - port[0], anchor[1] - port[1]);
  if (cost >= budget) return Infinity;
  cost += unrest(sheet, box);
  if (inColumn && sheet.ground.isHeavy(box)) cost += EDGED;
  if (cost >= budget) return Infinity;

  const { crossed, covered, base, wet } = underCourse(sheet, port, anchor);
  if ((tied.note || tied.pale || (clear && !tied.major)) && covered > 1) return Infinity;
  cost += CROSSING * crossed + OVER_LINE * covered + OVER_BASE * base + OVER_WATER * wet;
  if (cost >= budget) return Infinity;

  const isBarred = tied.barred?.some((line) =>
    line.some((to, i) => i > 0 && segmentsCross(port, anchor, line[i - 1]!, to)),
  );
  return isBarred ? Infinity : cost + OVER_SYMBOL * symbolsUnder(tied, port, anchor, symbols);
}

/** What a leader runs over, looked at each 6 px: lines of coverage that it crosses, steps on them, lines of the base map by weight, steps on water. */
function underCourse({ ground }: Sheet, port: Point, anchor: Point) {
  const length = span(port, anchor);
  const [dx, dy] = [(anchor[0] - port[0]) / length, (anchor[1] - port[1]) / length];
  let covered = 0;
  let crossed = 0;
  let base = 0;
  let lastLine = 0;
  let wet = 0;
  let wasSolid = false;
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
  return { crossed, covered, base, wet };
}

/** How many symbols of other places a leader runs over. */
function symbolsUnder(tied: Tied, port: Point, anchor: Point, symbols: Symbols): number {
  const [left, right] = [Math.min(port[0], anchor[0]), Math.max(port[0], anchor[0])];
  const [top, bottom] = [Math.min(port[1], anchor[1]), Math.max(port[1], anchor[1])];
  let count = 0;
  for (const { at, radius, place } of symbols) {
    const reach = radius + 3;
    if (at[0] < left - reach || at[0] > right + reach || at[1] < top - reach || at[1] > bottom + reach)
      continue;
    if (place !== tied.place && distanceToSegment(at, port, anchor) < reach) count++;
  }
  return count;
}

/** What a leader costs by its length and slope alone. */
function courseCost(length: number, dx: number, dy: number): number {
  const slope = Math.abs(dy) / Math.max(1, Math.abs(dx));
  return (
    LEADER +
    length * PER_PIXEL +
    TOO_LONG * Math.max(0, length - LONG) ** 2 +
    slope * SLOPE +
    (slope > STEEP_FROM ? STEEP + 8 * (slope - STEEP_FROM) : 0)
  );
}
