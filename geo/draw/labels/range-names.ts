import type { ProjectedBase } from '../projected';
import type { Box } from '../projection';
import { lengthsOf } from './along-course';
import { alongCurve, type Curved } from './along-curve';
import { setBlock } from './block';
import { isOpen, put, RANGES_FROM, type Sheet, type Translate } from './types';

/** Between the letters of a range's name at most and beside their own spacing, px; and how much of its course it takes. */
const MOST_APART = 15;
const SHARE_OF_COURSE = 0.6;
/** How far from a range's line the feet of its letters may stand, px: on its crest, or at either flank of a border there. */
const LIFTS = [-4, 10, -18];

/** Ranges, letter-spaced along their course: as wide as it allows, closer where that finds no room. */
export function placeRanges(sheet: Sheet, base: ProjectedBase, zoom: number, translate: Translate): void {
  for (const { line, lines } of base.lines) {
    if (line.kind !== 'range' || !line.name || zoom < line.minZoom + RANGES_FROM) continue;
    const text = translate(line.name, line.name);
    const block = setBlock([[{ text, type: 'range' }]]);
    let best: Curved | null = null;
    let least = WORST_RANGE;
    for (const course of lines) {
      const length = lengthsOf(course).at(-1) ?? 0;
      const gaps = Math.max(1, [...text].length - 1);
      const widest = Math.min(MOST_APART, (length * SHARE_OF_COURSE - block.width) / gaps);
      for (const apart of [widest, widest / 2, 0]) {
        if (apart < 0) continue;
        for (const lift of LIFTS) {
          let cost = (widest - apart) * CLOSER;
          for (const curved of alongCurve(course, text, 'range', apart, lift)) {
            // The most central comes first: none that follows costs less.
            if (cost >= least) break;
            const all = cost + STRUCK_LETTER * strikes(sheet, curved.boxes);
            if (all < least && curved.boxes.every((box) => isOpen(sheet, box))) [best, least] = [curved, all];
            cost += OFF_MIDDLE;
          }
        }
      }
    }
    if (!best) continue;
    const { letters, boxes } = best as Curved;
    put(sheet, {
      key: `range ${line.name}`,
      place: null,
      block,
      at: letters[Math.floor(letters.length / 2)]!.at,
      align: 'middle',
      letters,
      boxes,
    });
  }
}

/** What each px costs by which letters stand closer than they could. */
const CLOSER = 1.5;
/** And each step away from the middle of the course. */
const OFF_MIDDLE = 0.5;
/** What it costs a range's name to have a line through every letter, and what is too much. */
const STRUCK_LETTER = 60;
const WORST_RANGE = 50;

/** How much of a name's letters is struck through. */
function strikes({ ground }: Sheet, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + Math.min(1, ground.struck(box)), 0) / boxes.length;
}
