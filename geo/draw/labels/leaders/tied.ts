import type { Point } from '../../projection';
import type { Block } from '../block';
import type { PlacedLabel } from '../types';

/** A name that must stand off from its place, and where its leader may end. */
export interface Tied {
  key: string;
  place: string | null;
  block: Block;
  /** The same in more lines, for where there is no room for it. */
  narrower?: Block;
  /** Points of the place that a leader may go to, px, a dozen at most; the first is the likeliest. */
  anchors: Point[];
  /** The leader stops so far from the anchor: at the edge of a symbol, px. */
  clearance: number;
  /** A dot marks the leader's end: it ends within an area. */
  end: boolean;
  /** Not spoken of: its leader may run over no line of coverage. */
  pale?: boolean;
  bare?: boolean;
  /** Its leader may be no longer, px. */
  longest?: number;
  /** A note of dates, not a name: it stays close or away. */
  note?: boolean;
  /** Much covered: its leader may run over lines of coverage to a gap that was long looked for. */
  major?: boolean;
  /** Lines that its leader may not cross: those of the chosen place; of a note, the route in use. */
  barred?: readonly (readonly Point[])[];
}

/** What leaders should not run over: the symbols of points. */
export type Symbols = readonly { at: Point; radius: number; place: string }[];

/** A name on its leader, and how much worse that is than a calm spot beside its place. */
export interface TiedName {
  label: PlacedLabel;
  cost: number;
}
