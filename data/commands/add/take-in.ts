import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathWithin, SETTINGS } from '../../article-folder';

/** What became of a file: its path in the folder, and whether that is a copy which may be removed again. */
export type Taken = { path: string; copied: boolean };

/** Puts a file among a folder's articles. Throws, with reason and remedy, when it cannot be one of them. */
export function takeIn(file: string, folder: string): Taken {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Error(stat ? 'is not a file.' : 'is not there.');
  const own = pathWithin(folder, file);
  if (SETTINGS.includes(own ?? basename(file)))
    throw new Error(
      `has the name of a folder's settings, which are no article. Rename it if it is one; settings are edited in ${folder} itself.`,
    );
  if (own !== null) return { path: own, copied: false };
  const { path, there } = freeName(file, folder);
  if (!there) copyFileSync(file, join(folder, path));
  return { path, copied: !there };
}

/** A name that is free, or that of the same file when it is there already. */
function freeName(file: string, folder: string): { path: string; there: boolean } {
  const extension = extname(file);
  const stem = basename(file, extension);
  for (let copy = 1; ; copy++) {
    const path = copy === 1 ? `${stem}${extension}` : `${stem}-${copy}${extension}`;
    const target = join(folder, path);
    if (!existsSync(target)) return { path, there: false };
    if (readFileSync(target).equals(readFileSync(file))) return { path, there: true };
  }
}
