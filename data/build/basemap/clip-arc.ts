import type { BBox, Position } from '../../../geo/types';

/** A stretch of an arc: inside the box, or along its edge where the arc lay outside. */
export interface Stretch {
  points: Position[];
  edge: boolean;
}

/**
 * Cuts an arc at a box. What lies outside is pressed onto the box's edge, so that a ring made of several
 * arcs stays a ring and encloses exactly what it enclosed within the box:
 *
 *     ·──·                    ·──·
 *     |  |______            __|  |___
 *     |  |  box |    →     |  |   edge stretches, no line is drawn along them
 */
export function clipArc(arc: readonly Position[], box: BBox): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: Position, to: Position, edge: boolean) => {
    const last = stretches.at(-1);
    if (last && last.edge === edge) last.points.push(to);
    else stretches.push({ points: [from, to], edge });
  };
  for (let i = 1; i < arc.length; i++) {
    const pieces = split(arc[i - 1]!, arc[i]!, box);
    for (let j = 1; j < pieces.length; j++) {
      const from = pieces[j - 1]!;
      const to = pieces[j]!;
      const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const outside = middle[0] < box[0] || middle[0] > box[2] || middle[1] < box[1] || middle[1] > box[3];
      add(clamp(from, box), clamp(to, box), outside);
    }
  }
  return stretches.map(({ points, edge }) => ({ points: edge ? straighten(points) : points, edge }));
}

/** A segment cut wherever it crosses one of the four lines that carry the box's sides. */
function split(from: Position, to: Position, [west, south, east, north]: BBox): Position[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const at = [(west - from[0]) / dx, (east - from[0]) / dx, (south - from[1]) / dy, (north - from[1]) / dy]
    .filter((t) => t > 0 && t < 1)
    .sort((a, b) => a - b);
  return [from, ...at.map((t): Position => [from[0] + t * dx, from[1] + t * dy]), to];
}

function clamp([lng, lat]: Position, [west, south, east, north]: BBox): Position {
  return [Math.min(east, Math.max(west, lng)), Math.min(north, Math.max(south, lat))];
}

/** An edge stretch without the points that say nothing: repeated ones and those on a straight side. */
function straighten(points: Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (
      before &&
      last &&
      ((before[0] === last[0] && last[0] === point[0]) || (before[1] === last[1] && last[1] === point[1]))
    )
      kept.pop();
    kept.push(point);
  }
  return kept.length > 1 ? kept : [points[0]!, points.at(-1)!];
}
