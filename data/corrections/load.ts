import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '@/geo/context';
import { readJson } from '../read-json';

/**
 * Every correction of an atlas: the files of `data/corrections`, and `corrections.json` beside a folder's
 * articles, which outranks them. A broken file stops the build: an editor's word must never be dropped silently.
 */
export function loadCorrections(root: string, folder: string): Correction[] {
  const general = join(root, 'data/corrections');
  const files = [
    join(folder, 'corrections.json'),
    ...readdirSync(general)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(general, name)),
  ];
  return files.flatMap((file) => readJson<Correction[]>(file) ?? []);
}
