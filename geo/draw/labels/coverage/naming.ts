import type { CommonGround } from '../common-ground';
import type { Symbols } from '../leaders/tied';
import type { Sheet } from '../types';

/** What every naming of a covered place looks at. */
export interface Naming {
  sheet: Sheet;
  /** The points of all places with coverage. */
  symbols: Symbols;
  common: CommonGround;
  /** The chosen place. */
  selected: string | null;
  zoom: number;
}
