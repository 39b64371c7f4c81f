import { type BySide, SIDES, type Side } from '@/geo/atlas';
import type { Bar, Coverage } from '@/geo/types';
import { axisOf } from '../timeline/axis';
import { longDay } from '../ui/dates';
import type { Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  sides: BySide<Coverage>;
  names: BySide<string>;
}

/** Of the drawing, CSS px: where its axis lies, how far bars reach from it, where the years stand. */
const BASE = 38;
const MOST = 29;
const YEARS = BASE + MOST + 16;

/** When each side wrote: the first side's bars stand on the axis, the second's hang from it. */
export function CompareTimeline({ visit, sides, names }: Props) {
  const { t, locale } = visit;
  const { extent } = sides.a;
  if (!extent) return null;
  const axis = axisOf(extent);
  const tallest = Math.max(1, ...SIDES.flatMap((side) => stacks(sides[side].bars)));
  return (
    <section className="timeline compare-timeline" aria-label={t('timeline.label')}>
      <div className="timeline-words">
        {SIDES.map((side) => (
          <p key={side}>
            <span className="compare-timeline-name">{names[side]}</span>
            {t('compare.counts', { mentions: sides[side].mentions, articles: sides[side].articleCount })}
          </p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot draw. */}
      <svg
        className="timeline-chart"
        width="100%"
        height="100%"
        role="group"
        aria-label={t('timeline.label')}
      >
        <line className="axis-ink" x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} />
        {axis.ticks
          .filter(({ year }) => year)
          .map(({ day, year }) => (
            <svg key={day} x={percent(axis.share(day))} y="0" overflow="visible" role="presentation">
              <path className="compare-year" d={`M.5 ${BASE - MOST}v${2 * MOST + 18}`} />
              <text className="axis-label" x="6" y={YEARS}>
                {year}
              </text>
            </svg>
          ))}
        {SIDES.flatMap((side) =>
          stacked(sides[side].bars, side, tallest).map(({ bar, y, height }) => {
            const title = `${names[side]}, ${t('timeline.bar', {
              date: longDay(bar.day, locale),
              count: bar.count,
              inferred: String(bar.inferred),
            })}`;
            return (
              <svg
                key={`${side}${bar.article}${bar.day}`}
                x={percent(axis.share(bar.day))}
                y="0"
                overflow="visible"
                role="img"
                aria-label={title}
              >
                <title>{title}</title>
                <rect
                  className={bar.inferred ? 'bar-inferred' : 'bar'}
                  x={bar.inferred ? -3.3 : -4}
                  y={y + (bar.inferred ? 0.7 : 0)}
                  width={bar.inferred ? 6.6 : 8}
                  height={Math.max(1, bar.inferred ? height - 1.4 : height)}
                />
              </svg>
            );
          }),
        )}
      </svg>
    </section>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** Heights of the stacks of bars, in square roots of mentions, so that one mention still shows. */
function stacks(bars: readonly Bar[]): number[] {
  const days = new Map<string, number>();
  for (const { day, count } of bars) days.set(day, (days.get(day) ?? 0) + Math.sqrt(count));
  return [...days.values()];
}

/** Bars of one day lie on each other, 1 px apart, away from the axis. */
function stacked(bars: readonly Bar[], side: Side, tallest: number) {
  const reach = new Map<string, number>();
  return bars.map((bar) => {
    const from = reach.get(bar.day) ?? 1;
    const height = Math.max(3, (Math.sqrt(bar.count) / tallest) * (MOST - 4));
    reach.set(bar.day, from + height + 1);
    return { bar, height, y: side === 'a' ? BASE - from - height : BASE + 1 + from };
  });
}
