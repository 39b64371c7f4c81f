import { SMALL_SEAS_FROM } from '../basemap';
import type { ProjectedBase } from '../projected';
import type { Box, Point } from '../projection';
import type { TypeName } from '../type';
import { alongCourse } from './along-course';
import { besideArea } from './beside-area';
import { boxAt, inTwoLines, setBlock } from './block';
import { insideArea } from './inside-area';
import { isOpen, put, type Sheet, type Translate, wetShare } from './types';

/** Seas, lakes and rivers, in italics: lakes and seas upon their water, rivers along their course. */
export function placeWater(sheet: Sheet, base: ProjectedBase, zoom: number, translate: Translate): void {
  // An ocean has several points, one of which is enough in a view; a lake has its name in every part that it reaches into.
  const called = new Set<string>();
  for (const { name, at } of base.names.filter(
    ({ name: { kind, minZoom } }) => kind === 'sea' && zoom >= minZoom - SMALL_SEAS_FROM,
  )) {
    if (called.has(name.name)) continue;
    // A name strays no farther from its own point than its sea is wide.
    const reach = (name.weight * 256 * 2 ** zoom) / 360 / 2;
    const types: TypeName[] = zoom >= name.minZoom ? ['sea', 'sea-small'] : ['sea-small'];
    for (const type of types) {
      const block = setBlock(inTwoLines(translate(name.id, name.name), type));
      const box = seaSpots(sheet, at, block.width, block.height, reach)
        .map((corner) => boxAt(block, corner))
        .find((each) => isOpen(sheet, each));
      if (!box) continue;
      called.add(name.name);
      put(sheet, {
        key: `water ${name.id}`,
        place: null,
        block,
        at: [box[0], box[1]],
        align: 'middle',
        boxes: [box],
      });
      break;
    }
  }
  for (const { name } of base.names.filter(({ name: { kind } }) => kind === 'lake')) {
    if (zoom < name.minZoom || called.has(name.id)) continue;
    called.add(name.id);
    const rings = base.areas.find(({ area }) => area.id === name.id)?.rings ?? [];
    const text = translate(name.id, name.name);
    const [one, two] = [setBlock([[{ text, type: 'lake' }]]), setBlock(inTwoLines(text, 'lake'))];
    const within = [one, two].flatMap((block) =>
      insideArea(rings, block, sheet.height, 3).map((spot) => ({ block, spot })),
    );
    const beside = besideArea(rings, one).map((spot) => ({ block: one, spot }));
    const found =
      within.find(({ spot }) => isOpen(sheet, spot.box)) ??
      beside.find(({ spot }) => isOpen(sheet, spot.box) && wetShare(sheet, spot.box) === 0);
    if (found)
      put(sheet, {
        key: `water ${name.id}`,
        place: null,
        block: found.block,
        at: found.spot.at,
        align: found.spot.align,
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
  // Narrow seas are searched finely, wide ones need not be.
  const step = Math.max(6, Math.min(24, reach / 5));
  for (
    let left = Math.max(12, x - reach - nameWidth / 2);
    left + nameWidth < Math.min(width - 12, x + reach + nameWidth);
    left += step
  )
    for (
      let top = Math.max(12, y - reach - nameHeight / 2);
      top + nameHeight < Math.min(height - 12, y + reach + nameHeight);
      top += step
    ) {
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
