import { forcedColours, mapStylesheet, vagueProperties } from '../../geo/draw/stylesheet';

/** The style sheet of `components/map`, made from `geo/draw/stylesheet.ts`; a test holds the two together. */
export function drawingCss(): string {
  const dark = vagueProperties('dark');
  return `/* Made from geo/draw/stylesheet.ts by data/commands/drawing-css.ts; do not edit. */
:root { ${vagueProperties('light')} }
@media screen { :root[data-theme="dark"] { ${dark} } }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }
${mapStylesheet({ families: { serif: 'var(--serif)', sans: 'var(--sans)' } })}
${forcedColours('.map, .map-legend-row svg')}
`;
}
