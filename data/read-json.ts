import { existsSync, readFileSync } from 'node:fs';

/** A file as JSON; `null` when there is none. A broken one is an error that names it. */
export function readJson<T>(path: string): T | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}
