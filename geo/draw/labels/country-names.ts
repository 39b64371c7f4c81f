import type { BaseName } from '../basemap';
import { isInside } from '../is-inside';
import type { ProjectedBase } from '../projected';
import type { Box, Point } from '../projection';
import { countText } from '../sides';
import type { TypeName } from '../type';
import type { DrawnPlace } from '../types';
import { type Block, boxAt, halves, type Run, setBlock } from './block';
import { insideArea, type RoomySpot } from './inside-area';
import { grow, overlap } from './taken';
import { EDGE, isOpen, put, type Sheet, type Translate, wetShare } from './types';

/** A country has much land: its name keeps off what lies in it. */
const BUSY = 75;
/** What it costs its name to stand where a point's would, or so near to another name, px. */
const ELBOW = 10;
const AIR = 14;
const CROWDED = 10;
/** Or on a smaller piece of the land that shows; upon a lake; above its count, not before it. */
const EXCLAVE = 30;
const WET = 30;
const COUNT_BENEATH = 14;

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
    const found = bestSpot(sheet, rings, blocksOf(text, type, sheet, place), place !== undefined, elbows);
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

/** A name in one line, in two, and above its count, each with what that costs. */
function blocksOf(
  text: string,
  type: TypeName,
  { texts }: Sheet,
  place?: DrawnPlace,
): { block: Block; cost: number }[] {
  const name: Run = { text, type };
  const count: Run[] = place && place.count > 0 ? [{ text: countText(place, texts), type: 'count' }] : [];
  const blocks = [{ block: setBlock([[name, ...count]]), cost: 0 }];
  const pair = halves(text, type);
  if (pair)
    blocks.push({
      block: setBlock([[{ text: pair[0], type }], [{ text: pair[1], type }, ...count]]),
      cost: 0,
    });
  if (count.length > 0) blocks.push({ block: setBlock([[name], count]), cost: COUNT_BENEATH });
  return blocks;
}

/** The calmest spot upon a country's land. */
function bestSpot(
  sheet: Sheet,
  rings: readonly (readonly Point[])[],
  blocks: readonly { block: Block; cost: number }[],
  isCovered: boolean,
  elbows: readonly Box[],
): { block: Block; spot: RoomySpot } | null {
  const { ground, taken } = sheet;
  const main = rings.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  let best: { block: Block; spot: RoomySpot; cost: number } | null = null;
  for (const { block, cost: broken } of blocks) {
    if (best && best.cost <= broken) continue;
    for (const inside of insideArea(rings, block, sheet.height, isCovered ? -block.width * 0.35 : 2)) {
      // The cheapest come first: none that follows is better.
      if (best && inside.cost + broken >= best.cost) break;
      const spot = intoView(inside, block, sheet);
      const { box } = spot;
      // Inside with air to spare is best; over its own border only where nothing else is left.
      const loose = spot.room >= 20 ? 0 : spot.room >= 4 ? 8 : 16;
      // The dear parts are reckoned for what may still be the best.
      let cost = spot.cost + loose + broken + BUSY * ground.busyness(box) + nearEdge(box, sheet);
      if (best && cost >= best.cost) continue;
      if (rings.length > 1 && !isOn(main, box)) cost += EXCLAVE;
      cost += ELBOW * elbows.filter((room) => overlap(room, box)).length;
      if ((best && cost >= best.cost) || !isOpen(sheet, box)) continue;
      cost += WET * wetShare(sheet, box) + (taken.hits(grow(box, AIR)) ? CROWDED : 0);
      if (!best || cost < best.cost) best = { block, spot, cost };
    }
  }
  return best;
}

/** Whether the middle of a name lies within a ring. */
function isOn(ring: readonly Point[], [left, top, right, bottom]: Box): boolean {
  return isInside([(left + right) / 2, (top + bottom) / 2], [ring]);
}

/** The area within a ring, px². */
function sizeOf(ring: readonly Point[]): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    twice += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  return Math.abs(twice) / 2;
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
