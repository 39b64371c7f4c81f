import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day, Reason } from '@/geo/types';
import { root } from './paths';

/** Where one file of `data` comes from. */
export interface Source {
  file: string;
  from: string;
  retrieved: Day | null;
  licence: string;
  accuracy: string;
  sha256?: string;
  madeBy: string;
}

/** One measurement, as a benchmark wrote it to `data/quality.json`. */
export interface Measurement {
  /** What was measured, on what: *Named places of the five articles, against the annotation in tests/gold*. */
  what: string;
  /** The same as a message key and its values, for pages in other languages. */
  message?: Reason;
  /** The command that measures it again. */
  command: string;
  date: Day;
  /** In the order to be shown, by English names; a share (0…1) is printed as a percentage. */
  figures: { name: string; value: number; unit: 'share' | 'count' | 'km' }[];
}

/** Every source, as listed in `data/sources.json`. */
export function loadSources(): Source[] {
  return JSON.parse(readFileSync(join(root, 'data/sources.json'), 'utf8')) as Source[];
}

/** The last measurements; none where no benchmark has been run. */
export function loadQuality(): Measurement[] {
  const file = join(root, 'data/quality.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measurement[]) : [];
}
