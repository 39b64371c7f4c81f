import type { Box, Point } from '../projection';

/** A stretch of a line straight enough to carry a name. */
export interface Stretch {
  middle: Point;
  /** Degrees clockwise, within ±90 so that the name is never upside down. */
  angle: number;
  boxes: Box[];
  cost: number;
}

/** The name's letters may stand off its line by so much, px. */
const MOST_BEND = 5;

/**
 * Stretches of a line along which a name of this size could run, the straightest first.
 * @param lift px from the line to the name's middle, upwards as read
 */
export function alongCourse(line: readonly Point[], width: number, height: number, lift: number): Stretch[] {
  const lengths = lengthsOf(line);
  const total = lengths.at(-1) ?? 0;
  const stretches: Stretch[] = [];
  for (let start = 8; start + width + 8 < total; start += 14) {
    const [a, b] = [pointAt(line, lengths, start), pointAt(line, lengths, start + width)];
    const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (chord < width * 0.86) continue;
    let bend = 0;
    let shift = 0;
    for (let i = 1; i < 8; i++) {
      const p = pointAt(line, lengths, start + (width * i) / 8);
      const off = ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / chord;
      bend = Math.max(bend, Math.abs(off));
      shift += off / 7;
    }
    if (bend > MOST_BEND) continue;
    const flipped = b[0] < a[0];
    const [from, to] = flipped ? [b, a] : [a, b];
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const side = (flipped ? -shift : shift) - lift - bend * 0.5;
    const middle: Point = [
      (from[0] + to[0]) / 2 - Math.sin(angle) * side,
      (from[1] + to[1]) / 2 + Math.cos(angle) * side,
    ];
    const centrality = Math.abs(start + width / 2 - total / 2) / total;
    stretches.push({
      middle,
      angle: (angle * 180) / Math.PI,
      boxes: turnedBoxes(middle, angle, width, height),
      cost: bend + 6 * centrality + 4 * Math.abs(Math.sin(angle)),
    });
  }
  return stretches.sort((a, b) => a.cost - b.cost);
}

/** A turned name's ground as upright boxes along it. */
function turnedBoxes([x, y]: Point, angle: number, width: number, height: number): Box[] {
  const count = Math.max(1, Math.ceil(width / height));
  const half = (Math.abs(Math.sin(angle)) + Math.abs(Math.cos(angle))) * (height / 2) * 0.9;
  return Array.from({ length: count }, (_, i): Box => {
    const along = ((i + 0.5) / count - 0.5) * width;
    const [cx, cy] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    return [cx - half, cy - half, cx + half, cy + half];
  });
}

/** How far along a line each of its points lies, px. */
export function lengthsOf(line: readonly Point[]): number[] {
  const lengths = [0];
  for (let i = 1; i < line.length; i++)
    lengths.push(lengths[i - 1]! + Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]));
  return lengths;
}

/** The point so far along a line, px. */
export function pointAt(line: readonly Point[], lengths: readonly number[], at: number): Point {
  let i = 1;
  while (i < lengths.length - 1 && lengths[i]! < at) i++;
  const [a, b] = [line[i - 1]!, line[i]!];
  const span = lengths[i]! - lengths[i - 1]! || 1;
  const t = Math.max(0, Math.min(1, (at - lengths[i - 1]!) / span));
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
