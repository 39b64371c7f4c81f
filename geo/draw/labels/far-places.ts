import { middleOf } from '../../geometry/far';
import type { Position } from '../../types';
import type { CoverageSymbol } from '../draw-coverage';
import { isInside } from '../is-inside';
import { type Point, projector, type View } from '../projection';
import { formOf } from '../symbols';
import type { DrawnPlace, MapData } from '../types';

/** At most so many arrows, and one to so many px of the view's width; fewer where nothing else shows. */
const MOST_ARROWS = 6;
const WIDTH_OF_ARROW = 130;
const MOST_ARROWS_BACK = 3;

/**
 * Places beyond the view that an arrow points at: the most covered ones, as long as the view holds the bulk of
 * the coverage (deep in a corner of the map everything would be far) or nothing at all, and always the selected one.
 */
export function farPlaces(
  { places, selected }: MapData,
  view: View,
  symbols: readonly CoverageSymbol[],
  elsewhere: readonly DrawnPlace[],
): DrawnPlace[] {
  const inView = new Set(
    symbols.filter(({ geometry }) => isOnSheet(geometry, view)).map(({ place }) => place.id),
  );
  const off = places.filter(
    (place) => (formOf(place) !== 'name' && !inView.has(place.id)) || elsewhere.includes(place),
  );
  const chosen = off.filter(({ id }) => id === selected);
  // What stands by pale is no coverage of this page.
  const drawn = places.filter((place) => formOf(place) !== 'name' && !place.pale);
  const weight = (list: readonly DrawnPlace[]) => list.reduce((sum, { count }) => sum + count, 0);
  const bulk = weight(drawn.filter(({ id }) => inView.has(id))) >= weight(drawn) * 0.5;
  // Where nothing shows at all, arrows lead back.
  const lost = inView.size === 0;
  if (!lost && (!bulk || view.zoom >= 9)) return chosen;
  const most = Math.min(
    lost ? MOST_ARROWS_BACK : MOST_ARROWS,
    Math.max(2, Math.floor(view.width / WIDTH_OF_ARROW)),
  );
  return [...chosen, ...off.filter(({ id, pale }) => id !== selected && !pale)].slice(0, most);
}

function isOnSheet(
  { points, lines, polygons }: CoverageSymbol['geometry'],
  { width, height }: View,
): boolean {
  const inside = ([x, y]: Point) => x >= 0 && y >= 0 && x <= width && y <= height;
  return (
    [...points, ...lines.flat(), ...polygons.flat(2)].some(inside) ||
    polygons.some((rings) => isInside([width / 2, height / 2], rings))
  );
}

/** The middle of the coverage while the view shows it, as lists have it; else the view's own. */
export function measuredFrom({ middle, places }: MapData, view: View): Position {
  const from = middle ?? middleOf(places);
  const [x, y] = projector(view)(from);
  return x > 0 && y > 0 && x < view.width && y < view.height ? from : view.center;
}
