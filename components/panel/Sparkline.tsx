import type { Bar, Day } from '@/geo/types';
import { dayNumber } from '../ui/dates';

interface Props {
  bars: readonly Bar[];
  extent: { from: Day; to: Day };
  /** The tallest bar of the whole list, so that rows can be compared. */
  most: number;
}

const WIDTH = 64;
const HEIGHT = 18;
const BAR = 4;

/** When a place was written about: a bar per article, hollow where its date is inferred. */
export function Sparkline({ bars, extent, most }: Props) {
  const first = dayNumber(extent.from);
  const days = Math.max(1, dayNumber(extent.to) - first);
  const scale = (HEIGHT - 3) / Math.sqrt(Math.max(1, most));
  // A path for all bars of a kind: a list has a hundred sparklines.
  const d = { stated: '', inferred: '' };
  for (const { day, count, inferred } of bars) {
    const x = Math.round(((dayNumber(day) - first) / days) * (WIDTH - BAR));
    const height = Math.max(2.5, Math.sqrt(count) * scale);
    if (inferred) d.inferred += box(x + 0.6, HEIGHT - 1.6, BAR - 1.2, Math.max(1, height - 1.2));
    else d.stated += box(x, HEIGHT - 1, BAR, height);
  }
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className="axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {d.stated && <path className="bar" d={d.stated} />}
      {d.inferred && <path className="bar-inferred" d={d.inferred} />}
    </svg>
  );
}

/** A box on its foot, as path data to a tenth of a pixel. */
function box(left: number, foot: number, width: number, height: number): string {
  const [w, h] = [round(width), round(height)];
  return `M${round(left)} ${round(foot)}v${-h}h${w}v${h}z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
