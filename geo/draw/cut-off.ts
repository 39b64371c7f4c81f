import type { Box, View } from './projection';

/**
 * Forms of a window, width by height, that rules of the style sheet are made for (`app/styles/cut-off.css`): a name
 * that a window narrower than one of them would cut has a class of it, and so has one that a wider would. Beyond the
 * first and the last no window is reckoned with.
 */
export const CUT_BELOW = [0.8, 0.85, 0.95, 1, 1.1, 1.2, 1.23, 1.28, 1.34, 1.4];
export const CUT_ABOVE = [0.98, 1.1, 1.25, 1.3, 1.42, 1.5, 1.6, 1.7, 1.8, 2];

/** `n1.34` as a class: `n134`. */
export const cutClass = (side: 'n' | 'w', form: number): string => `${side}${Math.round(form * 100)}`;

/**
 * Classes of a name on a drawing that fills a window of whatever form and loses to it at two sides: in which windows
 * it would be cut, or lie under what keeps to the corner.
 * @param corner what stands at the window's left and bottom, not the drawing's, px of the drawing
 */
export function cutClasses(boxes: readonly Box[], { width, height }: View, corner: Box): string[] {
  const besideIt = (low: number) => (low > corner[1] ? corner[2] : 0);
  const acrossIt = (left: number) => (left < corner[2] ? corner[1] : height);
  // px that may be lost at each side before the name is.
  const sideways = Math.min(
    ...boxes.map(([left, , right, bottom]) => Math.min(left - besideIt(bottom), width - right)),
  );
  const upright = Math.min(...boxes.map(([left, top, , bottom]) => Math.min(top, acrossIt(left) - bottom)));
  const narrowest = (width - 2 * Math.max(0, sideways)) / height;
  const widest = width / (height - 2 * Math.max(0, upright));
  const own = width / height;
  const below = CUT_BELOW.find((form) => form >= narrowest && form <= own);
  const above = CUT_ABOVE.findLast((form) => form <= widest && form >= own);
  return [
    ...(below === undefined || below === CUT_BELOW[0] ? [] : [cutClass('n', below)]),
    ...(above === undefined || above === CUT_ABOVE.at(-1) ? [] : [cutClass('w', above)]),
  ];
}
