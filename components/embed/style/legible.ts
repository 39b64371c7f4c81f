import { PALETTES } from '@/geo/draw';

/** Least contrast of a mark with the land (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;

/** Whether marks of a colour stand out from the land of a theme; where they would not, the atlas's own stands. */
export function isLegible(colour: string, theme: 'light' | 'dark'): boolean {
  return contrast(colour, PALETTES[theme].land) >= LEAST_CONTRAST;
}

/** Contrast of two colours, `#rrggbb`, 1…21 (WCAG 2.2, *contrast ratio*). */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
