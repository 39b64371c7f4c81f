import { writeNumber } from './numbers';
import type { ProjectedGeometry } from './project-geometry';
import type { Point } from './projection';
import { circle, path, type Shape, short } from './shape';
import type { DrawnPlace, LegendKey, MapTexts } from './types';

/** Radius of the disc that says on a line or an area which side has it, px. */
export const BADGE = 6;

/** Which sides of a comparison cover a place; `null` where nothing is compared. */
export function coveredBy({ sides }: Pick<DrawnPlace, 'sides'>): 'both' | 'a' | 'b' | null {
  if (!sides) return null;
  return sides.a > 0 && sides.b > 0 ? 'both' : sides.a > 0 ? 'a' : 'b';
}

/** The figure behind a name: `19`, or of a comparison `12 | 7`, the first side's to the left. Empty: none. */
export function countText(
  { count, sides }: Pick<DrawnPlace, 'count' | 'sides'>,
  texts: Pick<MapTexts, 'locale' | 'numbers'>,
): string {
  if (sides) return `${writeNumber(sides.a, texts)} | ${writeNumber(sides.b, texts)}`;
  return count > 0 ? writeNumber(count, texts) : '';
}

/** A disc of which the left half is filled for the first side, the right for the second; the rest stays hollow. */
export function halfDisc([x, y]: Point, radius: number, side: 'a' | 'b'): Shape[] {
  const r = short(radius);
  const sweep = side === 'a' ? 0 : 1;
  return [
    circle('c-ground', [x, y], radius + 2.2),
    circle('c-hollow', [x, y], radius),
    path(
      'c-half',
      `M${short(x)} ${short(y - radius)}A${r} ${r} 0 0 ${sweep} ${short(x)} ${short(y + radius)}Z`,
    ),
  ];
}

/** Where the disc of a line or an area stands: at its label's point, on a line at the vertex nearest to it; `null` off the sheet. */
export function badgePoint({ lines, polygons }: ProjectedGeometry, label: Point): Point | null {
  if (polygons.length > 0) return label;
  let nearest: Point | null = null;
  let least = Infinity;
  for (const point of lines.flat()) {
    const distance = Math.hypot(point[0] - label[0], point[1] - label[1]);
    if (distance < least) [least, nearest] = [distance, point];
  }
  return nearest;
}

/** The legend's entries for what is compared, in their order. */
export function sideKeys(places: readonly DrawnPlace[]): LegendKey[] {
  const found = new Set(places.map(coveredBy));
  const keys: LegendKey[] = [];
  if (found.has('both')) keys.push('both-sides');
  if (found.has('a')) keys.push('only-a');
  if (found.has('b')) keys.push('only-b');
  return keys;
}
