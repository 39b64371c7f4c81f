import { type BaseNameKind, secondOf } from '../basemap';
import type { ProjectedBase } from '../projected';
import type { Point } from '../projection';
import { TYPE, type TypeName } from '../type';
import { aroundPoint } from './around-point';
import { type Run, setBlock } from './block';
import { isOpen, put, type Sheet, type Translate } from './types';

const BUSY = 30;

/** A town of the base map, where it lies on the view. */
export type TownAt = ProjectedBase['names'][number];

/** A point with coverage, and how far from it towns are left out, px. */
export interface CoveredPoint {
  at: Point;
  keeps: number;
}

const TOWNS: ReadonlySet<BaseNameKind> = new Set(['capital', 'city', 'town', 'village']);
/** Beside a line with coverage room is scarce: a name is tried there at more shifts. */
const MANY = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
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
  covered: readonly CoveredPoint[],
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
    if (covered.some(({ at: [x, y], keeps }) => Math.hypot(x - at[0], y - at[1]) < keeps)) continue;
    const text = translate(name.id, name.name);
    // The second name stands beside the international one: who chose a side's has the one asked for.
    const second = translate(secondOf(name.id), (text === name.name && name.second) || '');
    const under: Run[][] = second && zoom >= 9 ? [[{ text: second, type: 'second' }]] : [];
    const block = setBlock([[{ text, type }], ...under]);
    let best: { cost: number; spot: ReturnType<typeof aroundPoint>[0] } | null = null;
    const onLine = !sheet.ground.isFree(dot);
    const gaps = onLine ? [11, 17] : [6];
    for (const spot of gaps.flatMap((gap) => aroundPoint(at, block, gap, onLine ? MANY : undefined))) {
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
