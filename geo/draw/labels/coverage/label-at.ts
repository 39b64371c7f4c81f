import type { CoverageSymbol } from '../../draw-coverage';
import { isBare } from '../../symbols';
import type { Spot } from '../around-point';
import type { Block } from '../block';
import type { PlacedLabel } from '../types';

/** A covered place's name as it stands at a spot. */
export function labelAt({ place }: CoverageSymbol, block: Block, { at, align, box }: Spot): PlacedLabel {
  return {
    key: `place ${place.id}`,
    place: place.id,
    block,
    at,
    align,
    boxes: [box],
    ...(place.pale && { pale: true }),
    ...(isBare(place) && { bare: true }),
  };
}
