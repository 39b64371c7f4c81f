import { DRAWINGS, type Drawing } from '@/geo/embed';

/** A style sheet as it is read, in the fewest letters that say the same. */
export function tight(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** A length of a frame as a media query asks it: it grows with the letters that the reader set. */
export const em = (length: number) => `${Number((length / 16).toFixed(4))}em`;
/** One that does not: what the map and a few lines need. */
export const px = (length: number) => `${length}px`;

/** Less than a length, in a query that asks for at most one. */
export const JUST = 0.02;

/**
 * Widths and heights of frames, CSS px for who reads at 16 px: of `from` on and less than `to`, higher than `high`, at
 * most `low`.
 */
export interface Frames {
  from?: number;
  to?: number;
  high?: number;
  low?: number;
}

/** Rules for the frames of any of these kinds. */
export function within(frames: readonly Frames[], rules: string, height = em): string {
  const queries = frames.map(({ from, to, high, low }) =>
    [
      from === undefined ? '' : `(min-width:${em(from)})`,
      to === undefined ? '' : `(max-width:${em(to - JUST)})`,
      high === undefined ? '' : `(min-height:${height(high + JUST)})`,
      low === undefined ? '' : `(max-height:${height(low)})`,
    ]
      .filter((part) => part !== '')
      .join(' and '),
  );
  return `@media ${queries.join(',')}{${rules}}`;
}

/** Sizes of the drawings, px. */
export type Sizes = Record<Drawing['name'], { width: number; height: number; bleed: number }>;

const [small, medium, large] = DRAWINGS;
export const USUAL: Sizes = { small, medium, large };

/** Shows one drawing and no other, in the frames of their kind that `when` selects. */
export function shows({ name }: Drawing, sizes: Sizes, when = ''): string {
  const { width, height, bleed } = sizes[name];
  return (
    `${when} .drawing{display:none}${when} .drawing-${name}{display:block}` +
    `${when || ':root'}{--w:${width};--h:${height};--b:${(bleed / width).toFixed(3)}}`
  );
}
