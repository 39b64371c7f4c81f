import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

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
