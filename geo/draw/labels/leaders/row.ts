import type { Box, Point } from '../../projection';
import { along, segmentsCross } from '../segments';
import type { Sheet } from '../types';
import type { Tied } from './tied';

/** A name that stands in a column, and its leader: from its port, at the name's side, to its anchor, at the place. */
export interface Row {
  tied: Tied;
  box: Box;
  port: Point;
  anchor: Point;
  cost: number;
}

/** True when two leaders meet. */
export function cross(a: Row, b: Row): boolean {
  return segmentsCross(a.port, a.anchor, b.port, b.anchor);
}

/** True when any two leaders meet. */
export function isTangled(rows: readonly Row[]): boolean {
  return rows.some((row, i) => rows.some((other, j) => j > i && cross(row, other)));
}

/** True when a leader would run through a name or over a leader that stands already. */
export function isBlocked({ taken }: Sheet, { port, anchor }: Row): boolean {
  return along(port, anchor).some((box) => taken.hits(box));
}
