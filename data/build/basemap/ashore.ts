import { isInside } from '../../../geo/draw/is-inside';
import type { Position } from '../../../geo/types';

/** Water is looked for so often along a road, degrees: about half a km. */
const STEP = 0.005;
/** A road that runs farther out than this, more than its schematic legs are off, crosses the water by a bridge or a dam. */
const FARTHEST = 0.06;
/** So far from the shore it is laid: four px at zoom 10. */
const INLAND = 0.005;

/** Where there is water, and the lines where it ends. */
export interface Water {
  isWet(at: Position): boolean;
  shores: readonly (readonly Position[])[];
}

/** Lakes, and all that is no country, as water. */
export function waterOf(lakes: readonly Position[][], countries: readonly Position[][]): Water {
  return {
    isWet: (at) => isInside(at, lakes) || !countries.some((ring) => isInside(at, [ring])),
    shores: [...lakes, ...countries],
  };
}

/** A road drawn by hand, laid along the shore where its straight legs would run over water. */
export function ashore(road: readonly Position[], water: Water): Position[] {
  // A leg between two points at the shore may cut a headland's bay again.
  return laid(laid(laid(road, water), water), water);
}

function laid(road: readonly Position[], { isWet, shores }: Water): Position[] {
  return road.flatMap((at, i) => {
    const next = road[i + 1];
    if (!next) return [at];
    const steps = Math.ceil(Math.hypot(next[0] - at[0], next[1] - at[1]) / STEP);
    const between = Array.from({ length: Math.max(0, steps - 1) }, (_, k): Position => {
      const share = (k + 1) / steps;
      return [at[0] + share * (next[0] - at[0]), at[1] + share * (next[1] - at[1])];
    });
    return [at, ...between.filter(isWet).flatMap((wet) => onLand(wet, shores) ?? [])];
  });
}

/** The nearest shore, and a little beyond it. */
function onLand(at: Position, shores: Water['shores']): [Position] | null {
  const wide = Math.cos((at[1] * Math.PI) / 180);
  let nearest: Position | null = null;
  let least = FARTHEST;
  for (const shore of shores)
    for (let i = 1; i < shore.length; i++) {
      const [a, b] = [shore[i - 1]!, shore[i]!];
      const [ax, ay, bx, by] = [(a[0] - at[0]) * wide, a[1] - at[1], (b[0] - at[0]) * wide, b[1] - at[1]];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      const [x, y] = [ax + along * dx, ay + along * dy];
      const far = Math.hypot(x, y);
      if (far >= least) continue;
      least = far;
      const beyond = 1 + INLAND / Math.max(far, 1e-6);
      nearest = [at[0] + (x * beyond) / wide, at[1] + y * beyond];
    }
  return nearest && [nearest];
}
