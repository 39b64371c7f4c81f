import type { CoverageSymbol } from '../../draw-coverage';
import type { Point } from '../../projection';
import { AREAS, TINTS } from '../../symbols';
import { aroundPoint, type Spot } from '../around-point';
import { type Block, boxAt, middleOf } from '../block';
import { insideArea } from '../inside-area';
import { sampleLines } from '../sample-lines';
import type { Sheet } from '../types';
import { unrestOfTint } from '../unrest';
import { middlePoint } from './middle-point';

/** A group of districts bears its name rather beside than on it. */
const ON_HATCHING = 10;

/** Spots where a name of a covered place may stand beside its symbol or on it, by the symbol's form. */
export function spotsFor({ form, geometry, radius }: CoverageSymbol, block: Block, sheet: Sheet): Spot[] {
  // A set of points is named at one of them.
  if (form === 'point')
    return middlePoint(geometry.points).flatMap((at) => aroundPoint(at, block, radius + 8));
  if (!AREAS.has(form)) return besideLine(geometry.lines, block, sheet);
  const rings = geometry.polygons.flat();
  // The tint of a name's own area does not disturb it.
  const own = unrestOfTint(TINTS[form] ?? 0);
  const inside = (more: number) =>
    insideArea(rings, block, sheet.height, 8).map((spot) => ({ ...spot, cost: spot.cost - own + more }));
  return form === 'district-group'
    ? // A name on hatching reads less well than one beside it.
      [...aroundArea(rings, block, 9), ...inside(ON_HATCHING)]
    : [...inside(0), ...aroundArea(rings, block, 3)];
}

/** Above an area, below it, at its sides: for a name larger than its area. */
function aroundArea(rings: readonly (readonly Point[])[], block: Block, cost: number): Spot[] {
  const points = rings.flat();
  if (points.length === 0) return [];
  const top = points.reduce((a, b) => (b[1] < a[1] ? b : a));
  const bottom = points.reduce((a, b) => (b[1] > a[1] ? b : a));
  const left = Math.min(...points.map(([x]) => x));
  const right = Math.max(...points.map(([x]) => x));
  const middle = (left + right) / 2;
  const { width, height } = block;
  const above = [10, 18].flatMap((gap) =>
    [top[0], (top[0] + middle) / 2, middle, top[0] - width / 3, top[0] + width / 3].map(
      (x, i): Point & { cost?: number } =>
        Object.assign([x - width / 2, top[1] - gap - height] as Point, { cost: cost + i + gap / 10 }),
    ),
  );
  const below = [bottom[0], middle].map((x, i) =>
    Object.assign([x - width / 2, bottom[1] + 8] as Point, { cost: cost + 4 + i }),
  );
  return [...above, ...below].map((at) => ({
    at: [at[0], at[1]],
    align: 'middle' as const,
    box: boxAt(block, [at[0], at[1]]),
    cost: at.cost ?? cost,
  }));
}

/** Beside a line, at either hand of points along it, above or below; the middle of the line is best. */
function besideLine(lines: readonly (readonly Point[])[], block: Block, sheet: Sheet): Spot[] {
  const spots: Spot[] = [];
  const samples = sampleLines(lines, 22).filter(
    ([x, y]) => x > 0 && y > 0 && x < sheet.width && y < sheet.height,
  );
  samples.forEach(([x, y], i) => {
    const central = Math.abs(i / Math.max(1, samples.length - 1) - 0.4) * 6;
    for (const gap of [11, 18]) {
      const top = y - middleOf(block);
      const right: Point = [x + gap, top];
      const left: Point = [x - gap - block.width, top];
      const cost = 2 + central + (gap - 11) * 0.4;
      spots.push({ at: right, align: 'start', box: boxAt(block, right), cost });
      spots.push({ at: left, align: 'end', box: boxAt(block, left), cost: cost + 0.5 });
      const above: Point = [x - block.width / 2, y - gap - block.height];
      const below: Point = [x - block.width / 2, y + gap - 3];
      spots.push({ at: above, align: 'middle', box: boxAt(block, above), cost: cost + 1 });
      spots.push({ at: below, align: 'middle', box: boxAt(block, below), cost: cost + 1.5 });
    }
  });
  return spots;
}
