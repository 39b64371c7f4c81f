import type { Position } from 'geojson';

/** Degrees by which a stored vertex may miss the one named: world-atlas rounds to 0.0036° and 0.0017°. */
const ROUNDING = 0.004;

/**
 * The same arcs, where the run of vertices `replace` of one arc has given way to `by`. Both lists run
 * the same way; the arc may run either way. Throws when no arc, or more than one, holds the run.
 */
export function replaceVertices(arcs: Position[][], replace: Position[], by: Position[]): Position[][] {
  let found = 0;
  const corrected = arcs.map((arc) => {
    for (const [run, instead] of [
      [replace, by],
      [replace.toReversed(), by.toReversed()],
    ] as const) {
      const start = arc.findIndex((_, i) => run.every((vertex, k) => isNear(arc[i + k], vertex)));
      if (start < 0) continue;
      found++;
      return [...arc.slice(0, start), ...instead, ...arc.slice(start + run.length)];
    }
    return arc;
  });
  if (found !== 1)
    throw new Error(`The vertices to replace should run along one shared arc, but do along ${found}.`);
  return corrected;
}

function isNear(a: Position | undefined, b: Position): boolean {
  return a !== undefined && Math.abs(a[0]! - b[0]!) < ROUNDING && Math.abs(a[1]! - b[1]!) < ROUNDING;
}
