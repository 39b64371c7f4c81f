import type { Box, Point } from './projection';

/** Where a line's points lie: all within a box, all beyond one of its sides, or neither. */
function against(points: readonly Point[], [left, top, right, bottom]: Box): 'within' | 'beyond' | 'across' {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  if (west >= left && north >= top && east <= right && south <= bottom) return 'within';
  return west > right || north > bottom || east < left || south < top ? 'beyond' : 'across';
}

/** The part of a ring within a box, by Sutherland and Hodgman (1974); empty when they do not meet. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  // Most rings of a view need no cutting.
  const lies = against(ring, box);
  if (lies !== 'across') return lies === 'within' && ring.length > 2 ? [...ring] : [];
  let points = [...ring];
  for (let side = 0; side < 4 && points.length > 0; side++) {
    const axis = side % 2;
    const limit = box[side]!;
    const inside = (point: Point) => (side < 2 ? point[axis]! >= limit : point[axis]! <= limit);
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length]!;
      if (inside(before) !== inside(point)) kept.push(crossing(before, point, axis, limit));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points.length > 2 ? points : [];
}

/** The stretches of a line within a box. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const lies = line.length > 1 ? against(line, box) : 'across';
  if (lies !== 'across') return lies === 'within' ? [[...line]] : [];
  const stretches: Point[][] = [];
  let open: Point[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const piece = clipSegment(line[i - 1]!, line[i]!, box);
    if (!piece) {
      open = null;
      continue;
    }
    const [from, to, entered, left] = piece;
    if (!open || entered) {
      open = [from, to];
      stretches.push(open);
    } else open.push(to);
    if (left) open = null;
  }
  return stretches;
}

/** Liang and Barsky (1984): the part of a segment within a box, and whether either end was cut. */
function clipSegment(
  a: Point,
  b: Point,
  [left, top, right, bottom]: Box,
): [from: Point, to: Point, entered: boolean, left: boolean] | null {
  if (isWithin(a, left, top, right, bottom) && isWithin(b, left, top, right, bottom))
    return [a, b, false, false];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [start, end] = [0, 1];
  for (const [p, q] of [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as [number, number][]) {
    if (p === 0) {
      if (q < 0) return null;
      continue;
    }
    const t = q / p;
    if (p < 0) start = Math.max(start, t);
    else end = Math.min(end, t);
  }
  if (start > end) return null;
  const at = (t: number): Point => [a[0] + t * dx, a[1] + t * dy];
  return [start > 0 ? at(start) : a, end < 1 ? at(end) : b, start > 0, end < 1];
}

function isWithin([x, y]: Point, left: number, top: number, right: number, bottom: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function crossing(a: Point, b: Point, axis: number, limit: number): Point {
  const t = (limit - a[axis]!) / (b[axis]! - a[axis]!);
  const point: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  point[axis] = limit;
  return point;
}
