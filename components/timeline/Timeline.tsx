import { holds } from '@/geo/atlas';
import type { Bar, Coverage, DatedGeometry, Day, PublishedDate, Query } from '@/geo/types';
import { asKnown } from '../ui/as-known';
import { dayPatterns, publishedDay, shortDay } from '../ui/dates';
import { Link } from '../ui/Link';
import { ourWords } from '../ui/our-words';
import { away, here, type Visit } from '../ui/visit';
import { type Axis, axisOf, percent } from './axis';
import { Bars } from './Bars';
import { barTitle } from './bar-title';
import { barsMarkup } from './bars-markup';
import { Chart } from './Chart';
import { roomFor, standOf } from './room-for';
import { stacked } from './stacked';
import { TimelineRange } from './TimelineRange';

interface Props {
  visit: Visit;
  /** What the page shows. */
  coverage: Coverage;
  /** Bars to draw: the coverage's own, or those of one place. */
  bars: readonly Bar[];
  /** Every bar there is, whatever the dates asked for: those out of range stand pale. */
  allBars: readonly Bar[];
  /** Mentions counted beside the articles, for a place. */
  mentions?: number;
  /** Articles in the whole archive, where the page shows some of them. */
  articlesOf?: number;
  /** On the page of a dated article: its date, which is the range on show. */
  published?: PublishedDate;
  /** On an article's page: the articles that its steps lead to; dates lead to the list. */
  beside?: Steps;
  /** A dated place's routes, drawn under the axis. */
  routes?: readonly DatedGeometry[];
}

interface Range {
  from: Day;
  to: Day;
}

/** Addresses that the two arrows lead to. */
export interface Steps {
  earlier: string | null;
  later: string | null;
}

/** Height of the plot above its axis, CSS px; what is written under it is set in rem, as words are. */
const BASE = 50;

/**
 * When it was written: a bar per article, hollow where its date is inferred; a range to drag; the day the map
 * shows. Positions are percentages of the drawing, so the server need not know its width.
 */
export function Timeline(props: Props) {
  const { visit, coverage, bars, allBars, mentions, articlesOf, routes, published } = props;
  const { t, locale } = visit;
  const { extent } = coverage;
  if (!extent) {
    return (
      <section className="timeline" aria-label={t('timeline.label')}>
        <p>{t('timeline.none')}</p>
      </section>
    );
  }
  const axis = axisOf(extent);
  const range = published ? { from: published.day, to: published.day } : rangeOf(visit.query, extent);
  const shows = coverage.date ?? range.to;
  const steps = props.beside ?? stepsFrom(visit, shows, allBars);
  const articles = coverage.articleCount;
  const stops = [...new Set(allBars.map(({ day }) => day))];
  const { query } = coverage;
  /** Days with articles of which no more than the month or the year is known; one that is asked for is that day. */
  const loose = stops
    .map((day) => asKnown(day, allBars))
    .filter(({ day, precision }) => precision !== 'day' && day !== query.from && day !== query.to);
  /** An end of the range: the day that is asked for, else the first or the last article's date as it is known. */
  const ofRange = (edge: 'from' | 'to') => {
    const date = loose.find(({ day }) => day === range[edge]);
    return date ? publishedDay(date, locale) : shortDay(range[edge], locale);
  };
  const drawn = stacked(bars, allBars, BASE - 14);
  // Beside the last of all that stands on the axis, its words cover nothing.
  const last = [shows, range.to, ...drawn.map(({ bar }) => bar.day)].sort().at(-1)!;
  return (
    <section
      className={routes?.length ? 'timeline timeline-routes' : 'timeline'}
      aria-label={t('timeline.label')}
    >
      <div className="timeline-words">
        <p className="timeline-range">
          {range.from === range.to
            ? publishedDay(published ?? { day: range.to, precision: 'day' }, locale)
            : t('timeline.range', { from: ofRange('from'), to: ofRange('to') })}
        </p>
        <p>
          {mentions !== undefined
            ? t('timeline.mentions', { mentions, articles })
            : articlesOf !== undefined && articlesOf !== articles
              ? t('timeline.some', { count: articles, all: articlesOf })
              : t('timeline.articles', { count: articles })}
        </p>
        <div className="timeline-steps">
          <Step
            href={steps.earlier}
            label={t('timeline.earlier')}
            path="M6.5 1 1.5 6l5 5"
            inBursts={!props.beside}
          />
          <Step
            href={steps.later}
            label={t('timeline.later')}
            path="m1.5 1 5 5-5 5"
            inBursts={!props.beside}
          />
          <Link
            href={
              props.beside
                ? away(visit, '/', { from: null, to: null })
                : here(visit, { from: null, to: null })
            }
            scroll={false}
          >
            {t('timeline.all')}
          </Link>
        </div>
      </div>
      <Chart label={t('timeline.label')}>
        <TimelineRange
          axis={{ from: axis.from, to: axis.to }}
          range={range}
          stops={stops}
          loose={Object.fromEntries(loose.map((date) => [date.day, publishedDay(date, locale)]))}
          texts={{ from: t('timeline.from'), to: t('timeline.to') }}
          days={dayPatterns(locale)}
          base={BASE}
          leaves={props.beside !== undefined}
        >
          <AxisLine axis={axis} />
          <Bars
            html={barsMarkup(
              drawn.map(({ bar, below, height, behind, outside }) => ({
                at: percent(axis.middle(bar.day)),
                title: barTitle(bar, visit),
                inferred: bar.inferred,
                parts: [
                  ...(behind > 0 ? [{ foot: BASE - below, height: behind, outside: true }] : []),
                  { foot: BASE - below, height, outside },
                ],
              })),
            )}
          />
          <svg
            x={percent(Math.min(1, Math.max(0, axis.middle(shows))))}
            y={BASE}
            overflow="visible"
            role="presentation"
          >
            <path className="caret" d="M0 2.5 4.5 9h-9Z" />
          </svg>
          {routes && <Routes routes={routes} shows={shows} axis={axis} locale={locale} />}
        </TimelineRange>
        <svg x={percent(Math.min(1, axis.middle(last)))} y="0" overflow="visible" role="presentation">
          {/* Words that stand apart from their sign repeat it. */}
          {last !== shows && <path className="caret timeline-shows" d="M20.5 2.5 25 11.5h-9Z" />}
          <text className="timeline-shows" x={last === shows ? 16 : 30} y="1.1rem">
            {t('timeline.shows')}
          </text>
          <text className="timeline-shows timeline-shows-day" x="16" y="2.6rem">
            {publishedDay(published ?? { day: shows, precision: coverage.datePrecision }, locale)}
          </text>
        </svg>
      </Chart>
      <ul className="timeline-key" aria-hidden="true">
        <li>
          <svg viewBox="0 0 8 11" width="8" height="11" aria-hidden="true">
            <rect className="bar" width="7" height="11" />
          </svg>
          {t(drawn.some(({ bar }) => bar.article === null) ? 'timeline.key.month' : 'timeline.key.stated')}
        </li>
        {drawn.some(({ bar }) => bar.inferred) && (
          <li>
            <svg viewBox="0 0 8 11" width="8" height="11" aria-hidden="true">
              <rect className="bar-inferred" x=".7" y=".7" width="5.6" height="9.6" />
            </svg>
            {t('timeline.key.inferred')}
          </li>
        )}
      </ul>
    </section>
  );
}

/** The days asked for, an end that is not as far as the articles go; a range that begins after the last ends as it begins. */
function rangeOf({ from, to }: Pick<Query, 'from' | 'to'>, extent: NonNullable<Coverage['extent']>): Range {
  const begins = from ?? (to && to < extent.from ? to : extent.from);
  return { from: begins, to: to ?? [begins, extent.to].sort().at(-1)! };
}

/** The line with its ticks as one path, drawn as wide as the chart is; years stand beside theirs. */
function AxisLine({ axis }: { axis: Axis }) {
  const ticks = axis.ticks.map(
    ({ day, year }) => `M${(axis.share(day) * 1000).toFixed(1)} 0v${year ? 10 : 4}`,
  );
  return (
    <>
      <svg
        y={BASE}
        width="100%"
        height="10"
        viewBox="0 0 1000 10"
        preserveAspectRatio="none"
        overflow="visible"
        role="presentation"
      >
        <path className="axis-ink" vectorEffect="non-scaling-stroke" d={`M0 .5H1000${ticks.join('')}`} />
      </svg>
      {axis.ticks.map(
        ({ day, year }) =>
          year && (
            <text key={day} className="axis-label" x={percent(axis.share(day))} dx="6" y={BASE} dy="1.6rem">
              {year}
            </text>
          ),
      )}
    </>
  );
}

/** Charts that the names of routes are placed for, CSS px: the narrowest on a desk, and a phone's. */
const LEAST_WIDTH = 560;
const ON_PHONE = 330;

interface RoutesProps {
  routes: readonly DatedGeometry[];
  shows: Day;
  axis: Axis;
  locale: string;
}

/** Routes of a dated place under the axis: the one in use solid, the others dashed. */
function Routes({ routes, shows, axis, locale }: RoutesProps) {
  const drawn = routes.flatMap((route) => {
    const from = Math.max(0, route.from ? axis.share(route.from) : 0);
    const to = Math.min(1, route.to ? axis.share(route.to) : 1);
    const label = route.label ? ourWords(locale, route.label, route.translations) : null;
    return to <= 0 || from >= 1 || to <= from ? [] : [{ route, from, to, label, used: holds(route, shows) }];
  });
  const names = drawn.map(({ from, to, label, used }) => ({
    text: label?.text ?? '',
    middle: (from + to) / 2,
    first: used,
  }));
  const stands = names.map((name) => standOf(name, LEAST_WIDTH));
  const onDesk = roomFor(names, LEAST_WIDTH, stands);
  const onPhone = roomFor(names, ON_PHONE, stands);
  return drawn.map(({ route, from, to, label, used }, index) => (
    <svg
      key={`${route.from}${route.label}`}
      className={used ? 'route route-used' : 'route'}
      y={BASE}
      overflow="visible"
      role="presentation"
    >
      <line x1={percent(from)} x2={percent(to)} y1="2.5rem" y2="2.5rem" />
      {label && onDesk[index] && (
        <text
          className={onPhone[index] ? undefined : 'route-needs-room'}
          x={percent(stands[index]!.at)}
          y="3.9rem"
          textAnchor={stands[index]!.anchor}
          lang={label.language}
        >
          {label.text}
        </text>
      )}
    </svg>
  ));
}

interface StepProps {
  href: string | null;
  label: string;
  path: string;
  /** Whether Back undoes steps in quick succession at once; each article is a page of its own. */
  inBursts: boolean;
}

function Step({ href, label, path, inBursts }: StepProps) {
  const arrow = (
    <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
      <path className="stroke flip" d={path} />
    </svg>
  );
  if (!href) {
    return (
      <span className="step-off" aria-hidden="true">
        {arrow}
      </span>
    );
  }
  return (
    <Link href={href} aria-label={label} scroll={false} step={inBursts}>
      {arrow}
    </Link>
  );
}

/** The range that ends a step earlier or later: at the nearest day with an article. */
function stepsFrom(visit: Visit, shows: Day, bars: readonly Bar[]): Steps {
  const days = bars.map(({ day }) => day);
  const earlier = days.filter((day) => day < shows).at(-1);
  const later = days.find((day) => day > shows);
  const ending = (to: Day) => here(visit, { to, ...((visit.query.from ?? '') > to ? { from: null } : {}) });
  return { earlier: earlier ? ending(earlier) : null, later: later ? ending(later) : null };
}
