/** Writes the style sheets of colours, map and list from their tables: `node data/commands/run.mjs drawing-css`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutOffCss, drawingCss, paletteCss } from '../build/drawing-css';
import { glyphCss } from '../build/glyph-css';
import { root } from '../paths';

for (const [file, css] of [
  ['app/styles/palette.css', paletteCss()],
  ['app/styles/cut-off.css', cutOffCss()],
  ['components/map/drawing.css', drawingCss()],
  ['app/styles/glyphs.css', glyphCss()],
] as const) {
  writeFileSync(join(root, file), css);
  console.log(file);
}
