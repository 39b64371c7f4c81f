/** Writes the map's style sheet from the one style table: `node data/commands/run.mjs drawing-css`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingCss } from '../build/drawing-css';
import { root } from '../paths';

const file = join(root, 'components/map/drawing.css');
writeFileSync(file, drawingCss());
console.log(file);
