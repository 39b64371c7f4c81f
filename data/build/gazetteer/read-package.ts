import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON file of an installed package, read at run time: bundled, its 20 MB would be compiled as code. */
export function readPackage<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(join(root, 'node_modules', file), 'utf8')) as T;
}
