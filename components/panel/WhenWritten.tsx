import type { Bar, Day } from '@/geo/types';
import { axisOf } from '../timeline/axis';
import { barTitle } from '../timeline/bar-title';
import type { Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  bars: readonly Bar[];
  extent: { from: Day; to: Day };
  mentions: number;
  articles: number;
}

const WIDTH = 356;
const BASE = 44;
/** A bar is 8 wide, its count of two digits 13: bars nearer than this would read as one number. */
const APART = 13;

/** When the place was written about: a bar per article, or for those of a few days, with its count above, years beneath. */
export function WhenWritten({ visit, bars, extent, mentions, articles }: Props) {
  const { t } = visit;
  const axis = axisOf(extent);
  const x = (day: Day) => axis.share(day) * WIDTH;
  const days = apart(bars, x);
  const most = Math.max(1, ...days.map(({ count }) => count));
  const ticks = axis.ticks
    .map(({ day, year }) => `M${(x(day) + 0.5).toFixed(1)} ${BASE}v${year ? 7 : 3}`)
    .join('');
  const crowded = days.length > 16;
  return (
    <section className="panel-section when" aria-labelledby="when">
      <div className="small-head">
        <h2 id="when">{t('place.when')}</h2>
        <span>{t('place.when.counts', { mentions, articles })}</span>
      </div>
      <svg
        className="when-chart"
        viewBox={`0 0 ${WIDTH} 62`}
        role="img"
        aria-label={bars.map((bar) => barTitle(bar, visit)).join('; ')}
      >
        <path className="axis" d={`M0 ${BASE + 0.5}H${WIDTH}${ticks}`} />
        {axis.ticks.map(
          ({ day, year }) =>
            year && (
              <text key={day} className="axis-label" x={x(day) + 6} y={BASE + 15}>
                {year}
              </text>
            ),
        )}
        {days.map(({ day, inferred, count }) => {
          const height = Math.max(3, (count / most) * 26);
          const left = Math.min(WIDTH - 8, x(day));
          return (
            <g key={day}>
              {inferred ? (
                <rect
                  className="bar-inferred"
                  x={left + 0.65}
                  y={BASE - height + 0.65}
                  width="6.7"
                  height={height - 1.3}
                />
              ) : (
                <rect className="bar" x={left} y={BASE - height} width="8" height={height} />
              )}
              {!crowded && (
                <text className="bar-count" x={left + 4} y={BASE - height - 4} textAnchor="middle">
                  {count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </section>
  );
}

/** Articles of a few days as one bar where their own would stand on each other, at the first of these days. */
function apart(bars: readonly Bar[], x: (day: Day) => number): Omit<Bar, 'article'>[] {
  const columns: Omit<Bar, 'article'>[] = [];
  for (const { day, inferred, count } of [...bars].sort((a, b) => a.day.localeCompare(b.day))) {
    const last = columns.at(-1);
    if (last && x(day) - x(last.day) < APART) {
      last.count += count;
      last.inferred &&= inferred;
    } else columns.push({ day, inferred, count });
  }
  return columns;
}
