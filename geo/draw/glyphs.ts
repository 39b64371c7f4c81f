import { PALETTES, type Theme } from './palette';

/** A path, rectangle or circle of a sign, 28 × 16; `colour` is the coverage's. */
const line =
  (d: string, width: number, more = '') =>
  (colour: string) =>
    `<path fill='none' stroke='${colour}' stroke-width='${width}' d='${d}'${more}/>`;
const disc = (radius: number) => (colour: string) =>
  `<circle fill='${colour}' cx='14' cy='8' r='${radius}'/>`;
const ring = (colour: string) =>
  `<circle fill='none' stroke='${colour}' stroke-width='2' cx='14' cy='8' r='5'/>`;
const box = (width: number) => (colour: string) =>
  `<rect fill='none' stroke='${colour}' stroke-width='${width}' x='2.5' y='1.5' width='23' height='13'/>`;
const tint = (inset: number) => (colour: string) =>
  `<rect fill='${colour}' fill-opacity='.13' x='${2 + 2 * inset}' y='${1 + 1.5 * inset}' width='${24 - 4 * inset}' height='${14 - 3 * inset}' rx='${7 - 1.5 * inset}'/>`;

/** The eight winds: a far place's arrow points as its row says. */
const winds = Array.from({ length: 8 }, (_, wind): [string, ((colour: string) => string)[]] => [
  `far-${wind}`,
  [line('M14 16.5V-.5M10 4.5 14-.5 18 4.5', 1.8, ` transform='rotate(${wind * 45} 14 8)'`)],
]);

/** The signs of a place's kind as the list shows them: kind is told by form, never by hue. */
export const GLYPHS: Readonly<Record<string, readonly ((colour: string) => string)[]>> = {
  road: [line('M1 11C6 12.5 9 10.5 13 7.5S22 4.5 27 5', 3, ` stroke-linecap='round'`)],
  'road-approximate': [
    line('M1 11C6 12.5 9 10.5 13 7.5S22 4.5 27 5', 3, ` stroke-dasharray='4.5 3' pathLength='27'`),
  ],
  border: [line('M1 8H27', 2.6)],
  'border-undelimited': [line('M1 8H27', 2.6, ` stroke-dasharray='7 3'`)],
  'front-line': [line('M2 8H27', 2, ` stroke-dasharray='0 4' stroke-linecap='round'`)],
  vague: [tint(0), tint(1), tint(2)],
  group: [
    line(
      'M2.5 9 9 1.5M2.5 14.5 14 1.5M8 14.5 19.5 1.5M13.5 14.5 25 1.5M19 14.5 25.5 7',
      1,
      ` stroke-opacity='.55'`,
    ),
    box(0.9),
  ],
  area: [box(1.4)],
  point: [disc(4.9)],
  actor: [ring],
  'actor-and-place': [ring, disc(1.9)],
  ...Object.fromEntries(winds),
};

/**
 * All signs of a scheme under each other, 28 × 16 each in the order of `GLYPHS`, as the address of one picture for a
 * style sheet: an element each would be laid out and layered for itself, and a picture each is a document each to a
 * browser, made before the page's first frame.
 */
export function glyphSheetUrl(scheme: Theme): string {
  const cells = Object.values(GLYPHS).map(
    (sign, row) =>
      `<svg y='${16 * row}' width='28' height='16'>${sign.map((draw) => draw(PALETTES[scheme].acc)).join('')}</svg>`,
  );
  const height = 16 * cells.length;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='28' height='${height}'>${cells.join('')}</svg>`;
  return `url("data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}")`;
}
