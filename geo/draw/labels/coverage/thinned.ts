import type { Point } from '../../projection';

/** The first of many points, and eleven others evenly taken. */
export function thinned(points: readonly Point[]): Point[] {
  const step = Math.max(1, points.length / 12);
  return Array.from({ length: Math.min(12, points.length) }, (_, i) => points[Math.floor(i * step)]!);
}
