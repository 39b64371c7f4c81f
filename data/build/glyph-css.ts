import { GLYPHS, glyphSheetUrl } from '../../geo/draw/glyphs';

/** The list's signs as backgrounds by scheme, as masks in a reader's own colours; a test holds file and table together. */
export function glyphCss(): string {
  const rows = Object.keys(GLYPHS).map((form, row) => `.glyph-${form} {\n  --row: ${row};\n}\n`);
  return `/* Made from geo/draw/glyphs.ts by data/commands/drawing-css.ts; do not edit. */
.glyph {
  display: block;
  flex: none;
  inline-size: 28px;
  block-size: 16px;
  --light: ${glyphSheetUrl('light')};
  --dark: ${glyphSheetUrl('dark')};
  background: var(--light) no-repeat center calc(var(--row) * -16px);
  print-color-adjust: exact;
}
@media screen and (forced-colors: none) {
  :root[data-theme="dark"] .glyph {
    background-image: var(--dark);
  }
}
@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
  :root:not([data-theme]) .glyph {
    background-image: var(--dark);
  }
}
@media (forced-colors: active) {
  .glyph {
    forced-color-adjust: none;
    background: CanvasText;
    mask: var(--light) no-repeat center calc(var(--row) * -16px);
  }
}
${rows.join('')}`;
}
