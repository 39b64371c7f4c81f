import { bearing } from '@turf/bearing';
import type { Place } from '../../types';
import { bearingOf } from '../lexicon/directions';

/** Degrees clockwise from north, 0 to 360, from one place to another. */
export function bearingTo(from: Place, to: Place): number {
  return (bearing(from.label, to.label) + 360) % 360;
}

/** True when a bearing lies within an eighth of the circle of a direction. */
export function isToward(degrees: number, direction: string): boolean {
  const off = Math.abs(degrees - bearingOf(direction)) % 360;
  return Math.min(off, 360 - off) <= 45;
}
