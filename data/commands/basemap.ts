import { buildBasemap } from '../build/basemap';
import { inHome, root } from '../paths';

const manifest = buildBasemap(inHome('basemap'), root);
console.log(`Base map: ${manifest.cells.length + 2} files in ${inHome('basemap')}.`);
