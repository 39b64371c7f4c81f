import type { Shape } from '@/geo/draw';
import type { Point } from '@/geo/draw/projection';
import { simplify } from '@/geo/draw/simplify';

/** px that the base map of a finished drawing may lie off, beside half a pixel of rounding: nobody sees it. */
export const FINE = 0.5;

/**
 * A drawing cut down to what a finished picture shows: the marks of hover and focus go, except around the
 * selected place, and base map and areas are written in whole pixels, to `tolerance` px, as names, lines and
 * points are not. Half the bytes of an embed.
 */
export function lean(shapes: readonly Shape[], tolerance = FINE, selected = false): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    const className = String(shape.attributes.class ?? '');
    if (/\bc-edge\b/.test(className) && !selected) return [];
    const within = selected || /\bis-selected\b/.test(className);
    const d = shape.attributes.d;
    const coarse =
      shape.tag === 'path' && COARSE.test(className) && typeof d === 'string'
        ? wholePixels(d, tolerance)
        : null;
    if (coarse === '') return [];
    return [
      {
        ...shape,
        ...(coarse !== null && { attributes: { ...shape.attributes, d: coarse } }),
        ...(shape.children && { children: lean(shape.children, tolerance, within) }),
      },
    ];
  });
}

/** The base map, and areas with coverage: their edges are stated in kilometres. Lines and points keep their tenths. */
const COARSE = /^(?:m-|c-vague|c-hatch|c-outline|c-band)/;

/**
 * Path data of `M`, relative `l`, absolute `C` and `z` with every point on a whole pixel; points that fall
 * together, or nearer than `tolerance` px to the line between their neighbours, are left out, and so is a ring of
 * less than three points.
 */
export function wholePixels(d: string, tolerance = 0): string {
  let out = '';
  for (const [part] of d.matchAll(/M[^M]*/g)) {
    const tokens: string[] = part.match(/[MlCz]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    const numbers = tokens.map(Number).filter((value) => !Number.isNaN(value));
    out += tokens.includes('C') ? curve(numbers) : polyline(numbers, tokens.at(-1) === 'z', tolerance);
  }
  return out;
}

function polyline(numbers: readonly number[], closed: boolean, tolerance: number): string {
  let [x, y] = [0, 0];
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    points.push([x, y]);
  }
  const kept = tolerance > 0 ? simplified(points, closed, tolerance) : points;
  const whole = kept.map(([px, py]): Point => [Math.round(px), Math.round(py)]);
  const distinct = whole.filter(
    ([px, py], i) => i === 0 || px !== whole[i - 1]![0] || py !== whole[i - 1]![1],
  );
  if (distinct.length < (closed ? 3 : 2)) return '';
  return `${relative(distinct)}${closed ? 'z' : ''}`;
}

/** A ring begins again where it began, so that it is closed within the tolerance too. */
function simplified(points: readonly Point[], closed: boolean, tolerance: number): Point[] {
  if (!closed) return simplify(points, tolerance);
  return simplify([...points, points[0]!], tolerance).slice(0, -1);
}

/** A curve in relative coordinates, which are shorter: every control point is one of its points. */
function curve(numbers: readonly number[]): string {
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push([Math.round(numbers[i]!), Math.round(numbers[i + 1]!)]);
  }
  let [x, y] = points[0]!;
  let out = `M${x}${joined(y)}c`;
  for (let i = 1; i + 2 < points.length; i += 3) {
    for (const [px, py] of points.slice(i, i + 3)) {
      out += `${out.endsWith('c') ? px - x : joined(px - x)}${joined(py - y)}`;
    }
    [x, y] = points[i + 2]!;
  }
  return out;
}

/** `M` to the first point, then each from the one before it. */
function relative(points: readonly Point[]): string {
  let [x, y] = points[0]!;
  let out = `M${x}${joined(y)}l`;
  for (const [px, py] of points.slice(1)) {
    out += `${out.endsWith('l') ? px - x : joined(px - x)}${joined(py - y)}`;
    [x, y] = [px, py];
  }
  return out;
}

function joined(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
