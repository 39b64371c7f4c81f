/**
 * Ramer, Douglas and Peucker's simplification (Douglas & Peucker 1973): keeps the ends and every point
 * farther than `tolerance` from the line between those kept. Works in the units of its points.
 * A closed line keeps its farthest point too, so that it stays an area.
 */
export function simplify<P extends readonly [number, number]>(points: readonly P[], tolerance: number): P[] {
  if (points.length < 3) return [...points];
  const last = points.length - 1;
  const keep = new Uint8Array(points.length);
  keep[0] = keep[last] = 1;
  const stack: [number, number][] = [[0, last]];
  const limit = tolerance * tolerance;
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, end] = range;
    let farthest = 0;
    let index = 0;
    for (let i = first + 1; i < end; i++) {
      const distance = squaredDistance(points[i]!, points[first]!, points[end]!);
      if (distance > farthest) [farthest, index] = [distance, i];
    }
    if (farthest > limit) {
      keep[index] = 1;
      stack.push([first, index], [index, end]);
    }
  }
  return points.filter((_, i) => keep[i]);
}

/** Square of the distance from `p` to the segment `a`–`b`. */
function squaredDistance(
  p: readonly [number, number],
  a: readonly [number, number],
  b: readonly [number, number],
): number {
  let [x, y] = a;
  const [dx, dy] = [b[0] - x, b[1] - y];
  const length = dx * dx + dy * dy;
  if (length > 0) {
    const t = Math.max(0, Math.min(1, ((p[0] - x) * dx + (p[1] - y) * dy) / length));
    x += t * dx;
    y += t * dy;
  }
  return (p[0] - x) ** 2 + (p[1] - y) ** 2;
}
