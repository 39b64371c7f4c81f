import { readFileSync, statSync } from 'node:fs';
import { inHome } from './paths';

/**
 * A file of the base map, `null` for a name that no build gave; `version` changes when the file does.
 * Names that do not look like ours never reach the disk.
 */
export function basemapFile(name: string): { text: () => string; version: number } | null {
  if (!/^(?:manifest|(?:world|region|cell|near|names)[a-z\d-]*)\.json$/.test(name)) return null;
  const path = inHome('basemap', name);
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? { text: () => readFileSync(path, 'utf8'), version: stat.mtimeMs } : null;
}
