import type { Shape } from '@/geo/draw';

/**
 * A drawing cut down to what a finished picture shows: the marks of hover and focus go, except around the
 * selected place, and base map and areas are written in whole pixels, as names, lines and points are not.
 * A third of the bytes of an embed, no more than half a pixel anywhere.
 */
export function lean(shapes: readonly Shape[], selected = false): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    const className = String(shape.attributes.class ?? '');
    if (/\bc-edge\b/.test(className) && !selected) return [];
    const within = selected || /\bis-selected\b/.test(className);
    const d = shape.attributes.d;
    const coarse = shape.tag === 'path' && COARSE.test(className) && typeof d === 'string';
    if (coarse && wholePixels(d) === '') return [];
    return [
      {
        ...shape,
        ...(coarse && { attributes: { ...shape.attributes, d: wholePixels(d) } }),
        ...(shape.children && { children: lean(shape.children, within) }),
      },
    ];
  });
}

/** The base map, and areas with coverage: their edges are stated in kilometres. Lines and points keep their tenths. */
const COARSE = /^(?:m-|c-vague|c-hatch|c-outline|c-band)/;

/**
 * Path data of `M`, relative `l`, absolute `C` and `z` with every point on a whole pixel; points that fall
 * together are written once, and a ring of less than three points not at all.
 */
export function wholePixels(d: string): string {
  let out = '';
  for (const [part] of d.matchAll(/M[^M]*/g)) {
    const tokens: string[] = part.match(/[MlCz]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    if (tokens.includes('C')) {
      out += absolute(tokens);
      continue;
    }
    const closed = tokens.at(-1) === 'z';
    const numbers = tokens.map(Number).filter((value) => !Number.isNaN(value));
    let [x, y] = [numbers[0]!, numbers[1]!];
    let [px, py] = [Math.round(x), Math.round(y)];
    let written = `M${px}${joined(py)}`;
    let count = 1;
    for (let i = 2; i + 1 < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      const [nx, ny] = [Math.round(x), Math.round(y)];
      if (nx === px && ny === py) continue;
      written += `${count === 1 ? 'l' : ''}${count === 1 ? nx - px : joined(nx - px)}${joined(ny - py)}`;
      [px, py] = [nx, ny];
      count += 1;
    }
    if (count < (closed ? 3 : 2)) continue;
    out += closed ? `${written}z` : written;
  }
  return out;
}

/** A curve: every number stands for itself. */
function absolute(tokens: readonly string[]): string {
  let out = '';
  let afterNumber = false;
  for (const token of tokens) {
    if (/[A-Za-z]/.test(token)) {
      out += token;
      afterNumber = false;
    } else {
      const whole = Math.round(Number(token));
      out += afterNumber ? joined(whole) : whole;
      afterNumber = true;
    }
  }
  return out;
}

function joined(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
