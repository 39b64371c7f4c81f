import { buildBasemap } from '../build/basemap';
import { inHome } from '../paths';

const manifest = buildBasemap(inHome('basemap'));
console.log(`Base map: ${manifest.cells.length + 2} files in ${inHome('basemap')}.`);
