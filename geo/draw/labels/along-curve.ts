import type { Box, Point } from '../projection';
import { TYPE, type TypeName, textWidth } from '../type';
import { lengthsOf, pointAt } from './along-course';

/** A letter of a name set along a curve: the middle of its foot, degrees clockwise. */
export interface Letter {
  text: string;
  at: Point;
  angle: number;
}

/** A name set letter by letter along a curve. */
export interface Curved {
  letters: Letter[];
  boxes: Box[];
  /** From the first letter to the last, px along the curve. */
  width: number;
}

/** The course is evened out over so many px, lest letters tumble. */
const EVEN = 40;
/** Neighbouring letters turn by no more than this, degrees, and the whole name by no more than this. */
const MOST_TURN = 14;
const MOST_TURN_WHOLE = 75;
/** Starts tried along a course, px apart. */
const STEP = 18;

/**
 * Ways of setting a name along a line, letter by letter, so that it is never upside down; the most central first.
 * @param apart between letters beside the type's own spacing, px
 * @param lift px from the line to the foot of the letters, upwards as read
 */
export function* alongCurve(
  line: readonly Point[],
  text: string,
  type: TypeName,
  apart: number,
  lift: number,
): Generator<Curved> {
  const { even, lengths } = evenCourse(line);
  const total = lengths.at(-1) ?? 0;
  const { size, spacing = 0 } = TYPE[type] as { size: number; spacing?: number };
  const advances = [...text].map((letter) => textWidth(letter, type));
  const width = advances.reduce((sum, each) => sum + each + size * spacing + apart, -size * spacing - apart);
  if (width > total) return;
  for (const start of starts(total - width)) {
    const [a, b] = [pointAt(even, lengths, start), pointAt(even, lengths, start + width)];
    const isReversed = b[0] < a[0];
    const letters: Letter[] = [];
    let at = 0;
    let last: number | null = null;
    let first = 0;
    for (const [i, letter] of [...text].entries()) {
      const middle = at + advances[i]! / 2;
      const along = isReversed ? start + width - middle : start + middle;
      const angle = angleAt(even, lengths, along, isReversed);
      if (last !== null && turn(angle, last) > MOST_TURN) break;
      if (last === null) first = angle;
      else if (turn(angle, first) > MOST_TURN_WHOLE) break;
      last = angle;
      const [x, y] = pointAt(even, lengths, along);
      const radians = (angle * Math.PI) / 180;
      letters.push({ text: letter, at: [x + Math.sin(radians) * lift, y - Math.cos(radians) * lift], angle });
      at += advances[i]! + size * spacing + apart;
    }
    if (letters.length < advances.length) continue;
    const shown = letters.filter((letter) => letter.text !== ' ');
    yield { letters: shown, boxes: shown.map((letter) => boxOf(letter, size)), width };
  }
}

/** Where a name may start, from the middle outwards. */
function starts(room: number): number[] {
  const all: number[] = [room / 2];
  for (let off = STEP; off < room / 2; off += STEP) all.push(room / 2 - off, room / 2 + off);
  return all;
}

/** The ground of a letter: a square about the middle of its height. */
function boxOf({ at: [x, y], angle }: Letter, size: number): Box {
  const radians = (angle * Math.PI) / 180;
  const [cx, cy] = [x + Math.sin(radians) * size * 0.3, y - Math.cos(radians) * size * 0.3];
  const half = size * 0.55;
  return [cx - half, cy - half, cx + half, cy + half];
}

/** Which way the curve runs there as read, degrees clockwise from the right. */
function angleAt(
  line: readonly Point[],
  lengths: readonly number[],
  at: number,
  isReversed: boolean,
): number {
  const [a, b] = [pointAt(line, lengths, at - 6), pointAt(line, lengths, at + 6)];
  const [dx, dy] = isReversed ? [a[0] - b[0], a[1] - b[1]] : [b[0] - a[0], b[1] - a[1]];
  return (Math.atan2(dy, dx) * 180) / Math.PI;
}

/** Between two directions, degrees. */
function turn(a: number, b: number): number {
  const off = Math.abs(a - b) % 360;
  return off > 180 ? 360 - off : off;
}

interface Course {
  even: Point[];
  lengths: number[];
}

/** A course is tried with many spacings and lifts. */
const courses = new WeakMap<readonly Point[], Course>();

function evenCourse(line: readonly Point[]): Course {
  const known = courses.get(line);
  if (known) return known;
  const even = evened(line);
  const made = { even, lengths: lengthsOf(even) };
  courses.set(line, made);
  return made;
}

/** A course without its small turns: each point the mean of the line around it, the ends kept. */
function evened(line: readonly Point[]): Point[] {
  const lengths = lengthsOf(line);
  const total = lengths.at(-1) ?? 0;
  const count = Math.max(1, Math.ceil(total / 8));
  return Array.from({ length: count + 1 }, (_, i): Point => {
    const at = (total * i) / count;
    const reach = Math.min(EVEN, at, total - at);
    let [x, y] = [0, 0];
    for (let k = -2; k <= 2; k++) {
      const p = pointAt(line, lengths, at + (reach * k) / 2);
      x += p[0] / 5;
      y += p[1] / 5;
    }
    return [x, y];
  });
}
