import type { CoverageSymbol } from './draw-coverage';
import type { PlacedLabel } from './labels/types';
import { sideKeys } from './sides';
import { legendKeyOf } from './symbols';
import { type DrawnPlace, LEGEND_KEYS, type LegendKey } from './types';

/** The kinds of drawing that occur in a view, in the legend's order; `isNamed`: places are drawn there by their name alone. */
export function legendKeys(
  places: readonly DrawnPlace[],
  symbols: readonly CoverageSymbol[],
  placed: readonly PlacedLabel[],
  isNamed: boolean,
  clustered: boolean,
): LegendKey[] {
  const keys = new Set<LegendKey>([
    ...sideKeys(places),
    ...symbols.map(({ place, form }) => legendKeyOf(place, form)),
  ]);
  if (isNamed) keys.add('name');
  if (symbols.some(({ others }) => others.length > 0)) keys.add('other-route');
  if (symbols.some(({ ring }) => ring > 0)) keys.add('point-uncertain');
  if (symbols.some(({ place }) => place.pale)) keys.add('pale');
  if (placed.some(({ arrow }) => arrow)) keys.add('far');
  if (clustered) keys.add('cluster');
  return LEGEND_KEYS.filter((key) => keys.has(key));
}
