import type { Bar, Day } from '@/geo/types';
import { dayNumber } from '../ui/dates';

/** px of a sparkline; bars stand on a line of one px. */
export const SPARKLINE = { width: 64, height: 18 };
const BAR = 4;

/** Bars of a place as path data, one path for all of a kind; `''` for none. */
export interface Sparkline {
  /** Their middle lines: as thick a stroke makes them bars in half the words of boxes. */
  stated: string;
  /** Of articles whose date is inferred: hollow boxes. */
  inferred: string;
}

/**
 * When a place was written about: a bar per article.
 * @param most the tallest bar of the whole list, so that rows can be compared
 */
export function sparkline(bars: readonly Bar[], extent: { from: Day; to: Day }, most: number): Sparkline {
  const first = dayNumber(extent.from);
  const days = Math.max(1, dayNumber(extent.to) - first);
  const scale = (SPARKLINE.height - 3) / Math.sqrt(Math.max(1, most));
  // Of bars that begin on one px only the tallest shows.
  const tallest = { stated: new Map<number, number>(), inferred: new Map<number, number>() };
  for (const { day, count, inferred } of bars) {
    const left = Math.round(((dayNumber(day) - first) / days) * (SPARKLINE.width - BAR));
    const height = Math.max(2.5, Math.sqrt(count) * scale);
    const own = inferred ? tallest.inferred : tallest.stated;
    own.set(left, Math.max(height, own.get(left) ?? 0));
  }
  const foot = SPARKLINE.height - 1;
  const drawn = (own: Map<number, number>, bar: (left: number, height: number) => string) =>
    [...own].map(([left, height]) => bar(left, height)).join('');
  return {
    stated: drawn(tallest.stated, (left, height) => `M${left + BAR / 2} ${foot}v${-round(height)}`),
    inferred: drawn(tallest.inferred, (left, height) =>
      boxPath(left + 0.6, foot - 0.6, BAR - 1.2, Math.max(1, height - 1.2)),
    ),
  };
}

/** A box on its foot, as path data to a tenth of a pixel. */
function boxPath(left: number, foot: number, width: number, height: number): string {
  const [w, h] = [round(width), round(height)];
  return `M${round(left)} ${round(foot)}v${-h}h${w}v${h}z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
