'use client';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type DayPatterns, dayNumber, dayOf, writeDay } from '../ui/dates';
import { takeStep } from '../ui/one-step';
import { percent } from './axis';

interface Props {
  /** First and last day of the axis; it runs from the start of one to the end of the other. */
  axis: { from: string; to: string };
  range: { from: string; to: string };
  /** Days with an article, in order: where the arrow keys stop. */
  stops: string[];
  /** Of these days, in words, those of which only the month or the year is known. */
  loose: Readonly<Record<string, string>>;
  texts: { from: string; to: string };
  /** How the reader's language writes a day. */
  days: DayPatterns;
  /** Height of the plot, CSS px. */
  base: number;
  /** On an article's page a new range leads to the list. */
  leaves: boolean;
  children: ReactNode;
}

type Edge = 'from' | 'to';
/** Grips stand above every bar and outside their range; between them lies what is shown, CSS px. */
const GRIP = { width: 9, top: -6, height: 20 };
/** What takes a finger: mostly outside the range, so that the handles of a single day stay apart, CSS px. */
const REACH = { outside: 26, inside: 6 };
/** A hand that only presses trembles by less, px. */
const STIRRED = 3;
/** A pause after the last move before the page follows, so that holding an arrow asks once. */
const SETTLE_MS = 300;

/**
 * The range of dates on show: two handles to drag, or to move by key; list and map follow when they rest, in a hand that
 * still holds one too.
 */
export function TimelineRange({ axis, range, stops, loose, texts, days, base, leaves, children }: Props) {
  const router = useRouter();
  const ground = useRef<SVGRectElement>(null);
  const [moved, setMoved] = useState<Props['range'] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = moved ?? range;

  // A new range from the address ends the one in hand, unless it is a step that the hand has gone on from.
  const asked = keyOf(range);
  const [known, setKnown] = useState(asked);
  const [sent, setSent] = useState<string[]>([]);
  const rest = () => {
    setMoved(null);
    setSent([]);
  };
  if (known !== asked) {
    setKnown(asked);
    if (!moved || asked === keyOf(moved) || !sent.includes(asked)) rest();
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const start = dayNumber(axis.from);
  const length = dayNumber(axis.to) + 1 - start;
  // An address may ask for days beyond the axis: their handles wait at its ends.
  const dayOn = (edge: Edge) => dayNumber(within(shown[edge], axis));
  /** Where an edge of the range lies, 0…1: its first day's beginning, its last day's end. */
  const shareOf = (edge: Edge) => (dayOn(edge) + (edge === 'to' ? 1 : 0) - start) / length;

  const commit = (next: Props['range'], held = false) => {
    const url = new URL(location.href);
    const whole = { from: stops[0], to: stops.at(-1) };
    for (const edge of ['from', 'to'] as const) {
      if (next[edge] === whole[edge]) url.searchParams.delete(edge);
      else url.searchParams.set(edge, next[edge]);
    }
    if (leaves) {
      url.searchParams.delete('place');
      router.push(`/${url.search}`);
    } else if (url.href !== location.href) {
      setSent((steps) => [...steps, keyOf(next)]);
      takeStep(router, `${url.pathname}${url.search}`, held);
    } else rest();
  };

  const move = (edge: Edge, day: string): Props['range'] => {
    const next = { ...shown };
    if (edge === 'from') next.from = day < shown.to ? day : shown.to;
    else next.to = day > shown.from ? day : shown.from;
    setMoved(next);
    return next;
  };

  /**
   * The handle in hand: where it was taken hold of, where its day stood then, the range that it was moved to, and
   * whether the page has followed it before.
   */
  const held = useRef<{ pointer: number; day: number; to: Props['range'] | null; followed: boolean } | null>(
    null,
  );
  const drag = (edge: Edge, { clientX }: PointerEvent) => {
    const hand = held.current;
    if (!hand || (!hand.to && Math.abs(clientX - hand.pointer) < STIRRED)) return;
    const to = move(edge, dayAt(edge, hand.day + clientX - hand.pointer));
    if (hand.to && keyOf(to) === keyOf(hand.to)) return;
    hand.to = to;
    clearTimeout(timer.current);
    // Away from the article that is read only a hand that lets go leads.
    if (!leaves) timer.current = setTimeout(() => follow(hand), SETTLE_MS);
  };
  const follow = (hand: NonNullable<typeof held.current>) => {
    clearTimeout(timer.current);
    if (hand.to) commit(hand.to, hand.followed);
    hand.followed = true;
  };
  const dayAt = (edge: Edge, x: number): string => {
    const box = ground.current!.getBoundingClientRect();
    const bound = start + Math.round(((x - box.left) / box.width) * length);
    return within(dayOf(edge === 'to' ? bound - 1 : bound), axis);
  };

  const onKey = (edge: Edge) => (event: KeyboardEvent) => {
    const now = shown[edge];
    const next = {
      ArrowLeft: stops.filter((day) => day < now).at(-1),
      ArrowDown: stops.filter((day) => day < now).at(-1),
      ArrowRight: stops.find((day) => day > now),
      ArrowUp: stops.find((day) => day > now),
      PageUp: monthsAfter(now, 1),
      PageDown: monthsAfter(now, -1),
      Home: stops[0],
      End: stops.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    const moved = move(edge, within(next, axis));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => commit(moved), SETTLE_MS);
  };

  const handle = (edge: Edge) => {
    const grip = edge === 'from' ? -GRIP.width : 0;
    const middle = grip + GRIP.width / 2;
    return (
      <svg key={edge} x={percent(shareOf(edge))} y="0" overflow="visible" role="presentation">
        <g
          className="handle"
          role="slider"
          tabIndex={0}
          aria-label={texts[edge]}
          aria-valuemin={start}
          aria-valuemax={start + length - 1}
          aria-valuenow={dayOn(edge)}
          aria-valuetext={loose[shown[edge]] ?? writeDay(shown[edge], days)}
          onKeyDown={onKey(edge)}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            event.preventDefault();
            event.currentTarget.focus();
            const box = ground.current!.getBoundingClientRect();
            held.current = {
              pointer: event.clientX,
              day: box.left + shareOf(edge) * box.width,
              to: null,
              followed: false,
            };
          }}
          onPointerMove={(event) => drag(edge, event)}
          onPointerUp={() => {
            if (held.current) follow(held.current);
            held.current = null;
          }}
          onPointerCancel={() => {
            clearTimeout(timer.current);
            held.current = null;
            rest();
          }}
        >
          <rect
            className="handle-target"
            x={edge === 'from' ? -REACH.outside : -REACH.inside}
            y={GRIP.top}
            width={REACH.outside + REACH.inside}
            height={base - GRIP.top}
          />
          <rect
            className="handle-grip"
            x={grip}
            y={GRIP.top}
            width={GRIP.width}
            height={GRIP.height}
            rx="1"
          />
          <path
            className="handle-lines"
            d={`M${middle - 1.5} ${GRIP.top + 6}v8M${middle + 1.5} ${GRIP.top + 6}v8`}
          />
        </g>
      </svg>
    );
  };

  return (
    <>
      <rect ref={ground} className="timeline-whole" x="0" y="0" width="100%" height={base} />
      <rect
        className="timeline-ground"
        x={percent(shareOf('from'))}
        y="0"
        width={percent(Math.max(0, shareOf('to') - shareOf('from')))}
        height={base}
      />
      {/* Behind the bars, so that a line at a day's boundary hides no bar of it. */}
      {(['from', 'to'] as const).map((edge) => (
        <svg key={edge} x={percent(shareOf(edge))} y="0" overflow="visible" role="presentation">
          <path className="handle-post" d={`M${edge === 'from' ? -0.75 : 0.75} ${GRIP.top}V${base}`} />
        </svg>
      ))}
      {children}
      {handle('from')}
      {handle('to')}
    </>
  );
}

const keyOf = ({ from, to }: Props['range']) => `${from} ${to}`;

const within = (day: string, { from, to }: Props['axis']): string =>
  day < from ? from : day > to ? to : day;

/** The same day of another month, or that month's last. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, Math.min(date.getUTCDate(), last));
  return date.toISOString().slice(0, 10);
}
