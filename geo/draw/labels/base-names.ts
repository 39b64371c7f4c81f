import type { BaseName, BaseNameKind } from '../basemap';
import { spans } from '../ground';
import type { ProjectedBase } from '../projected';
import type { Box, Point } from '../projection';
import { countText } from '../sides';
import { TYPE, type TypeName } from '../type';
import type { DrawnPlace } from '../types';
import { alongCourse, lengthsOf } from './along-course';
import { alongCurve, type Curved } from './along-curve';
import { aroundPoint } from './around-point';
import { type Block, boxAt, halves, type Run, setBlock } from './block';
import { insideArea, type RoomySpot } from './inside-area';
import { grow, overlap } from './taken';
import { EDGE, isOpen, put, type Sheet } from './types';

const BUSY = 30;
/** A country has much land: its name keeps off what lies in it. */
const BUSY_LAND = 75;
/** What it costs a country's name to stand where a point's would, or so near to another name, px. */
const ELBOW = 10;
const AIR = 14;
const CROWDED = 10;
/** Or on a smaller piece of the land that shows. */
const EXCLAVE = 30;
/** By more lines than this none that could as well be left out is struck through. */
const MOST_STRUCK = 1;
/** Or upon a lake. */
const WET = 30;

/** Looks up a name of the base map in the reader's language. */
export type Translate = (id: string, english: string) => string;

/**
 * Countries where most of their land shows, the covered ones with their count. One that has no room is left
 * out, unless it has coverage: then its name may reach over its border.
 * @param only which are meant, by their coverage: all that have no name yet, unless some go before others
 * @param elbows where names of points would stand that have their turn later
 */
export function placeCountries(
  sheet: Sheet,
  base: ProjectedBase,
  home: ReadonlySet<string>,
  covered: ReadonlyMap<string, DrawnPlace>,
  translate: Translate,
  only: (place: DrawnPlace | undefined) => boolean = () => true,
  elbows: readonly Box[] = [],
): void {
  const done = new Set(sheet.placed.map(({ key }) => key));
  const seen = new Map<string, BaseName>();
  for (const { name } of base.names)
    if ((name.kind === 'country' || name.kind === 'territory') && !seen.has(name.id)) seen.set(name.id, name);
  const order = [...seen.values()].sort(
    (a, b) =>
      Number(covered.has(b.id)) - Number(covered.has(a.id)) ||
      Number(home.has(b.id)) - Number(home.has(a.id)) ||
      b.weight - a.weight ||
      (a.id < b.id ? -1 : 1),
  );
  for (const name of order) {
    const place = covered.get(name.id);
    if (!only(place) || done.has(`country ${name.id}`)) continue;
    const rings = base.areas
      .filter(({ area }) => area.kind === 'country' && area.id === name.id)
      .flatMap((each) => each.rings)
      .filter((ring) => reachesInto(ring, sheet));
    if (rings.length === 0) continue;
    const type: TypeName =
      name.kind === 'territory' ? 'region' : home.has(name.id) || place ? 'country' : 'neighbour';
    const text = place?.name ?? translate(name.id, name.name);
    const runs: Run[] = [{ text, type }];
    if (place && place.count > 0) runs.push({ text: countText(place), type: 'count' });
    const pair = halves(text, type);
    const main = rings.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const isMain = ([left, top, right, bottom]: Box) =>
      spans([main], (top + bottom) / 2).some(
        ([from, to]) => from < (left + right) / 2 && to > (left + right) / 2,
      );
    const count = runs.slice(1);
    const blocks = [
      setBlock([runs]),
      ...(pair ? [setBlock([[{ text: pair[0], type }], [{ text: pair[1], type }, ...count]])] : []),
      ...(count.length > 0 ? [setBlock([runs.slice(0, 1), count])] : []),
    ];
    let found: { block: Block; spot: RoomySpot; cost: number } | null = null;
    for (const [broken, block] of blocks.entries())
      for (const inside of insideArea(rings, block, sheet.height, place ? -block.width * 0.35 : 2)) {
        const spot = intoView(inside, block, sheet);
        // Inside with air to spare is best; over its own border only where nothing else is left.
        const loose = spot.room >= 20 ? 0 : spot.room >= 4 ? 8 : 16;
        let cost =
          spot.cost +
          loose +
          broken * 4 +
          BUSY_LAND * sheet.ground.busyness(spot.box) +
          nearEdge(spot.box, sheet);
        if (!isMain(spot.box)) cost += EXCLAVE;
        if (found && cost >= found.cost) continue;
        cost += ELBOW * elbows.filter((room) => overlap(room, spot.box)).length;
        if ((found && cost >= found.cost) || !isOpen(sheet, spot.box)) continue;
        cost += WET * wetShare(sheet, spot.box);
        if (sheet.taken.hits(grow(spot.box, AIR))) cost += CROWDED;
        if (!found || cost < found.cost) found = { block, spot, cost };
      }
    if (!found) continue;
    put(sheet, {
      key: `country ${name.id}`,
      place: place?.id ?? null,
      block: found.block,
      at: found.spot.at,
      align: 'middle',
      boxes: [found.spot.box],
      ...(place?.pale && { pale: true }),
    });
  }
}

/** The area within a ring, px². */
function sizeOf(ring: readonly Point[]): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    twice += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  return Math.abs(twice) / 2;
}

/** The part of a name that lies on water. */
function wetShare({ ground }: Sheet, [left, top, right, bottom]: Box): number {
  const shares = [0.05, 0.275, 0.5, 0.725, 0.95];
  const wet = shares.filter((share) =>
    [top, bottom].some((y) => ground.kindAt([left + share * (right - left), y]) === 'water'),
  );
  return wet.length / shares.length;
}

/** The spot moved sideways so that nothing of it lies beyond the view. */
function intoView(spot: RoomySpot, block: Block, { width }: Sheet): RoomySpot {
  const at: Point = [Math.max(EDGE, Math.min(width - EDGE - block.width, spot.at[0])), spot.at[1]];
  return { ...spot, at, box: boxAt(block, at) };
}

/** True when a ring's box meets the view; the drawing goes on beyond it. */
function reachesInto(ring: readonly Point[], { width, height }: Sheet): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return left < width && right > 0 && top < height && bottom > 0;
}

/** Names keep away from the very edge of the view: cost rises within 60 px of it. */
function nearEdge([left, top, right, bottom]: Box, { width, height }: Sheet): number {
  const near = Math.min(left, top, width - right, height - bottom);
  return near < 60 ? (60 - near) / 8 : 0;
}

/** Seas, lakes and rivers, in italics: lakes and seas upon their water, rivers along their course. */
export function placeWater(sheet: Sheet, base: ProjectedBase, zoom: number, translate: Translate): void {
  // An ocean has several points, one of which is enough in a view.
  const called = new Set<string>();
  for (const { name, at } of base.names.filter(
    ({ name: { kind, minZoom } }) => kind === 'sea' && zoom >= minZoom,
  )) {
    const block = setBlock(halvesOrOne(translate(name.id, name.name), 'sea'));
    // A name strays no farther from its own point than its sea is wide.
    const reach = (name.weight * 256 * 2 ** zoom) / 360 / 2;
    const spots = seaSpots(sheet, at, block.width, block.height, reach).map((corner) => boxAt(block, corner));
    const box = called.has(name.name) ? undefined : spots.find((each) => isOpen(sheet, each));
    if (box) called.add(name.name);
    if (box)
      put(sheet, {
        key: `water ${name.id}`,
        place: null,
        block,
        at: [box[0], box[1]],
        align: 'middle',
        boxes: [box],
      });
  }
  for (const { name, at } of base.names.filter(({ name: { kind } }) => kind === 'lake')) {
    if (zoom < name.minZoom) continue;
    const small = zoom < 9 && name.minZoom > 6;
    const rings = base.areas.find(({ area }) => area.id === name.id)?.rings ?? [];
    const text = translate(name.id, name.name);
    const [one, two] = [setBlock([[{ text, type: 'lake' }]]), setBlock(halvesOrOne(text, 'lake'))];
    const within = [one, two].flatMap((block) =>
      insideArea(rings, block, sheet.height, 3).map((spot) => ({ block, spot })),
    );
    const width = Math.max(0, ...rings.flat().map(([x]) => Math.abs(x - at[0])));
    const outside = aroundPoint(at, one, width + 5).map((spot) => ({ block: one, spot }));
    const found = [...within, ...(width > 6 && !small ? outside : [])].find(({ spot }) =>
      isOpen(sheet, spot.box),
    );
    if (found)
      put(sheet, {
        key: `water ${name.id}`,
        place: null,
        block: found.block,
        at: found.spot.at,
        align: within.length > 0 ? 'middle' : found.spot.align,
        boxes: [found.spot.box],
      });
  }
  for (const { line, lines } of base.lines) {
    if (!line.name || !line.kind.startsWith('river')) continue;
    const block = setBlock([[{ text: translate(line.name, line.name), type: 'river' }]]);
    const found = lines
      .flatMap((each) => alongCourse(each, block.width, block.height, 8).slice(0, 40))
      .sort((a, b) => a.cost - b.cost)
      .find(({ boxes }) => boxes.every((box) => isOpen(sheet, box) && !isWater(sheet, box)));
    if (found)
      put(sheet, {
        key: `river ${line.name}`,
        place: null,
        block,
        at: found.middle,
        align: 'middle',
        angle: found.angle,
        boxes: found.boxes,
      });
  }
}

/** A river is named on land, not where it runs through a lake. */
function isWater({ ground }: Sheet, [left, top, right, bottom]: Box): boolean {
  return ground.kindAt([(left + right) / 2, (top + bottom) / 2]) === 'water';
}

function halvesOrOne(text: string, type: TypeName): Run[][] {
  const pair = halves(text, type);
  return pair ? pair.map((half) => [{ text: half, type }]) : [[{ text, type }]];
}

/** Spots on open water, from the sea's own label point outwards. */
function seaSpots(
  { width, height, ground }: Sheet,
  [x, y]: Point,
  nameWidth: number,
  nameHeight: number,
  reach: number,
): Point[] {
  const spots: { at: Point; far: number }[] = [];
  const start: Point = [Math.max(40, Math.min(width - 40, x)), Math.max(40, Math.min(height - 40, y))];
  for (let left = 12; left + nameWidth < width - 12; left += 24)
    for (let top = 12; top + nameHeight < height - 12; top += 24) {
      const corners: Point[] = [
        [left - 8, top - 4],
        [left + nameWidth + 8, top - 4],
        [left - 8, top + nameHeight + 4],
        [left + nameWidth + 8, top + nameHeight + 4],
        [left + nameWidth / 2, top + nameHeight / 2],
      ];
      if (corners.some((corner) => ground.kindAt(corner) !== 'water')) continue;
      const [cx, cy] = [left + nameWidth / 2, top + nameHeight / 2];
      if (Math.hypot(cx - x, cy - y) > reach) continue;
      const far = Math.hypot(cx - start[0], cy - start[1]);
      spots.push({ at: [left, top], far });
    }
  return spots.sort((a, b) => a.far - b.far).map(({ at }) => at);
}

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
    let best: { curved: Curved; cost: number } | null = null;
    for (const course of lines) {
      const length = lengthsOf(course).at(-1) ?? 0;
      const gaps = Math.max(1, [...text].length - 1);
      const widest = Math.min(MOST_APART, (length * SHARE_OF_COURSE - block.width) / gaps);
      for (const apart of [widest, widest / 2, 0]) {
        if (apart < 0) continue;
        for (const lift of LIFTS)
          alongCurve(course, text, 'range', apart, lift).forEach((curved, rank) => {
            const cost = rank * 0.5 + (widest - apart) * 1.5 + STRUCK_LETTER * strikes(sheet, curved.boxes);
            if (best && cost >= best.cost) return;
            if (curved.boxes.every((box) => isOpen(sheet, box))) best = { curved, cost };
          });
      }
    }
    const found = best as { curved: Curved; cost: number } | null;
    if (!found || found.cost > WORST_RANGE) continue;
    const { letters, boxes } = found.curved;
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

/** Ranges are named from so many levels nearer than they may be. */
const RANGES_FROM = 0.9;
/** What it costs a range's name to have a line through every letter, and what is too much. */
const STRUCK_LETTER = 60;
const WORST_RANGE = 50;

/** How much of a name's letters is struck through. */
function strikes({ ground }: Sheet, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + Math.min(1, ground.struck(box)), 0) / boxes.length;
}

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
    const blocks = [setBlock([[{ text, type }]]), setBlock(halvesOrOne(text, type))];
    const found = blocks
      .flatMap((block) =>
        OFFSETS.map(([dx, dy]): { block: (typeof blocks)[0]; at: Point } => ({
          block,
          at: [at[0] - block.width / 2 + dx, at[1] - block.height / 2 + dy],
        })),
      )
      .map((one) => ({ ...one, box: boxAt(one.block, one.at) }))
      .find(({ box }) => isOpen(sheet, box) && sheet.ground.busyness(box) < 0.18);
    if (found)
      put(sheet, {
        key: `region ${name.id}`,
        place: null,
        block: found.block,
        at: found.at,
        align: 'middle',
        boxes: [found.box],
      });
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

/** A town of the base map, where it lies on the view. */
export type TownAt = ProjectedBase['names'][number];

const TOWNS: ReadonlySet<BaseNameKind> = new Set(['capital', 'city', 'town', 'village']);
const TOWN_RANK: BaseNameKind[] = ['capital', 'city', 'town', 'village'];

/**
 * Towns by rank and people. One that finds no spot for its name is not drawn at all: a dot without a name
 * says nothing. Where a place with coverage stands, the town is that place.
 * @param only which are meant: all, unless some towns go before others
 */
export function placeTowns(
  sheet: Sheet,
  base: ProjectedBase,
  zoom: number,
  coveredPoints: readonly Point[],
  coveredNames: ReadonlySet<string>,
  translate: Translate,
  only: (town: TownAt) => boolean = () => true,
): void {
  const towns = base.names
    .filter(
      ({ name }) => TOWNS.has(name.kind) && zoom >= name.minZoom + (name.kind === 'town' ? 0.15 : -0.25),
    )
    .filter(({ name, at }) => !coveredNames.has(name.name) && only({ name, at }))
    .sort(
      ({ name: a }, { name: b }) =>
        TOWN_RANK.indexOf(a.kind) - TOWN_RANK.indexOf(b.kind) ||
        b.weight - a.weight ||
        (a.id < b.id ? -1 : 1),
    );
  const done = new Set(sheet.placed.map(({ key }) => key));
  for (const { name, at } of towns) {
    if (done.has(`town ${name.id}`)) continue;
    const type: TypeName =
      name.kind === 'capital' || name.kind === 'city' || name.kind === 'village' ? name.kind : 'town';
    const dot = [at[0] - 3, at[1] - 3, at[0] + 3, at[1] + 3] as [number, number, number, number];
    // A town may lie upon a road with coverage, never beneath a symbol or a name.
    if (!isWithinSheet(dot, sheet) || sheet.taken.hits(dot)) continue;
    if (coveredPoints.some((p) => Math.hypot(p[0] - at[0], p[1] - at[1]) < 18)) continue;
    const text = translate(name.id, name.name);
    // The second name stands beside the international one: who chose a side's has the one asked for.
    const under: Run[][] =
      name.second && text === name.name && zoom >= 9 ? [[{ text: name.second, type: 'second' }]] : [];
    const block = setBlock([[{ text, type }], ...under]);
    let best: { cost: number; spot: ReturnType<typeof aroundPoint>[0] } | null = null;
    const onLine = !sheet.ground.isFree(dot);
    const gaps = onLine ? [11, 17] : [6];
    for (const spot of gaps.flatMap((gap) => aroundPoint(at, block, gap))) {
      const cost = spot.cost + BUSY * sheet.ground.busyness(spot.box);
      if ((!best || cost < best.cost) && isOpen(sheet, onLine ? spot.box : roomy(spot.box, type)))
        best = { cost, spot };
    }
    if (!best) continue;
    put(sheet, {
      key: `town ${name.id}`,
      place: null,
      block,
      at: best.spot.at,
      align: best.spot.align,
      boxes: [best.spot.box],
      dot: { at, kind: name.kind === 'capital' ? 'capital' : name.kind === 'city' ? 'city' : 'town' },
    });
  }
}

function isWithinSheet([left, top, right, bottom]: readonly number[], { width, height }: Sheet): boolean {
  return left! > 4 && top! > 4 && right! < width - 4 && bottom! < height - 4;
}

/** Small towns ask for more room around, so that a map of many stays calm. */
function roomy(
  [left, top, right, bottom]: readonly number[],
  type: TypeName,
): [number, number, number, number] {
  const air = TYPE[type].size >= 13 ? 4 : 9;
  return [left! - air, top! - air / 2, right! + air, bottom! + air / 2];
}

/** A region's name: where it stands, px, and how far from there it is still the region, px to each side. */
export interface WideName {
  place: DrawnPlace;
  middle: Point;
  reach: readonly [x: number, y: number];
}

/**
 * Wide regions with coverage that the view shows in part: named over the part that shows.
 * @param calm only on land where no other name is near and no line runs beneath
 */
export function placeWide(sheet: Sheet, wide: readonly WideName[], calm = false): void {
  const isCalm = (box: Box) =>
    !sheet.taken.hits(grow(box, AIR)) && sheet.ground.struck(box) < MOST_STRUCK && wetShare(sheet, box) === 0;
  for (const { place, middle, reach } of wide) {
    const count: Run[] = place.count > 0 ? [{ text: countText(place), type: 'count' }] : [];
    const name = halvesOrOne(place.name, 'region');
    const lines = [
      [[{ text: place.name, type: 'region' as const }, ...count]],
      name.with(-1, [...name.at(-1)!, ...count]),
    ];
    const spots = lines
      .map(setBlock)
      .flatMap((block) =>
        WIDE_OFFSETS.filter(([dx, dy]) => Math.abs(dx) <= reach[0] && Math.abs(dy) <= reach[1]).map(
          ([dx, dy]) => ({
            block,
            box: boxAt(block, [
              Math.max(12, Math.min(sheet.width - 12 - block.width, middle[0] - block.width / 2 + dx)),
              Math.max(12, Math.min(sheet.height - 12 - block.height, middle[1] - block.height / 2 + dy)),
            ]),
          }),
        ),
      )
      .filter(({ box }) => isOpen(sheet, box));
    const found = spots.find(({ box }) => isCalm(box)) ?? (calm ? undefined : spots[0]);
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

const WIDE_OFFSETS: Point[] = [0, -26, 26, -52, 52, -80, 80, -120, 120].flatMap((dy) =>
  [0, -70, 70, -150, 150].map((dx): Point => [dx, dy]),
);
