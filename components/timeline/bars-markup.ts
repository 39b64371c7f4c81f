import { escapeText } from '@/geo/text/escape';

/** A bar about the middle of its day. */
export interface DrawnBar {
  /** Where that stands, as `percent` says it. */
  at: string;
  /** What it stands for. */
  title: string;
  inferred: boolean;
  /** What it is made of: of a bar whose page shows a part, all there is before that part. */
  parts: readonly Part[];
}

interface Part {
  /** Where it stands, and how high it is, CSS px. */
  foot: number;
  height: number;
  /** The page does not show it. */
  outside: boolean;
}

/**
 * Bars as SVG: hollow where the date is inferred, pale where the page does not show it. How wide they are, and that they
 * stand about their middle, is the style sheet's. An archive has a hundred, and elements that React makes are written
 * once for the page and once for its script.
 */
export function barsMarkup(bars: readonly DrawnBar[]): string {
  return bars
    .map(
      ({ at, title, inferred, parts }) =>
        `<g role="img"><title>${escapeText(title)}</title>${parts.map((part) => rect(at, inferred, part)).join('')}</g>`,
    )
    .join('');
}

/** px by which a hollow bar is smaller all round, so that its line stays within. */
const INSET = 0.7;

function rect(at: string, inferred: boolean, { foot, height, outside }: Part): string {
  const inset = inferred ? INSET : 0;
  const look = `${inferred ? 'bar-inferred' : 'bar'}${outside ? ' bar-outside' : ''}`;
  const [y, high] = [foot - height + inset, Math.max(1, height - 2 * inset)].map(tenth);
  return `<rect class="${look}" x="${at}" y="${y}" height="${high}"/>`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
