import { GLYPHS, glyphUrl } from '../../geo/draw/glyphs';

/** The list's signs as backgrounds by scheme, as masks in a reader's own colours; a test holds file and table together. */
export function glyphCss(): string {
  const forms = Object.keys(GLYPHS).map(
    (form) =>
      `.glyph-${form} {\n  --light: ${glyphUrl(form, 'light')};\n  --dark: ${glyphUrl(form, 'dark')};\n}\n`,
  );
  return `/* Made from geo/draw/glyphs.ts by data/commands/drawing-css.ts; do not edit. */
.glyph {
  display: block;
  flex: none;
  inline-size: 28px;
  block-size: 16px;
  background: var(--light) no-repeat center / 28px 16px;
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
    mask: var(--light) no-repeat center / 28px 16px;
  }
}
${forms.join('')}`;
}
