import type { Point } from '../projection';

/** Points along lines, so many px apart. */
export function sampleLines(lines: readonly (readonly Point[])[], step: number): Point[] {
  const out: Point[] = [];
  for (const line of lines) {
    let left = step / 2;
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      let at = left;
      for (; at < length; at += step)
        out.push([a[0] + ((b[0] - a[0]) * at) / length, a[1] + ((b[1] - a[1]) * at) / length]);
      left = at - length;
    }
  }
  return out;
}
