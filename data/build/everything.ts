import { inHome } from '../paths';
import { buildBasemap } from './basemap';
import { writeBoundaries } from './boundaries';
import { embedStep } from './embed';
import { ensure, type Log, type Step } from './fresh';
import { writeGazetteer } from './gazetteer';

/** What the atlas needs beside its articles, in the order in which one needs the other. */
export const STEPS: Step[] = [
  {
    name: 'boundaries',
    code: ['data/build/boundaries.ts'],
    inputs: ['package-lock.json'],
    outputs: [inHome('boundaries.json')],
    make: () => void writeBoundaries(),
  },
  {
    name: 'gazetteer',
    code: ['data/build/gazetteer.ts'],
    inputs: ['data/gazetteer', 'data/basemap/names.tsv', 'package-lock.json'],
    outputs: [inHome('gazetteer.bin')],
    make: () => void writeGazetteer(),
  },
  {
    name: 'base map',
    code: ['data/build/basemap/index.ts'],
    inputs: [
      'data/basemap',
      'data/gazetteer/south-caucasus.json',
      'data/gazetteer/names.tsv',
      'package-lock.json',
    ],
    built: ['boundaries.json', 'gazetteer.bin'],
    outputs: [inHome('basemap', 'manifest.json')],
    make: () => void buildBasemap(inHome('basemap')),
  },
  embedStep,
];

/** Builds what is missing or stale, and nothing else. */
export async function ensureData(log: Log): Promise<void> {
  for (const step of STEPS) await ensure(step, log);
}
