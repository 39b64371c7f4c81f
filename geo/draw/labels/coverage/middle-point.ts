import type { Point } from '../../projection';

/** Of several points, the one nearest to the middle of all, where a set of points is named; none of none. */
export function middlePoint(points: readonly Point[]): Point[] {
  if (points.length < 2) return [...points];
  const mean: Point = [0, 1].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length) as Point;
  return [
    points.reduce((a, b) =>
      Math.hypot(b[0] - mean[0], b[1] - mean[1]) < Math.hypot(a[0] - mean[0], a[1] - mean[1]) ? b : a,
    ),
  ];
}
