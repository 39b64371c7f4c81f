import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { inHome, root } from '../paths';
import { buildBasemap } from './basemap';
import { writeBoundaries } from './boundaries';
import { embedStep } from './embed';
import { ensure, type Log, type Step } from './fresh';
import { buildGazetteer } from './gazetteer';

/** What the atlas needs beside its articles, in the order in which one needs the other. */
const STEPS: Step[] = [
  {
    name: 'boundaries',
    inputs: ['data/build/boundaries.ts', 'data/build/boundaries', 'data/boundaries', 'package-lock.json'],
    outputs: [inHome('boundaries.json')],
    make: () => void writeBoundaries(root),
  },
  {
    name: 'gazetteer',
    inputs: [
      'data/build/gazetteer.ts',
      'data/build/gazetteer',
      'data/gazetteer',
      'geo/gazetteer',
      'package-lock.json',
    ],
    outputs: [inHome('gazetteer.bin')],
    make: () => writeGazetteer(),
  },
  {
    name: 'base map',
    inputs: [
      'data/build/basemap.ts',
      'data/build/basemap',
      'data/basemap',
      'data/boundaries',
      'geo/draw',
      'package-lock.json',
    ],
    outputs: [inHome('basemap', 'manifest.json')],
    make: () => void buildBasemap(inHome('basemap'), root),
  },
  embedStep,
];

/** Builds what is missing or stale, and nothing else. */
export async function ensureData(log: Log): Promise<void> {
  for (const step of STEPS) await ensure(step, log);
}

function writeGazetteer(): void {
  const file = inHome('gazetteer.bin');
  mkdirSync(inHome(), { recursive: true });
  // Written beside and renamed, so that a reader never sees half a file.
  writeFileSync(`${file}.new`, Buffer.from(buildGazetteer(root)));
  renameSync(`${file}.new`, file);
}
