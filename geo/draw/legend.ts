import { escapeText } from '../text/escape';
import { LEGEND_SAMPLES } from './legend-samples';
import { MAP_BUTTONS, type MapButton } from './map-buttons';
import type { Box, Point } from './projection';
import type { Scene } from './scene';
import { shapeToMarkup } from './svg';
import { textWidth } from './type';
import type { LegendKey, MapData, MapTexts } from './types';
import type { Frame } from './view';

/** How a window shows what stands on its map: the same as in the style sheet of `components/map`. */
export interface Standing {
  /** A window of less than 700 px: smaller words, larger buttons. */
  narrow: boolean;
  /** Whether the legend shows its entries. */
  open: boolean;
  /** How much larger than usual the reader's letters are; 1 unless told. */
  letters?: number;
}

/** A map smaller than this, px, would be hidden by its legend, which waits closed. */
const ROOMY = { width: 800, height: 480 };

/** Whether a map has room for a legend's entries in letters of its size. */
export const hasRoomFor = ({ width, height }: { width: number; height: number }, letters = 1): boolean =>
  width >= ROOMY.width * letters && height >= ROOMY.height * letters;

/** What a map shows that its legend may not lie on: each mark of a place, px of the view. */
export type Marks = readonly { at: Point; radius: number }[];

/** A covered mark keeps so far from an open legend, px. */
const BESIDE = 4;

/**
 * How a legend begins: open where there is room for its entries and no mark lies under them. The names of such marks
 * would have to go too.
 */
export function opensLegend(
  size: { width: number; height: number },
  texts: MapTexts,
  keys: readonly LegendKey[],
  marks: Marks,
  { narrow, letters = 1 }: Omit<Standing, 'open'>,
): boolean {
  if (!hasRoomFor(size, letters)) return false;
  const entries = legendBox(size, texts, keys, { narrow, open: true, letters });
  if (!entries) return true;
  const [left, top, right, bottom] = entries;
  return !marks.some(({ at: [x, y], radius }) => {
    const reach = radius + BESIDE;
    return x + reach > left && x - reach < right && y + reach > top && y - reach < bottom;
  });
}

/** The marks of a view's points and discs, as far as it shows them. */
export function marksOf({ symbols, clusters, view }: Pick<Scene, 'symbols' | 'clusters' | 'view'>): Marks {
  const points = symbols.flatMap(({ geometry, radius }) => geometry.points.map((at) => ({ at, radius })));
  return [...points, ...clusters.map(({ at, radius }) => ({ at, radius }))].filter(
    ({ at: [x, y] }) => x > 0 && y > 0 && x < view.width && y < view.height,
  );
}

/** px that credit and folded legend take at the foot of a narrow map. */
const FOOT = 58;

/** px of a map's top right corner that its buttons take, the larger of a desk's and a phone's. */
const BUTTONS = { width: 51, height: 122 };

/**
 * The frame of a page's map: no point opens under the buttons, and what a page is about keeps clear of a folded legend,
 * which has no corner of its own.
 */
export const frameFor = (size: { width: number; height: number }, { of }: MapData['scope']): Frame => ({
  ...size,
  corner: BUTTONS,
  ...(of === 'place' && !hasRoomFor(size) && { cover: { bottom: FOOT } }),
});

/** A legend is no wider, px: longer words go on in another line. */
const WIDEST = 256;
/** px that each line of an entry takes, and what lies between entries. */
const ROW = { line: 16, between: 5 };

/** Lines that a text takes in a width, px. */
function linesOf(text: string, width: number, widthOf: (text: string) => number): number {
  let [lines, line] = [1, ''];
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    // A pixel's grace: what fits exactly is reckoned, not measured.
    if (line === '' || widthOf(longer) <= width + 1) line = longer;
    else [lines, line] = [lines + 1, word];
  }
  return lines;
}

/**
 * The boxes of a map that its buttons, legend and credit cover, px: what the style sheet gives them, reckoned without
 * a browser, so that a drawing made on a server leaves the same room as the live map.
 */
export function standingBoxes(
  { width, height }: { width: number; height: number },
  texts: MapTexts,
  keys: readonly LegendKey[],
  { narrow, open, letters = 1 }: Standing,
): Box[] {
  // Three buttons with a rule around each, in the corner.
  const [inset, wide, high] = narrow ? [8, 38, 112] : [16, 35, 106];
  const boxes: Box[] = [[width - inset - wide, inset, width - inset, inset + high]];
  const credit =
    textWidth(`${texts.borders} · ${texts.attribution}`, 'note') * (narrow ? 0.88 : 0.96) * letters + 16;
  const lines = Math.ceil(credit / width);
  const creditHeight = 3 + (narrow ? 15 : 18) * letters * (narrow || letters > 1 ? lines : 1);
  boxes.push([Math.max(0, width - credit), height - creditHeight, width, height]);
  const legend = legendBox({ width, height }, texts, keys, { narrow, open, letters });
  if (legend) boxes.push(legend);
  return boxes.map(([left, top, right, bottom]) => [left - 4, top - 4, right + 4, bottom + 4]);
}

/** The box of a legend, open or folded; `null` where it has no entries. */
function legendBox(
  { width, height }: { width: number; height: number },
  texts: MapTexts,
  keys: readonly LegendKey[],
  { narrow, open, letters = 1 }: Standing,
): Box | null {
  if (keys.length === 0) return null;
  const titleWidth = (text: string) =>
    textWidth(text.toLocaleUpperCase(), 'count') * (12 / 13) * 1.13 * letters;
  const wordsWidth = (text: string) => textWidth(text, 'note') * (13 / 12.5) * letters;
  const title = titleWidth(texts.legendTitle);
  const [right, bottom] = [width - (narrow ? 8 : 16), height - (narrow ? 37 : 36) * letters];
  if (!open) return [right - title - 26, bottom - 2 - 32 * letters, right, bottom];
  const words = Math.max(...keys.map((key) => wordsWidth(texts.legend[key])));
  const legendWidth = Math.min(WIDEST * letters, Math.max(title, words + 39) + 32);
  const rows = keys.reduce(
    (sum, key) => sum + ROW.between + ROW.line * linesOf(texts.legend[key], legendWidth - 71, wordsWidth),
    0,
  );
  const legendHeight =
    2 + letters * (28 + 16 * linesOf(texts.legendTitle, legendWidth - 32, titleWidth) + rows);
  return [right - legendWidth, bottom - legendHeight, right, bottom];
}

/**
 * Buttons, legend and credit as HTML, the same as the live map's: for a page before script and for readers without. A
 * drawing that left `room` for the legend's entries shows them where it fits the window; else it is theirs to unfold.
 */
export function standingMarkup(texts: MapTexts, keys: readonly LegendKey[], room: boolean): string {
  const rows = keys.map(
    (key) =>
      `<li class="map-legend-row"><svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">${LEGEND_SAMPLES[key].map(shapeToMarkup).join('')}</svg><span class="map-legend-words">${escapeText(texts.legend[key])}</span></li>`,
  );
  const legend =
    keys.length === 0
      ? ''
      : `<details class="map-legend${room ? ' is-roomy' : ''}"><summary class="map-legend-title">${escapeText(texts.legendTitle)}</summary><ul class="map-legend-list">${rows.join('')}</ul></details>`;
  const buttons = Object.entries(MAP_BUTTONS).map(([name, sign]) => {
    const words = escapeText(texts[name as MapButton]);
    return `<button class="map-button" type="button" tabindex="-1" data-press="${name}" aria-label="${words}" title="${words}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${sign}"/></svg></button>`;
  });
  return `<div class="map-controls"><div class="map-buttons">${buttons.join('')}</div>${legend}<p class="map-credit"><a class="map-credit-borders" href="${escapeText(texts.bordersHref)}">${escapeText(texts.borders)}</a><span class="map-credit-sources"> · ${escapeText(texts.attribution)}</span></p></div>`;
}
