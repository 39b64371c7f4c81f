import { CUT_ABOVE, CUT_BELOW, cutClass } from '../../geo/draw/cut-off';
import { forcedColours, mapStylesheet, schemeProperties } from '../../geo/draw/stylesheet';

/** The style sheet of `components/map`, made from `geo/draw/stylesheet.ts`; a test holds the two together. */
export function drawingCss(): string {
  return `/* Made from geo/draw/stylesheet.ts by data/commands/drawing-css.ts; do not edit. */
${mapStylesheet({ families: { serif: 'var(--serif)', sans: 'var(--sans)' } })}
${forcedColours('.map, .map-legend-row svg')}
`;
}

/**
 * The colours of every page, made from `geo/draw/palette.ts`: dark where the reader or the system says so, but on paper,
 * which is light whatever the screen was. (`light-dark()` would be shorter, but older browsers drop it.)
 */
export function paletteCss(): string {
  const dark = schemeProperties('dark');
  return `/* Made from geo/draw/palette.ts by data/commands/drawing-css.ts; do not edit. */
:root { ${schemeProperties('light')} }
@media screen { :root[data-theme="dark"] { ${dark} } }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }
`;
}

/**
 * For the first drawing, which fills a window of another form by losing to it at two sides: a name that would be cut
 * goes with its leader. `geo/draw/cut-off.ts` has the forms, and says which name has which class.
 */
export function cutOffCss(): string {
  const rule = (side: 'n' | 'w', sign: '<' | '>') => (form: number) =>
    `@container drawn-map (aspect-ratio ${sign} ${form}) { .${cutClass(side, form)} { display: none; } }`;
  return `/* Made from geo/draw/cut-off.ts by data/commands/drawing-css.ts; do not edit. */
${[...CUT_BELOW.slice(1).map(rule('n', '<')), ...CUT_ABOVE.slice(0, -1).map(rule('w', '>'))].join('\n')}
`;
}
