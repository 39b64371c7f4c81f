import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Correction, Region } from '@/geo/context';
import { type EditorNotes, read } from '@/geo/read';
import type { Article, Outlet, Rejection } from '@/geo/types';
import { loadCorrections } from './corrections/load';
import { root } from './paths';
import { readJson } from './read-json';

/** What a folder of articles may say of itself, in its `atlas.json`. */
interface Settings {
  /** The part of the world it is about: a prior, never a fence. */
  region?: Region | null;
  /** Outlets beside those of `data/outlets.json`. */
  outlets?: Outlet[];
}

export interface FileStamp {
  size: number;
  modified: number;
}

/** A folder of articles with its settings: whatever reads articles reads them by these. */
export interface ArticleFolder {
  region: Region | null;
  /** Its own before those of `data/outlets.json`. */
  outlets: Outlet[];
  editor: EditorNotes | null;
  corrections: Correction[];
  /** Every file that may hold articles, by path with forward slashes, in one order everywhere. */
  files(): { path: string; stamp: FileStamp }[];
  /** The articles of a file, which may lie elsewhere. Throws when the file cannot be opened. */
  read(file: string): { articles: Article[]; rejected: Rejection[] };
}

/** Files of a folder that speak of its articles and are none themselves. */
export const SETTINGS: readonly string[] = ['atlas.json', 'editor.json', 'corrections.json'];
/** A file beyond this is no article but a mistake. */
const LARGEST = 256 * 1024 * 1024;

/** Reads a folder's settings. A broken one is an error: silently ignoring an editor's word would be worse. */
export function openArticleFolder(folder: string): ArticleFolder {
  const settings = readJson<Settings>(join(folder, 'atlas.json')) ?? {};
  const editor = readJson<EditorNotes>(join(folder, 'editor.json'));
  const outlets = [
    ...(settings.outlets ?? []),
    ...(readJson<Outlet[]>(join(root, 'data/outlets.json')) ?? []),
  ];
  return {
    region: settings.region ?? null,
    outlets,
    editor,
    corrections: loadCorrections(root, folder),
    files: () => articleFiles(folder),
    read(file) {
      const path = pathWithin(folder, file) ?? basename(file);
      const refuse = (because: string, remedy: string) => ({
        articles: [],
        rejected: [{ file: path, where: null, because, remedy }],
      });
      if (statSync(file).size > LARGEST)
        return refuse(`The file is larger than ${LARGEST / 1024 / 1024} MB.`, 'Split it into smaller files.');
      const text = decode(readFileSync(file));
      if (text === null)
        return refuse('The file is not text in UTF-8.', 'Save it as UTF-8 and give it again.');
      return read({ path, text }, { outlets, editor });
    },
  };
}

/** A file's path in a folder, with forward slashes; `null` when it lies elsewhere. */
export function pathWithin(folder: string, file: string): string | null {
  const path = relative(folder, resolve(file));
  const parts = path.split(sep);
  return path === '' || parts[0] === '..' || isAbsolute(path) ? null : parts.join('/');
}

function articleFiles(folder: string): { path: string; stamp: FileStamp }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !SETTINGS.includes(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(folder, path));
      return { path, stamp: { size, modified: mtimeMs } };
    });
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
