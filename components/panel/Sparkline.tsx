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
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className="axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {bars.map((bar) => {
        const x = Math.round(((dayNumber(bar.day) - first) / days) * (WIDTH - BAR));
        const height = Math.max(2.5, Math.sqrt(bar.count) * scale);
        return bar.inferred ? (
          <rect
            key={`${bar.article}${bar.day}`}
            className="bar-inferred"
            x={x + 0.6}
            y={HEIGHT - 1 - height + 0.6}
            width={BAR - 1.2}
            height={Math.max(1, height - 1.2)}
          />
        ) : (
          <rect
            key={`${bar.article}${bar.day}`}
            className="bar"
            x={x}
            y={HEIGHT - 1 - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}
