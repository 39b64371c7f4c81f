import { overlap } from './labels/taken';
import { type Box, kilometresPerPixel, type View } from './projection';

/** A scale bar: a round distance and its length at the middle of the view. */
export interface ScaleBar {
  kilometres: number;
  /** px */
  width: number;
  /** From the view's bottom to the bar, px. */
  bottom: number;
}

const BOTTOM = 22;

const STEPS = [1, 2, 5];

/** The box of the view that a bar and its words take: no name may stand there. */
export function scaleBox({ height }: View, { width, bottom }: ScaleBar): Box {
  return [10, height - bottom - 16, 30 + width + 60, height - bottom + 12];
}

/** The bar above what else stands at the view's bottom: a credit of two lines. */
export function raised(scale: ScaleBar, view: View, reserved: readonly Box[]): ScaleBar {
  const tops = reserved
    .filter((box) => box[3] >= view.height && overlap(box, scaleBox(view, scale)))
    .map(([, top]) => view.height - top + 8);
  return { ...scale, bottom: Math.max(scale.bottom, ...tops) };
}

/** The longest of 0.01, 0.02, 0.05, 0.1 … 1, 2, 5, 10 … km that is no wider than `most` px. */
export function scaleBar(view: View, most: number): ScaleBar {
  const perPixel = kilometresPerPixel(view.center[1], view.zoom);
  let best = { kilometres: 0.01, width: 0.01 / perPixel, bottom: BOTTOM };
  for (let power = -2; power < 5; power++)
    for (const step of STEPS) {
      const kilometres = step * 10 ** power;
      const width = kilometres / perPixel;
      if (width <= most) best = { kilometres, width, bottom: BOTTOM };
    }
  return best;
}
