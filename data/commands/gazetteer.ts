// Builds gazetteer.bin in the home: node data/commands/run.mjs gazetteer
import { statSync } from 'node:fs';
import { writeGazetteer } from '../build/gazetteer';
import { loadGazetteer } from '../gazetteer/load';

const file = writeGazetteer();
console.log(
  `${file}: ${loadGazetteer(file).size.toLocaleString('en')} places, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
);
