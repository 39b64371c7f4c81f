import type { Point } from './projection';

/** Lines as SVG path data, relative and in tenths of a pixel: the shortest form that is still exact to the eye. */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean): string {
  let d = '';
  for (const line of lines) {
    let [x, y] = [0, 0];
    let count = 0;
    for (const point of line) {
      const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
      if (count === 0) d += `M${tenth(nextX)}${joined(tenth(nextY))}`;
      else if (nextX === x && nextY === y) continue;
      else
        d += `${count === 1 ? 'l' : ''}${count === 1 ? tenth(nextX - x) : joined(tenth(nextX - x))}${joined(tenth(nextY - y))}`;
      [x, y] = [nextX, nextY];
      count++;
    }
    if (closed && count > 0) d += 'z';
  }
  return d;
}

/**
 * A smooth curve through all points, as cubic Béziers: centripetal Catmull–Rom (Yuksel, Schaefer & Keyser 2011),
 * which makes no loops. For roads known by a few points only.
 */
export function smoothPathData(line: readonly Point[]): string {
  if (line.length < 3) return pathData([line], false);
  const [first] = line;
  let d = `M${short(first![0])}${joined(short(first![1]))}`;
  for (let i = 0; i + 1 < line.length; i++) {
    const [p1, p2] = [line[i]!, line[i + 1]!];
    const [p0, p3] = [line[i - 1] ?? p1, line[i + 2] ?? p2];
    const d1 = Math.sqrt(distance(p0, p1));
    const d2 = Math.sqrt(distance(p1, p2));
    const d3 = Math.sqrt(distance(p2, p3));
    const c1 = control(p0, p1, p2, d1, d2);
    const c2 = control(p3, p2, p1, d3, d2);
    d += `C${[c1, c2, p2].map(([x, y]) => `${short(x)}${joined(short(y))}`).join(' ')}`;
  }
  return d;
}

/** The control point at `b` of the curve from `b` to `c`, with the one before it `a`; `da`, `dc`: roots of the distances. */
function control(a: Point, b: Point, c: Point, da: number, dc: number): Point {
  if (da < 1e-6 || dc < 1e-6) return b;
  const weight = 2 * da * da + 3 * da * dc + dc * dc;
  const scale = 3 * da * (da + dc);
  return [0, 1].map((k) => (da * da * c[k]! - dc * dc * a[k]! + weight * b[k]!) / scale) as Point;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function short(value: number): string {
  return tenth(Math.round(value * 10));
}

/** Steps up to so many tenths are written once and looked up ever after: a coast has ten thousand of them. */
const SHORT = 1024;
const written: string[] = [];

/** 15 → `1.5`, 5 → `.5`, -5 → `-.5`, 20 → `2`. */
function tenth(tenths: number): string {
  if (tenths < -SHORT || tenths > SHORT) return write(tenths);
  return (written[tenths + SHORT] ??= write(tenths));
}

function write(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** A number after another: a minus sign separates by itself. */
function joined(text: string): string {
  return text.startsWith('-') ? text : ` ${text}`;
}
