import { boxOf } from '../../box-of';
import type { CoverageSymbol } from '../../draw-coverage';
import type { Point } from '../../projection';
import { AREAS, isBare } from '../../symbols';
import type { Block } from '../block';
import type { Symbols, Tied } from '../leaders/tied';
import { ownAnchors } from '../own-ground';
import { sampleLines } from '../sample-lines';
import { middlePoint } from './middle-point';
import { blocksOnLeader } from './name-blocks';
import type { Naming } from './naming';
import { thinned } from './thinned';

/** The chosen one's name takes less than such a share of the width if it can: a long note under it would push it off, and its leader over all that lies between. */
const LONG_SHARE_CHOSEN = 0.25;
/** Leaders end so far from the symbols of other places, px. */
const CLEAR = 10;

/** A covered place as a leader takes it: its name, and the points that the leader may end at. */
export function tiedOf(symbol: CoverageSymbol, naming: Naming): Tied {
  const { sheet, symbols, common, selected } = naming;
  const { place, form, geometry, radius } = symbol;
  const blocks = blocksOnLeader(symbol, naming);
  const last = blocks.at(-1)!;
  const narrower = blocksOnLeader(symbol, naming, true).at(-1)!;
  const isShort = ({ width }: Block) => width < sheet.width * LONG_SHARE_CHOSEN;
  const inside = ([x, y]: Point) => x > 4 && y > 4 && x < sheet.width - 4 && y < sheet.height - 4;
  const area = AREAS.has(form);
  const found = (
    form === 'point'
      ? middlePoint(geometry.points)
      : area
        ? ownAnchors(geometry.polygons, common.smaller(symbol))
        : middleFirst(sampleLines(geometry.lines, 14))
  ).filter(inside);
  // A leader that ends at another place's symbol is taken for that one's.
  const clear = found.filter((at) => isClear(at, place.id, symbols));
  const anchors = clear.length > 0 ? clear : found;
  return {
    key: place.id,
    place: place.id,
    block: (place.id === selected && blocks.find(isShort)) || last,
    ...(narrower.width < last.width && { narrower }),
    anchors: anchors.length > 0 ? thinned(anchors) : [middleOfAll(geometry)],
    clearance: form === 'point' ? radius + 3.5 : area ? 0 : 4,
    end: area,
    ...(place.pale && { pale: true }),
    ...(isBare(place) && { bare: true }),
  };
}

/** The middle of all that shows of a geometry. */
function middleOfAll({ points, lines, polygons }: CoverageSymbol['geometry']): Point {
  const [left, top, right, bottom] = boxOf([points, ...lines, ...polygons.flat()]);
  return [(left + right) / 2, (top + bottom) / 2];
}

/** True where no symbol of another place is near. */
function isClear([x, y]: Point, own: string, symbols: Symbols): boolean {
  return !symbols.some(
    ({ at, radius, place }) => place !== own && Math.hypot(at[0] - x, at[1] - y) < radius + CLEAR,
  );
}

/** The middle of points along a line, then the others but for those near its ends. */
function middleFirst(points: Point[]): Point[] {
  const middle = points[Math.floor(points.length / 2)];
  return middle
    ? [middle, ...points.slice(Math.floor(points.length * 0.2), Math.ceil(points.length * 0.8))]
    : points;
}
