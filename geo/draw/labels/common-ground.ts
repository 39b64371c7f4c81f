import type { CoverageSymbol } from '../draw-coverage';
import { isInside } from '../is-inside';
import type { Box, Point } from '../projection';
import { AREAS } from '../symbols';
import type { Sheet } from './types';

/** What it costs an area's name to stand on a smaller area, which it would seem to name. */
const SHARED = 12;
/** Names of two areas rather stand so far apart, px; and what it costs where they all but touch. */
const APART = 110;
const TOGETHER = 14;
/** And so much more where there is less than a line between them, px: they read as one name, or as each other's. */
const LINE = 14;
const STACKED = 30;
/** An area with less than such a share of another's ground in the view is the smaller. */
const SMALLER = 0.85;
/** A name stands on an area if so many of three spots along it do. */
const MOSTLY = 2;

/** Covered areas that lie on one another: a name is to say which of them it means. */
export interface CommonGround {
  /** What it costs an area's name to stand there, beside names that stand already; nothing for other places. */
  cost(symbol: CoverageSymbol, sheet: Sheet, box: Box): number;
  /** The smaller areas that lie on an area, as rings of each: where they do is not its own ground. */
  smaller(symbol: CoverageSymbol): readonly Point[][][];
}

/** The common ground of all areas that a view shows. */
export function commonGround(coverage: readonly CoverageSymbol[]): CommonGround {
  const areas = coverage
    .filter(({ form }) => AREAS.has(form))
    .map(({ place, geometry }) => ({
      id: place.id,
      rings: geometry.polygons.flat(),
      size: geometry.polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0),
    }));
  const ids = new Set(areas.map(({ id }) => id));
  const smaller = new Map(
    areas.map(({ id, size }) => [
      id,
      areas.filter((other) => other.id !== id && Math.abs(other.size) < SMALLER * Math.abs(size)),
    ]),
  );
  const isShared = (id: string, spots: readonly Point[]) =>
    smaller.get(id)?.some(({ rings }) => spots.filter((at) => isInside(at, rings)).length >= MOSTLY) ?? false;
  return {
    cost({ place: { id } }, { placed }, box) {
      if (!ids.has(id)) return 0;
      const [left, top, right, bottom] = box;
      const spots = [0.1, 0.5, 0.9].map(
        (share): Point => [left + share * (right - left), (top + bottom) / 2],
      );
      const gaps = placed
        .filter(({ place }) => place !== null && place !== id && ids.has(place))
        .flatMap(({ boxes }) => boxes.map((other) => gapBetween(box, other)));
      const gap = Math.min(APART, ...gaps);
      const closeness = 1 - gap / APART;
      return (isShared(id, spots) ? SHARED : 0) + TOGETHER * closeness + (gap < LINE ? STACKED : 0);
    },
    smaller: ({ place: { id } }) => smaller.get(id)?.map(({ rings }) => rings) ?? [],
  };
}

/** px², less than none where the ring goes round the other way. */
function signedArea(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** px from one box to another, none where they overlap. */
function gapBetween(a: Box, b: Box): number {
  const [dx, dy] = [Math.max(a[0] - b[2], b[0] - a[2], 0), Math.max(a[1] - b[3], b[1] - a[3], 0)];
  return Math.hypot(dx, dy);
}
