import { isInside } from '../is-inside';
import type { ProjectedBase } from '../projected';
import type { Box, Point } from '../projection';
import { countText } from '../sides';
import type { TypeName } from '../type';
import type { DrawnPlace } from '../types';
import { boxAt, inTwoLines, type Run, setBlock } from './block';
import { grow } from './taken';
import { isOpen, put, RANGES_FROM, type Sheet, type Translate, wetShare } from './types';

/** Room around a name that could as well be left out, px; and by how many lines it is struck through: rather by less than one, at most by two. */
const AIR = 14;
const STRUCK = [1, 2.1] as const;

/** A province keeps so far from other names, px: right under a town's it would read as that one's second name. */
const APART = 7;

/** Provinces, and plains whose course nobody has drawn, letter-spaced, near their label points. */
export function placeRegions(sheet: Sheet, base: ProjectedBase, zoom: number, translate: Translate): void {
  for (const { name, at } of base.names) {
    if (
      (name.kind !== 'region' && name.kind !== 'range') ||
      zoom < name.minZoom + (name.kind === 'range' ? RANGES_FROM : 0.4)
    )
      continue;
    const type: TypeName = name.kind === 'region' ? 'region' : 'range';
    const text = translate(name.id, name.name);
    const blocks = [setBlock([[{ text, type }]]), setBlock(inTwoLines(text, type))];
    const found = blocks
      .flatMap((block) =>
        OFFSETS.map(([dx, dy]): { block: (typeof blocks)[0]; at: Point } => ({
          block,
          at: [at[0] - block.width / 2 + dx, at[1] - block.height / 2 + dy],
        })),
      )
      .map((one) => ({ ...one, box: boxAt(one.block, one.at) }))
      .find(
        ({ box }) =>
          isOpen(sheet, box) && !sheet.taken.hits(grow(box, APART)) && sheet.ground.busyness(box) < 0.18,
      );
    if (!found) continue;
    put(sheet, {
      key: `region ${name.id}`,
      place: null,
      block: found.block,
      at: found.at,
      align: 'middle',
      boxes: [found.box],
    });
    // Towns are named after it, and keep as far.
    sheet.taken.add(grow(found.box, APART));
  }
}

const OFFSETS: Point[] = [
  [0, 0],
  [0, -14],
  [0, 14],
  [-24, 0],
  [24, 0],
  [-24, -16],
  [24, 16],
  [0, -30],
  [0, 30],
];

/** A region's name: where it stands, px, and how far from there it is still the region, px to each side. */
export interface WideName {
  place: DrawnPlace;
  middle: Point;
  reach: readonly [x: number, y: number];
  /** Its ground on the view, px; none where nobody has drawn it. */
  rings: readonly (readonly Point[])[];
}

/**
 * Wide regions with coverage that the view shows in part: named over the part that shows.
 * @param how `chosen`: wherever there is room, if none is on its own ground; `calm`: only on land where no other name
 * is near and no line runs beneath
 */
export function placeWide(
  sheet: Sheet,
  wide: readonly WideName[],
  how: 'chosen' | 'ordinary' | 'calm' = 'ordinary',
): void {
  const calm = how === 'calm';
  const isCalm = (box: Box, struck: number) =>
    !sheet.taken.hits(grow(box, AIR)) && sheet.ground.struck(box) < struck && wetShare(sheet, box) === 0;
  for (const { place, middle, reach, rings } of wide) {
    const count: Run[] = place.count > 0 ? [{ text: countText(place, sheet.texts), type: 'count' }] : [];
    const name = inTwoLines(place.name, 'region');
    const lines = [
      [[{ text: place.name, type: 'region' as const }, ...count]],
      name.with(-1, [...name.at(-1)!, ...count]),
    ];
    const open = lines
      .map(setBlock)
      .flatMap((block) =>
        (calm ? CALM_OFFSETS : WIDE_OFFSETS)
          .filter(([dx, dy]) => Math.abs(dx) <= reach[0] && Math.abs(dy) <= reach[1])
          .map(([dx, dy]) => ({
            block,
            box: boxAt(block, [
              Math.max(12, Math.min(sheet.width - 12 - block.width, middle[0] - block.width / 2 + dx)),
              Math.max(12, Math.min(sheet.height - 12 - block.height, middle[1] - block.height / 2 + dy)),
            ]),
          })),
      )
      .filter(({ box }) => isOpen(sheet, box));
    const own = open.filter(({ box }) => rings.length === 0 || shareWithin(box, rings) >= OWN_GROUND);
    const spots = own.length === 0 && how === 'chosen' ? open : own;
    const calmest = (struck: number) => spots.find(({ box }) => isCalm(box, struck));
    const found = calmest(STRUCK[0]) ?? (calm ? calmest(STRUCK[1]) : spots[0]);
    if (found)
      put(sheet, {
        key: `wide ${place.id}`,
        place: place.id,
        block: found.block,
        at: [found.box[0], found.box[1]],
        align: 'middle',
        boxes: [found.box],
        ...(place.pale && { pale: true }),
      });
  }
}

/** A region whose ground is known is named where at least such a share of the name lies on it: elsewhere it would name other land. */
const OWN_GROUND = 0.75;

/** Which share of a name lies within rings, by spots along its middle. */
function shareWithin([left, top, right, bottom]: Box, rings: readonly (readonly Point[])[]): number {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const within = shares.filter((share) =>
    isInside([left + share * (right - left), (top + bottom) / 2], rings),
  );
  return within.length / shares.length;
}

const WIDE_OFFSETS: Point[] = [0, -26, 26, -52, 52, -80, 80, -120, 120, -160, 160, -200, 200].flatMap((dy) =>
  [0, -70, 70, -150, 150, -230, 230].map((dx): Point => [dx, dy]),
);

/** Closer together, the nearest first: a name that asks for air finds few spots. */
const CALM_OFFSETS: Point[] = range(200, 8)
  .flatMap((dy) => range(230, 23).map((dx): Point => [dx, dy]))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));

/** From so far below nothing to so far above it. */
function range(most: number, step: number): number[] {
  const steps = Math.floor(most / step);
  return Array.from({ length: 2 * steps + 1 }, (_, i) => (i - steps) * step);
}
