import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '@/geo/context';

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
  return files.filter((file) => existsSync(file)).flatMap(readCorrections);
}

function readCorrections(file: string): Correction[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Correction[];
  } catch (cause) {
    throw new Error(`${file} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}
