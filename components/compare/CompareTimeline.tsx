import { type BySide, SIDES } from '@/geo/atlas';
import type { Coverage } from '@/geo/types';
import { axisOf, percent } from '../timeline/axis';
import { Bars } from '../timeline/Bars';
import { barTitle } from '../timeline/bar-title';
import { barsMarkup } from '../timeline/bars-markup';
import { Chart } from '../timeline/Chart';
import { stacked } from '../timeline/stacked';
import type { Visit } from '../ui/visit';

interface Props {
  visit: Visit;
  sides: BySide<Coverage>;
  names: BySide<string>;
}

/** Of the drawing, CSS px: where its axis lies, how far bars reach from it; the years stand beneath, in rem. */
const BASE = 38;
const MOST = 29;
const OTHER = { a: 'b', b: 'a' } as const;

/** When each side wrote: the first side's bars stand on the axis, the second's hang from it. */
export function CompareTimeline({ visit, sides, names }: Props) {
  const { t } = visit;
  const { extent } = sides.a;
  if (!extent) return null;
  const axis = axisOf(extent);
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
      <Chart label={t('timeline.label')}>
        <line className="axis-ink" x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} />
        {axis.ticks
          .filter(({ year }) => year)
          .map(({ day, year }) => (
            <svg key={day} x={percent(axis.share(day))} y="0" overflow="visible" role="presentation">
              <path className="compare-year" d={`M.5 ${BASE - MOST}v${2 * MOST + 18}`} />
              <text className="axis-label" x="6" y={BASE + MOST} dy="1.6rem">
                {year}
              </text>
            </svg>
          ))}
        <Bars
          html={barsMarkup(
            SIDES.flatMap((side) =>
              stacked(sides[side].bars, sides[side].bars, MOST - 4, sides[OTHER[side]].bars).map(
                ({ bar, below, height }) => ({
                  at: percent(axis.middle(bar.day)),
                  title: `${names[side]}, ${barTitle(bar, visit)}`,
                  inferred: bar.inferred,
                  parts: [
                    {
                      foot: side === 'a' ? BASE - 1 - below : BASE + 2 + below + height,
                      height,
                      outside: false,
                    },
                  ],
                }),
              ),
            ),
          )}
        />
      </Chart>
    </section>
  );
}
