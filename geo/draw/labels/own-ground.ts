import { spans } from '../ground';
import type { Point } from '../projection';
import { distanceToSegment } from './segments';

/** A leader to an area ends where the area is at least so wide, as a share of its widest row. */
const ROOMY = 0.5;
/** And so wide, px, unless the whole area is narrower. */
const LEAST_ROOM = 10;

/**
 * Points well within an area where a leader to it may end, px: on ground that no smaller area shares; where there is
 * none of that, on any.
 * @param polygons the area, its largest polygon first
 * @param smaller the rings of each smaller area that lies on it
 */
export function ownAnchors(polygons: readonly Point[][][], smaller: readonly Point[][][]): Point[] {
  const own = areaAnchors(polygons, smaller);
  return own.length > 0
    ? deepest([...polygons.flat(), ...smaller.flat()], own)
    : deepest(polygons.flat(), areaAnchors(polygons, []));
}

/** Points in the wide rows of an area without the smaller ones on it, near both ends. The largest polygon comes first. */
function areaAnchors(polygons: readonly Point[][][], smaller: readonly Point[][][]): Point[] {
  const anchors: { at: Point; room: number }[] = [];
  for (const rings of polygons) {
    const ys = rings.flat().map(([, y]) => y);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    for (let i = 1; i < 10; i++) {
      const y = top + ((bottom - top) * i) / 10;
      const taken = smaller.flatMap((other) => spans(other, y));
      for (const [from, to] of without(spans(rings, y), taken)) {
        const room = to - from;
        const inset = Math.min(room / 2, 9);
        anchors.push(
          { at: [from + inset, y], room },
          { at: [to - inset, y], room },
          { at: [(from + to) / 2, y], room },
        );
      }
    }
  }
  const widest = Math.max(0, ...anchors.map(({ room }) => room));
  const roomy = Math.max(widest * ROOMY, Math.min(widest, LEAST_ROOM));
  return anchors
    .filter(({ room }) => room >= roomy)
    .sort((a, b) => b.room - a.room)
    .map(({ at }) => at);
}

/** What is left of stretches of a row where others are taken out. */
function without(
  stretches: readonly [number, number][],
  taken: readonly [number, number][],
): [number, number][] {
  return taken.reduce<[number, number][]>(
    (left, [from, to]) =>
      left.flatMap(([a, b]): [number, number][] =>
        to <= a || from >= b
          ? [[a, b]]
          : (
              [
                [a, from],
                [to, b],
              ] as [number, number][]
            ).filter(([start, end]) => end > start),
      ),
    [...stretches],
  );
}

/** A leader ends so far from an edge, px, if any of its ends can: in a tongue of its ground, it would seem to mean what lies beside. */
const DEEP = 5;

function deepest(edges: readonly Point[][], anchors: Point[]): Point[] {
  const depths = anchors.map((at) =>
    Math.min(...edges.flatMap((ring) => ring.slice(1).map((to, i) => distanceToSegment(at, ring[i]!, to)))),
  );
  const deep = Math.min(DEEP, Math.max(0, ...depths));
  return anchors.filter((_, i) => depths[i]! >= deep);
}
