import type { Box } from '../projection';
import type { Sheet } from './types';

/** What a tint under the whole of a name costs, by how much it stands out. */
const BUSY = 40;
/** What a line under a name costs, by its weight. */
const STRUCK = 2.5;

/** What the ground under a name costs it: tints by their mean, lines by how many run through it. */
export function unrest({ ground }: Sheet, box: Box): number {
  return BUSY * ground.busyness(box) + STRUCK * ground.struck(box);
}

/** What of that a tint alone costs a name that lies wholly on it. */
export const unrestOfTint = (tint: number): number => BUSY * tint;
