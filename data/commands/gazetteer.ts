// Builds .dateline/gazetteer.bin: node data/commands/run.mjs gazetteer
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '@/geo/gazetteer';
import { buildGazetteer } from '../build/gazetteer';
import { GAZETTEER_FILE } from '../gazetteer/load';

const root = process.env.DATELINE_ROOT ?? process.cwd();
const buffer = buildGazetteer(root);
const file = join(root, GAZETTEER_FILE);
mkdirSync(join(root, '.dateline'), { recursive: true });
// Written beside and renamed, so that a reader never sees half a file.
writeFileSync(`${file}.${process.pid}`, Buffer.from(buffer));
renameSync(`${file}.${process.pid}`, file);
console.log(
  `${GAZETTEER_FILE}: ${openGazetteer(buffer).size.toLocaleString('en')} places, ${(buffer.byteLength / 1e6).toFixed(1)} MB`,
);
