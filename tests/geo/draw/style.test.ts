import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutOffCss, drawingCss, paletteCss } from '../../../data/build/drawing-css';
import { glyphCss } from '../../../data/build/glyph-css';
import { PALETTES, paletteProperties, TOKENS } from '../../../geo/draw/palette';
import { mapStylesheet } from '../../../geo/draw/stylesheet';
import { printed, TYPE, textWidth } from '../../../geo/draw/type';

const plain = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/[\s;'"]+/g, '')
    .replace(/(^|[^\d])0\./g, '$1.');

test.each([
  ['app/styles/palette.css', paletteCss],
  ['app/styles/cut-off.css', cutOffCss],
  ['components/map/drawing.css', drawingCss],
  ['app/styles/glyphs.css', glyphCss],
])('%s is the one made from its table', (file, made) => {
  const css = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
  expect(plain(css)).toBe(plain(made()));
});

test('light and dark name the same colours', () => {
  expect(Object.keys(PALETTES.dark)).toEqual(Object.keys(PALETTES.light));
  expect(paletteProperties('dark')).toContain('--acc:#f0836b;');
});

/** WCAG 2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, blue] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

test.each(['light', 'dark'] as const)(
  'on a %s map every name has a contrast of 4.5, every mark of 3',
  (theme) => {
    const colours = PALETTES[theme];
    for (const token of ['ink', 'ink2', 'acc-t', 'l-country', 'l-region', 'l-town', 'l-town2'] as const)
      expect(contrast(colours[token], colours.land), token).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['l-country2'], colours.land2)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['l-water'], colours.water)).toBeGreaterThanOrEqual(4.5);
    for (const token of ['acc', 'border', 'other'] as const)
      expect(contrast(colours[token], colours.land), token).toBeGreaterThanOrEqual(3);
  },
);

test.each(['light', 'dark'] as const)('text and marks stand out from their ground on a %s page', (theme) => {
  const colours = PALETTES[theme];
  for (const [text, ground, least] of [
    ['ink', 'paper', 7],
    ['ink2', 'paper', 4.5],
    ['ink3', 'paper', 4.5],
    ['ink2', 'rule2', 4.5], // second lines of a hovered row
    ['acc', 'paper', 3],
    ['ink', 'tint', 4.5],
    ['paper', 'acc', 4.5], // a lit mark
  ] as const)
    expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
});

test('a dark page is dark on a screen alone, and by the system only where the reader did not choose', () => {
  const [light, chosen, bySystem] = paletteCss().split('@media screen');
  expect(light).toContain(`:root { color-scheme:light;--paper:${PALETTES.light.paper};`);
  expect(chosen).toContain(`:root[data-theme="dark"] { color-scheme:dark;--paper:${PALETTES.dark.paper};`);
  expect(bySystem).toContain(':root:not([data-theme]) { color-scheme:dark;');
});

test('a picture’s style sheet names colours, a page’s custom properties', () => {
  expect(mapStylesheet({ colour: (token) => PALETTES.light[token], theme: 'light' })).not.toContain('var(');
  expect(mapStylesheet()).toContain('.m-land{fill:var(--land)}');
});

test('no name is set under 11.5 px', () => {
  expect(TOKENS.length).toBeGreaterThan(15);
  for (const { size } of Object.values(TYPE)) expect(size).toBeGreaterThanOrEqual(11.5);
});

test.each([
  // Advances of Source Serif 4 Semibold at 14 px, measured in Chromium; kerning may take 2 %.
  ['Lachin corridor', 'place', 108],
  ['Nagorno-Karabakh', 'region-covered', 166],
  ['AZERBAIJAN', 'country', 126],
] as const)('%s set as %s is about %i px wide', (text, type, width) => {
  expect(Math.abs(textWidth(text, type) - width) / width).toBeLessThan(0.04);
});

test('a letter with marks that no face has is as wide as the letter beneath them', () => {
  expect(textWidth('Huế', 'town')).toBeCloseTo(textWidth('Hue', 'town'), 6);
  expect(textWidth('H̱olon', 'town')).toBeCloseTo(textWidth('Holon', 'town'), 6);
  expect(textWidth('京', 'town')).toBe(TYPE.town.size);
});

test('countries are printed in capitals, whatever the letters', () => {
  expect(printed('Armenia', 'country')).toBe('ARMENIA');
  expect(printed('Հայաստան', 'country')).toBe('ՀԱՅԱՍՏԱՆ');
  expect(printed('Goris', 'town')).toBe('Goris');
});

test('what is without coverage wears no colour of coverage', () => {
  const rules = mapStylesheet().match(/[^{}]*\.is-bare[^{}]*\{[^}]*\}/g) ?? [];
  expect(rules.length).toBeGreaterThan(2);
  for (const rule of rules) expect(rule).not.toContain('--acc');
});
