import { byMonth } from '@/geo/atlas';
import type { Bar, Day } from '@/geo/types';

export interface StackedBar {
  /** What the page shows of it; where it shows nothing, all there is. */
  bar: Bar;
  /** px under it, where two articles share a day. */
  below: number;
  /** px */
  height: number;
  /** px of all there is, where the page shows a part. */
  behind: number;
  /** Nothing of it is on the page. */
  outside: boolean;
}

/** The lowest bar that still shows, and the room that bars of one day leave between them, px. */
const LEAST = 4;
const APART = 2;

/**
 * The bars of a timeline: those of the page before all that there are. Bars of one day stand on each other; heights
 * follow the square root, so that one mention still shows.
 * @param room px for the tallest stack
 * @param beside bars of another drawing that heights are to be compared with
 */
export function stacked(
  bars: readonly Bar[],
  allBars: readonly Bar[],
  room: number,
  beside: readonly Bar[] = [],
): StackedBar[] {
  // Side by side only what is counted alike: a large archive by the month, whatever part of it is asked for.
  const monthly = [...bars, ...allBars].some(({ article }) => article === null);
  const [own, all] = monthly ? [byMonth(bars), byMonth(allBars)] : [bars, allBars];
  const keyOf = ({ article, day }: Bar) => `${article}${day}`;
  const shown = new Map(own.map((bar) => [keyOf(bar), bar]));
  const known = new Set(all.map(keyOf));
  const drawn = [...all, ...own.filter((bar) => !known.has(keyOf(bar)))];
  const scale = Math.min(scaleFor(drawn, room), scaleFor(beside, room));
  const heightOf = (count: number) => Math.max(LEAST, Math.sqrt(count) * scale);
  const tops = new Map<Day, number>();
  return drawn.map((whole) => {
    const bar = shown.get(keyOf(whole));
    const below = tops.get(whole.day) ?? 0;
    const behind = bar && bar.count < whole.count ? heightOf(whole.count) : 0;
    const height = heightOf((bar ?? whole).count);
    tops.set(whole.day, below + Math.max(height, behind) + APART);
    return { bar: bar ?? whole, below, height, behind, outside: bar === undefined };
  });
}

/** px by which the square root of a count is drawn, so that the tallest stack just fits the room. */
function scaleFor(bars: readonly Bar[], room: number): number {
  const perDay = new Map<Day, { roots: number; gaps: number }>();
  for (const { day, count } of bars) {
    const { roots, gaps } = perDay.get(day) ?? { roots: 0, gaps: -APART };
    perDay.set(day, { roots: roots + Math.sqrt(count), gaps: gaps + APART });
  }
  return Math.min(room, ...[...perDay.values()].map(({ roots, gaps }) => (room - gaps) / roots));
}
