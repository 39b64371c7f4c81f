import { kilometresPerPixel, type View } from './projection';

/** A scale bar: a round distance and its length at the middle of the view. */
export interface ScaleBar {
  kilometres: number;
  /** px */
  width: number;
}

const STEPS = [1, 2, 5];

/** The longest of 1, 2, 5, 10, 20, 50 … km that is no wider than `most` px. */
export function scaleBar(view: View, most: number): ScaleBar {
  const perPixel = kilometresPerPixel(view.center[1], view.zoom);
  let best = { kilometres: 1, width: 1 / perPixel };
  for (let power = 0; power < 5; power++)
    for (const step of STEPS) {
      const kilometres = step * 10 ** power;
      const width = kilometres / perPixel;
      if (width <= most) best = { kilometres, width };
    }
  return best;
}
