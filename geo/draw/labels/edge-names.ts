import { roundKm } from '../../geometry/far';
import { bearingTo, kilometresTo } from '../../geometry/great-circle';
import type { Position } from '../../types';
import { writeNumber } from '../numbers';
import type { Point, View } from '../projection';
import { countText } from '../sides';
import { formOf } from '../symbols';
import type { DrawnPlace, MapTexts } from '../types';
import { type Block, boxAt, setBlock } from './block';
import { isOpen, type PlacedLabel, put, type Sheet } from './types';

const MARGIN = 14;
/** More names than this of what lies all around say nothing. */
const MOST_WHOLE = 2;
/** Length of an arrow, px. */
export const ARROW = 26;

/** A place wider than the view stands in its top left corner, with words that say so. */
export function placeWhole(sheet: Sheet, places: readonly DrawnPlace[], texts: MapTexts): void {
  let top = 16;
  for (const place of places.slice(0, MOST_WHOLE)) {
    const block = setBlock([
      [
        { text: place.name, type: top === 16 ? 'region-covered' : 'region' },
        { text: countText(place, texts), type: 'count' },
      ],
      ...(top === 16 ? [[{ text: texts.wholeOfView, type: 'note' as const }]] : []),
    ]);
    const box = boxAt(block, [18, top]);
    if (!isOpen(sheet, box)) continue;
    put(sheet, {
      key: `whole ${place.id}`,
      place: place.id,
      block,
      at: [18, top],
      align: 'start',
      boxes: [box],
      ...(place.pale && { pale: true }),
    });
    top = box[3] + 10;
  }
}

/**
 * Places beyond the view as arrows at its edge, on the true bearing from its centre, with name, count and
 * distance from `middle`. One that finds no room slides along the edge, at most a quarter of the way; then it is left out.
 */
export function placeFar(
  sheet: Sheet,
  places: readonly DrawnPlace[],
  view: View,
  middle: Position,
  texts: MapTexts,
): void {
  for (const place of places) {
    const bearing = bearingTo(view.center, place.label);
    const kilometres = kilometresTo(middle, place.label);
    const block = setBlock([
      [
        { text: place.name, type: formOf(place) === 'name' ? 'city' : 'place' },
        ...(place.count > 0 ? [{ text: countText(place, texts), type: 'count' as const }] : []),
      ],
      // A country is no one spot to be so many kilometres away.
      ...(formOf(place) === 'name'
        ? []
        : [
            [
              {
                text: texts.kilometres.replace('{distance}', writeNumber(roundKm(kilometres), texts)),
                type: 'note' as const,
              },
            ],
          ]),
    ]);
    const tips = spotsAtEdge(sheet, bearing).map((tip) => arrowLabels(tip, bearing, block));
    // A name at the arrow's side reads best, even if the arrow must slide for it.
    const label = [
      ...tips.flatMap((spots) => spots.slice(0, 2)),
      ...tips.flatMap((spots) => spots.slice(2)),
    ].find(({ boxes }) => boxes.every((box) => isOpen(sheet, box)));
    if (label)
      put(sheet, {
        ...label,
        key: `far ${place.id}`,
        place: place.id,
        ...(place.pale && { pale: true }),
      });
  }
}

/** Where an arrow's tip may stand: on the ray, then farther and farther along the edge to both sides. */
function spotsAtEdge({ width, height }: Sheet, bearing: number): Point[] {
  const turns = [0, 4, -4, 8, -8, 13, -13, 19, -19, 26, -26, 34, -34];
  return turns.map((turn) => {
    const angle = ((bearing + turn) * Math.PI) / 180;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    const [halfWidth, halfHeight] = [width / 2 - MARGIN, height / 2 - MARGIN];
    const reach = Math.min(
      Math.abs(dx) < 1e-9 ? Infinity : halfWidth / Math.abs(dx),
      Math.abs(dy) < 1e-9 ? Infinity : halfHeight / Math.abs(dy),
    );
    return [width / 2 + dx * reach, height / 2 + dy * reach];
  });
}

/** The name to the right of the arrow, to its left, or below. */
function arrowLabels(tip: Point, bearing: number, block: Block): Omit<PlacedLabel, 'key' | 'place'>[] {
  const angle = (bearing * Math.PI) / 180;
  const tail: Point = [tip[0] - Math.sin(angle) * ARROW, tip[1] + Math.cos(angle) * ARROW];
  const arrowBox = [
    Math.min(tip[0], tail[0]) - 4,
    Math.min(tip[1], tail[1]) - 4,
    Math.max(tip[0], tail[0]) + 4,
    Math.max(tip[1], tail[1]) + 4,
  ] as [number, number, number, number];
  const middle = (tip[1] + tail[1]) / 2;
  const top = middle - block.height / 2;
  const spots: [Point, 'start' | 'end'][] = [
    [[arrowBox[2] + 8, top], 'start'],
    [[arrowBox[0] - 8 - block.width, top], 'end'],
    [[arrowBox[0], arrowBox[3] + 4], 'start'],
    [[arrowBox[2] - block.width, arrowBox[3] + 4], 'end'],
    [[arrowBox[0], arrowBox[1] - 4 - block.height], 'start'],
    [[arrowBox[2] - block.width, arrowBox[1] - 4 - block.height], 'end'],
  ];
  return spots.map(([at, align]) => ({
    block,
    at,
    align,
    boxes: [boxAt(block, at), arrowBox],
    arrow: { tip, bearing },
  }));
}
