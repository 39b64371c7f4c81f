import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PALETTES, TOKENS } from '@/geo/draw/palette';

const css = readFileSync(join(import.meta.dirname, '../../app/styles/tokens.css'), 'utf8');
const [light, dark, darkBySystem] = css.split(/data-theme="dark"|prefers-color-scheme: dark/) as [
  string,
  string,
  string,
];
const colour = (part: string, token: string) => new RegExp(`--${token}: (#[0-9a-f]+);`).exec(part)?.[1];

test.each(TOKENS)('%s is one colour on the page and on the map, light and dark', (token) => {
  expect(colour(light, token)).toBe(PALETTES.light[token]);
  expect(colour(dark, token)).toBe(PALETTES.dark[token]);
  expect(colour(darkBySystem, token)).toBe(PALETTES.dark[token]);
});

/** WCAG 2.2, 1.4.3: relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

test.each(['light', 'dark'] as const)(
  'Text and marks stand out from their ground in the %s scheme',
  (theme) => {
    const palette = PALETTES[theme];
    for (const [text, ground, least] of [
      ['ink', 'paper', 7],
      ['ink2', 'paper', 4.5],
      ['ink3', 'paper', 4.5],
      ['ink2', 'rule2', 4.5], // second lines of a hovered row
      ['acc-t', 'land', 4.5],
      ['acc', 'paper', 3],
      ['ink', 'tint', 4.5],
      ['paper', 'acc', 4.5], // a lit mark
    ] as const) {
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  },
);
