import { writeNumber } from '../numbers';
import type { ProjectedBase } from '../projected';
import type { MapTexts } from '../types';
import { aroundPoint } from './around-point';
import { setBlock } from './block';
import { isOpen, put, type Sheet, type Translate } from './types';

/** Peaks are marked from so many levels nearer than their `minZoom`: from afar, towns tell more. */
const PEAKS_FROM = 1.5;
const BUSY = 30;

/** Peaks with their height, the highest first; one whose name finds no spot is not drawn. */
export function placePeaks(
  sheet: Sheet,
  base: ProjectedBase,
  zoom: number,
  translate: Translate,
  texts: MapTexts,
): void {
  const peaks = base.names
    .filter(({ name: { kind, minZoom } }) => kind === 'peak' && zoom >= minZoom + PEAKS_FROM)
    .sort(({ name: a }, { name: b }) => b.weight - a.weight);
  for (const { name, at } of peaks) {
    if (!isOpen(sheet, [at[0] - 5, at[1] - 5, at[0] + 5, at[1] + 4])) continue;
    const height = texts.metres.replace('{height}', writeNumber(name.weight, texts));
    const block = setBlock([
      [{ text: translate(name.id, name.name), type: 'peak' }],
      [{ text: height, type: 'peak' }],
    ]);
    const spots = aroundPoint(at, block, 8)
      .filter(({ box }) => isOpen(sheet, box))
      .map((spot) => ({ ...spot, cost: spot.cost + BUSY * sheet.ground.busyness(spot.box) }))
      .sort((a, b) => a.cost - b.cost);
    const [best] = spots;
    if (!best) continue;
    put(sheet, {
      key: `peak ${name.id}`,
      place: null,
      block,
      at: best.at,
      align: best.align,
      boxes: [best.box],
      dot: { at, kind: 'peak' },
    });
  }
}
