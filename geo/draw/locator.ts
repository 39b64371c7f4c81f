import type { BBox } from '../types';
import type { BasemapPart } from './basemap';
import { drawBase } from './draw-base';
import { boxAt, setBlock } from './labels/block';
import { makeTaken } from './labels/taken';
import type { Translate } from './labels/types';
import { projectBase } from './projected';
import { type Box, type Point, project, projector, unproject, type View, viewBounds } from './projection';
import { group, path, type Shape, short } from './shape';
import { printed } from './type';

/** Its size, px, and how far from the map's left edge and its bottom it stands: above the scale bar. */
const WIDTH = 172;
const HEIGHT = 116;
const LEFT = 16;
const BOTTOM = 52;
/** Nearer than this a view no longer tells where in the world it is. */
const FROM_ZOOM = 8.8;
/** A smaller map has no room for another, px. */
const LEAST = { width: 640, height: 440 };
/** So many zoom levels out, the view's frame is about an inch's quarter wide. */
const OUT = 5.2;
const FARTHEST = 3.5;
const NEAREST = 4.5;
/** The overview stands still while the view moves within it by so much, px. */
const STEP = 24;

/** The overview that a small map in the corner of a near view shows; `null` where there is none. */
export function locatorView(view: View, region: BBox | null): View | null {
  if (view.zoom < FROM_ZOOM || view.width < LEAST.width || view.height < LEAST.height) return null;
  const zoom = Math.round(2 * Math.max(FARTHEST, Math.min(NEAREST, view.zoom - OUT))) / 2;
  const overview = { zoom, width: WIDTH, height: HEIGHT };
  let [x, y] = project(view.center, zoom).map((each) => Math.round(each / STEP) * STEP) as Point;
  if (region && holds(region, view.center)) {
    // Within the region it shows no more than the region, where its map is at its best.
    const [left, top] = project([region[0], region[3]], zoom);
    const [right, bottom] = project([region[2], region[1]], zoom);
    x = between(x, left + WIDTH / 2, right - WIDTH / 2);
    y = between(y, top + HEIGHT / 2, bottom - HEIGHT / 2);
  }
  return { ...overview, center: unproject([x, y], zoom) };
}

/** px box of the map that the locator covers, for `reserved`. */
export function locatorBox({ height }: View): Box {
  return [LEFT - 6, height - BOTTOM - HEIGHT - 6, LEFT + WIDTH + 6, height - BOTTOM + 6];
}

/**
 * A small map of the surroundings with the frame of the view: where in the world this is. Decoration for those
 * who see it: a screen reader has the same from the page's words.
 * @param overview what `locatorView` answered
 */
export function drawLocator(
  parts: readonly BasemapPart[],
  view: View,
  overview: View,
  translate: Translate,
): Shape {
  const base = projectBase(parts, overview, 0, viewBounds(overview));
  const toPoint = projector(overview);
  const [west, south, east, north] = viewBounds(view);
  const [left, top] = toPoint([west, north]);
  const [right, bottom] = toPoint([east, south]);
  const box: Shape['attributes'] = { width: WIDTH, height: HEIGHT };
  const frame = [left, top, right - left, bottom - top].map(short) as [number, number, number, number];
  return {
    ...group(
      'e-locator',
      [
        { tag: 'rect', attributes: { class: 'm-water', ...box } },
        ...drawBase(base, overview.zoom, new Set()),
        ...names(base.names, overview, [left, top, right, bottom], translate),
        {
          tag: 'rect',
          attributes: { class: 'e-frame', x: frame[0], y: frame[1], width: frame[2], height: frame[3] },
        },
        path('e-locator-edge', `M0 0H${WIDTH}V${HEIGHT}H0Z`),
      ],
      'locator',
    ),
    attributes: {
      class: 'e-locator',
      'aria-hidden': 'true',
      transform: `translate(${LEFT} ${short(view.height - BOTTOM - HEIGHT)})`,
    },
  };
}

/** Countries that have room for their name, those nearest to the frame first; none stands over the frame. */
function names(
  called: ReturnType<typeof projectBase>['names'],
  { width, height }: View,
  frame: Box,
  translate: Translate,
): Shape[] {
  const taken = makeTaken();
  taken.add([frame[0] - 3, frame[1] - 2, frame[2] + 3, frame[3] + 2]);
  const middle: Point = [(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2];
  const away = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
  const shapes: Shape[] = [];
  for (const { name, at } of called
    .filter(({ name: { kind } }) => kind === 'country')
    .sort((a, b) => away(a.at) - away(b.at))) {
    const text = translate(name.id, name.name);
    const block = setBlock([[{ text, type: 'second' }]]);
    const spot = MOVES.map(([dx, dy]) =>
      boxAt(block, [at[0] - block.width / 2 + dx, at[1] - block.height / 2 + dy]),
    ).find(
      ([left, top, right, bottom]) =>
        left > 4 &&
        top > 3 &&
        right < width - 4 &&
        bottom < height - 3 &&
        !taken.hits([left, top, right, bottom]),
    );
    if (!spot) continue;
    taken.add([spot[0] - 4, spot[1] - 1, spot[2] + 4, spot[3] + 1]);
    shapes.push({
      tag: 'g',
      attributes: { class: 'l l-land-2' },
      children: [
        {
          tag: 'text',
          attributes: { class: 't-second', x: short(spot[0]), y: short(spot[1] + block.lines[0]!.baseline) },
          text: printed(text, 'second'),
        },
      ],
    });
  }
  return shapes;
}

/** How far a country's name may be moved from its middle, px. */
const MOVES: Point[] = [0, -9, 9, -17, 17].flatMap((dy) =>
  [0, -14, 14, -26, 26].map((dx): Point => [dx, dy]),
);

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function holds([west, south, east, north]: BBox, [lng, lat]: readonly [number, number]): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
