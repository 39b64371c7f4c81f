import type { Ground } from '../ground';
import type { Box, Point } from '../projection';
import type { MapTexts } from '../types';
import type { Letter } from './along-curve';
import type { Align, Block } from './block';
import { along } from './segments';
import type { Taken } from './taken';

/** A name that has found its place, px. */
export interface PlacedLabel {
  key: string;
  /** The covered place it names, if it names one. */
  place: string | null;
  block: Block;
  /** Top left corner of the block; of a turned or curved name, its own middle. */
  at: Point;
  align: Align;
  /** What it takes up; of a turned or curved name, several boxes along it. */
  boxes: Box[];
  /** Turned about its middle, degrees clockwise. */
  angle?: number;
  /** Set letter by letter along a curve. */
  letters?: readonly Letter[];
  /** From the name to its place. */
  leader?: [from: Point, to: Point];
  /** A dot where the leader ends within an area. */
  end?: boolean;
  /** A town's dot or a peak's sign, drawn and dropped with its name. */
  dot?: { at: Point; kind: 'capital' | 'city' | 'town' | 'peak' };
  /** An arrow to what lies beyond the view: its tip, degrees clockwise from north. */
  arrow?: { tip: Point; bearing: number };
  pale?: boolean;
  /** Of a place that nothing here speaks of. */
  bare?: boolean;
}

/** What every placing needs: the room, what covers it, what is given away. */
export interface Sheet {
  width: number;
  height: number;
  ground: Ground;
  taken: Taken;
  placed: PlacedLabel[];
  /** How the map's language writes figures. */
  texts: Pick<MapTexts, 'locale' | 'numbers'>;
}

/** A view narrower than this has little room, px. */
export const NARROW = 600;

/** Names keep so far from the view's edge, px. */
export const EDGE = 6;

/** True when a name may stand there: within the view, over nothing solid, over no other name. */
export function isOpen({ width, height, ground, taken }: Sheet, box: Box): boolean {
  return (
    box[0] >= EDGE &&
    box[1] >= EDGE &&
    box[2] <= width - EDGE &&
    box[3] <= height - EDGE &&
    ground.isFree(box) &&
    !taken.hits(box)
  );
}

/** Gives a name its place for good. */
export function put(sheet: Sheet, label: PlacedLabel): void {
  for (const box of label.boxes) sheet.taken.add([box[0] - 2, box[1] - 1, box[2] + 2, box[3] + 1]);
  // A leader may be crossed by nothing that comes after.
  if (label.leader) for (const box of along(...label.leader)) sheet.taken.add(box);
  if (label.dot) {
    const [x, y] = label.dot.at;
    sheet.taken.add([x - 4, y - 4, x + 4, y + 4]);
  }
  sheet.placed.push(label);
}

/** The part of a name that lies on water. */
export function wetShare({ ground }: Sheet, [left, top, right, bottom]: Box): number {
  const shares = [0.05, 0.275, 0.5, 0.725, 0.95];
  const wet = shares.filter((share) =>
    [top, bottom].some((y) => ground.kindAt([left + share * (right - left), y]) === 'water'),
  );
  return wet.length / shares.length;
}

/** Looks up a name of the base map in the reader's language. */
export type Translate = (id: string, english: string) => string;

/** Ranges and plains are named from so many levels nearer than their `minZoom`. */
export const RANGES_FROM = 0.9;
