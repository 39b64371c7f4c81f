'use client';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type DayPatterns, writeDay } from '../ui/dates';

interface Props {
  /** First and last day of the axis. */
  axis: { from: string; to: string };
  range: { from: string; to: string };
  /** Days with an article, in order: where the arrow keys stop. */
  stops: string[];
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
const DAY_MS = 86_400_000;
/** Handles stand this far outside their days, so that they never hide a bar, CSS px. */
const OUTSIDE = 11;
/** A hand that only presses trembles by less, px. */
const STIRRED = 3;
/** A pause after the last key before the page follows, so that holding an arrow asks once. */
const SETTLE_MS = 300;

/** The range of dates on show: two handles to drag, or to move by key; the address follows when they rest. */
export function TimelineRange({ axis, range, stops, texts, days, base, leaves, children }: Props) {
  const router = useRouter();
  const ground = useRef<SVGRectElement>(null);
  const [moved, setMoved] = useState<Props['range'] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = moved ?? range;

  // A new range from the address ends the one being dragged.
  const asked = `${range.from} ${range.to}`;
  const [known, setKnown] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    setMoved(null);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const start = Date.parse(axis.from);
  const length = Date.parse(axis.to) - start;
  // An address may ask for days beyond the axis: their handles wait at its ends.
  const percent = (day: string) =>
    `${(((Date.parse(within(day, axis)) - start) / length) * 100).toFixed(3)}%`;

  const commit = (next: Props['range']) => {
    const url = new URL(location.href);
    const whole = { from: stops[0], to: stops.at(-1) };
    for (const edge of ['from', 'to'] as const) {
      if (next[edge] === whole[edge]) url.searchParams.delete(edge);
      else url.searchParams.set(edge, next[edge]);
    }
    if (leaves) {
      url.searchParams.delete('place');
      router.push(`/${url.search}`);
    } else if (url.href !== location.href) router.replace(`${url.pathname}${url.search}`, { scroll: false });
    else setMoved(null);
  };

  const move = (edge: Edge, day: string): Props['range'] => {
    const next = { ...shown };
    if (edge === 'from') next.from = day < shown.to ? day : shown.to;
    else next.to = day > shown.from ? day : shown.from;
    setMoved(next);
    return next;
  };

  /** The handle in hand: where it was taken hold of, where its day stood then, and the range that it was moved to. */
  const held = useRef<{ pointer: number; day: number; to: Props['range'] | null } | null>(null);
  const drag = (edge: Edge, { clientX }: PointerEvent) => {
    const hand = held.current;
    if (!hand || (!hand.to && Math.abs(clientX - hand.pointer) < STIRRED)) return;
    hand.to = move(edge, dayAt(hand.day + clientX - hand.pointer));
  };
  const dayAt = (x: number): string => {
    const box = ground.current!.getBoundingClientRect();
    const clamped = Math.min(1, Math.max(0, (x - box.left) / box.width));
    return new Date(start + Math.round((clamped * length) / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
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

  const handle = (edge: Edge) => (
    <svg key={edge} x={percent(shown[edge])} y="0" overflow="visible" role="presentation">
      <g
        className="handle"
        transform={`translate(${edge === 'from' ? -OUTSIDE : OUTSIDE} 0)`}
        role="slider"
        tabIndex={0}
        aria-label={texts[edge]}
        aria-valuemin={Math.round(start / DAY_MS)}
        aria-valuemax={Math.round((start + length) / DAY_MS)}
        aria-valuenow={Math.round(Date.parse(within(shown[edge], axis)) / DAY_MS)}
        aria-valuetext={writeDay(shown[edge], days)}
        onKeyDown={onKey(edge)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
          event.currentTarget.focus();
          const box = ground.current!.getBoundingClientRect();
          const day = box.left + (Number.parseFloat(percent(shown[edge])) / 100) * box.width;
          held.current = { pointer: event.clientX, day, to: null };
        }}
        onPointerMove={(event) => drag(edge, event)}
        onPointerUp={() => {
          if (held.current?.to) commit(held.current.to);
          held.current = null;
        }}
        onPointerCancel={() => {
          held.current = null;
          setMoved(null);
        }}
      >
        <rect className="handle-target" x="-14" y="0" width="28" height={base} />
        <path className="handle-post" d={`M0 0V${base}`} />
        <rect className="handle-grip" x="-4.5" y={base / 2 - 10} width="9" height="20" rx="1" />
        <path className="handle-lines" d={`M-1.5 ${base / 2 - 4}v8M1.5 ${base / 2 - 4}v8`} />
      </g>
    </svg>
  );

  return (
    <>
      <rect ref={ground} className="timeline-whole" x="0" y="0" width="100%" height={base} />
      <rect
        className="timeline-ground"
        x={percent(shown.from)}
        y="0"
        width={widthOf(percent(shown.from), percent(shown.to))}
        height={base}
      />
      {(['from', 'to'] as const).map((edge) => (
        <svg key={edge} x={percent(shown[edge])} y="0" overflow="visible" role="presentation">
          <rect
            className="timeline-ground"
            x={edge === 'from' ? -OUTSIDE : 0}
            width={OUTSIDE}
            height={base}
          />
        </svg>
      ))}
      {children}
      {handle('from')}
      {handle('to')}
    </>
  );
}

const within = (day: string, { from, to }: Props['axis']): string =>
  day < from ? from : day > to ? to : day;

const widthOf = (from: string, to: string) =>
  `${Math.max(0, Number.parseFloat(to) - Number.parseFloat(from))}%`;

/** The same day of another month, or that month's last. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, Math.min(date.getUTCDate(), last));
  return date.toISOString().slice(0, 10);
}
