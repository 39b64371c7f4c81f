import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A place as annotated: `lat`, `lon` are `null` where the annotator could not say where it is. */
export interface GoldToponym {
  start: number;
  end: number;
  name?: string;
  lat: number | null;
  lon: number | null;
  type?: string;
  geonameid?: string | number | null;
}

export interface GoldArticle {
  id: string;
  text: string;
  domain?: string;
  date?: string;
  toponyms: GoldToponym[];
}

export interface Corpus {
  name: string;
  articles: GoldArticle[];
}

/** The corpora that a path names: itself, or all of a folder. */
export function corpusFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0) throw new Error(`${path} holds no corpus (*.jsonl).`);
  return files.map((name) => join(path, name));
}

/** Reads a corpus of lines `{"id","text","toponyms":[{"start","end","lat","lon"}]}`. Throws on a broken line, naming it. */
export function readCorpus(path: string): Corpus {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as GoldArticle];
      } catch (cause) {
        throw new Error(`${path}, line ${index + 1} is not JSON.`, { cause });
      }
    });
  return { name: basename(path).replace(/\..*$/, ''), articles };
}
