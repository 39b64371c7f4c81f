import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import isoCountries from 'i18n-iso-countries';
import { type AtlasData, buildAtlas, type GeoparsedArticle } from '@/geo/atlas';
import type { Home } from '@/geo/context';
import type { Gazetteer } from '@/geo/gazetteer';
import { geoparseDated } from '@/geo/geoparse-dated';
import { homeLearner } from '@/geo/outlet-homes';
import { textSpans } from '@/geo/read';
import { type Article, CATEGORIES, type Outlet, type Place, type Reading, type Rejection } from '@/geo/types';
import { type FileStamp, openArticleFolder, SETTINGS } from '../article-folder';
import { loadGeoparseContext } from '../geoparse-context';
import { inHome, root } from '../paths';
import { readJson } from '../read-json';
import type { AtlasStore } from '../store';
import { fingerprint, type Log, type Sources } from './fresh';
import { readCurated } from './gazetteer/curated';

/** What readings depend on beside the articles: when any of it changes, every article is read anew. */
export const archiveSources = (folder: string): Sources => ({
  code: ['data/build/archive.ts'],
  inputs: [
    'data/gazetteer',
    'data/basemap/names.tsv',
    'data/outlets.json',
    'data/corrections',
    'package-lock.json',
    ...SETTINGS.map((name) => join(folder, name)),
  ],
  built: ['gazetteer.bin', 'boundaries.json'],
});

/** English names of countries and territories by ISO 3166-1 code, as the Unicode CLDR has them. */
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** What the last build read, kept beside the generations so that the next one reads only what changed. */
interface Ledger {
  generation: string;
  /** Of each outlet whose home was learned, the place that stands for it. */
  homes: Record<string, string | null>;
  folder: string;
  pipeline: string;
  files: Record<string, FileStamp>;
  articles: number;
  rejected: Rejection[];
}

export interface Built {
  generation: string;
  articles: number;
  /** Of these, read anew. */
  fresh: number;
  rejected: Rejection[];
}

export interface BuildOptions {
  /** Where the next build finds what this one read. */
  ledgerPath?: string;
  /** Told of each article that was read anew; its readings are not kept for long. */
  onFresh?(parsed: GeoparsedArticle): void;
}

/** Writing more articles than this takes long enough to say so. */
const MANY = 10_000;

/**
 * Makes the atlas of a folder of articles: every file is read, geoparsed and indexed into one generation,
 * which the store then serves. Files unchanged since the last build keep their readings. A file that
 * cannot be read is listed among the rejected and never stops the others.
 */
export async function buildArchive(
  folder: string,
  store: AtlasStore,
  log: Log,
  { ledgerPath = inHome('atlas', 'ledger.json'), onFresh = () => {} }: BuildOptions = {},
): Promise<Built> {
  const opened = openArticleFolder(folder);
  const { outlets, read } = opened;
  const context = loadGeoparseContext(opened);

  const files = opened.files();
  const pipeline = await fingerprint(archiveSources(folder));
  const ledger = readJson<Ledger>(ledgerPath);
  const reusable = ledger && ledger.folder === folder && ledger.pipeline === pipeline ? ledger : null;
  const unchanged = (path: string, stamp: FileStamp) => {
    const before = reusable?.files[path];
    return before?.size === stamp.size && before.modified === stamp.modified;
  };
  if (reusable && (await stillStands(reusable))) {
    const { generation, articles, rejected } = reusable;
    return { generation, articles, fresh: 0, rejected };
  }
  const kept = restore(reusable && (await store.load(reusable.generation)));
  const homes = learnHomes();

  const rejected: Rejection[] = [];
  let fresh = 0;
  // Handed on one by one: the readings of a large archive are more than memory holds.
  function* parsedArticles(): Generator<GeoparsedArticle> {
    const began = performance.now();
    let said = began;
    for (const [index, { path, stamp }] of files.entries()) {
      if (unchanged(path, stamp) && kept.articles(path)?.every(homeIsAsBefore)) {
        yield* kept.parsed(path)!;
        continue;
      }
      const found = readFile(path);
      rejected.push(...found.rejected);
      for (const article of found.articles) {
        const parsed = parse(article);
        onFresh(parsed);
        fresh++;
        yield parsed;
        if (performance.now() - said > 2000) {
          said = performance.now();
          const rate = Math.round(fresh / ((said - began) / 1000));
          log(`atlas: file ${index + 1} of ${files.length}, ${fresh} articles, ${rate} a second`);
        }
      }
    }
  }

  const data = buildAtlas({
    articles: parsedArticles(),
    known: knownPlaces(context.gazetteer),
    outlets,
    rejected,
  });
  if (data.articles.length > MANY) log(`atlas: writing ${data.articles.length} articles`);
  await store.write(data);
  writeLedger(ledgerPath, {
    generation: data.generation,
    folder,
    pipeline,
    homes: Object.fromEntries([...homes].map(([outlet, home]) => [outlet, home?.place ?? null])),
    files: Object.fromEntries(files.map(({ path, stamp }) => [path, stamp])),
    articles: data.articles.length,
    rejected: data.rejected,
  });
  return { generation: data.generation, articles: data.articles.length, fresh, rejected: data.rejected };

  /** Whether the last build would come out the same: no file is new, changed or gone, and none can be read better now. */
  async function stillStands({ generation, files: before, rejected: refused }: Ledger): Promise<boolean> {
    if (files.length !== Object.keys(before).length) return false;
    if (!files.every(({ path, stamp }) => unchanged(path, stamp))) return false;
    const again = [...new Set(refused.map(({ file }) => file))].flatMap((path) => readFile(path).rejected);
    if (JSON.stringify(again) !== JSON.stringify(refused)) return false;
    return (await store.current()) === generation && (await store.has(generation));
  }

  function readFile(path: string): { articles: Article[]; rejected: Rejection[] } {
    try {
      return read(join(folder, path));
    } catch (error) {
      const because = `The file cannot be opened: ${(error as Error).message}.`;
      const remedy = 'Let this program read it, or take it out of the folder.';
      return { articles: [], rejected: [{ file: path, where: null, because, remedy }] };
    }
  }

  /** Files are read twice where they are new: an archive is larger than memory. */
  function learnHomes(): Map<string, Home | null> {
    const learner = homeLearner(context);
    let said = performance.now();
    for (const [index, { path, stamp }] of files.entries()) {
      if (performance.now() - said > 2000) {
        said = performance.now();
        log(`atlas: looking where outlets are at home, file ${index + 1} of ${files.length}`);
      }
      const found = (unchanged(path, stamp) && kept.articles(path)) || readFile(path).articles;
      for (const article of found) {
        const outlet = article.outlet?.value;
        if (outlet && learner.wants(outlet) && !listed(outlet)?.home)
          learner.take(outlet, { text: article.text, spans: textSpans(article) });
      }
    }
    return learner.homes();
  }

  function parse(article: Article): GeoparsedArticle {
    const outlet = article.outlet?.value;
    return geoparseDated(article, {
      ...context,
      outlet: listed(outlet),
      home: outlet ? homes.get(outlet) : undefined,
    });
  }

  function listed(outlet: string | undefined): Outlet | null {
    return outlets.find(({ id }) => id === outlet) ?? null;
  }

  function homeIsAsBefore({ outlet }: Article): boolean {
    const home = homes.get(outlet?.value ?? '');
    const place = home === undefined ? undefined : (home?.place ?? null);
    return place === reusable?.homes[outlet?.value ?? ''];
  }
}

/** Places that search finds without coverage: those of the curated lists, and every country. */
function knownPlaces(gazetteer: Gazetteer): Place[] {
  const curated = readCurated(join(root, 'data/gazetteer'));
  const countries = Object.keys(isoCountries.getAlpha2Codes()).flatMap((code) => {
    const match = gazetteer.lookup(COUNTRIES.of(code) ?? code).find(({ index }) => {
      const { kind, country } = gazetteer.at(index);
      return kind === 'country' && country === code;
    });
    return match ? [gazetteer.place(match.index)] : [];
  });
  return [...new Map([...countries, ...curated].map((place) => [place.id, place])).values()];
}

/** What the generation before holds of a file; `undefined` when nothing, or when something of it was rejected. */
interface Kept {
  /** Texts stay on disk until asked for. */
  articles(file: string): Article[] | undefined;
  parsed(file: string): GeoparsedArticle[] | undefined;
}

/** Articles of the generation before as the pipeline had made them, each put together when asked for. */
function restore(data: AtlasData | null): Kept {
  if (!data) return { articles: () => undefined, parsed: () => undefined };
  const { articles, readings, places } = data;
  const files = new Map<string, number[]>();
  articles.forEach(({ file }, index) => {
    const list = files.get(file);
    if (list) list.push(index);
    else files.set(file, [index]);
  });
  for (const { file } of data.rejected) files.delete(file);
  const firstRows = new Uint32Array(articles.length + 1);
  for (let row = 0; row < readings.length; row++) firstRows[readings.article[row]! + 1]!++;
  for (let article = 0; article < articles.length; article++) firstRows[article + 1]! += firstRows[article]!;

  const articleAt = (index: number): Article => {
    const { title: _title, titleIsOurs: _ours, ...record } = articles[index]!;
    return {
      ...record,
      get text() {
        return data.text(index);
      },
    };
  };
  const readingsAt = (index: number): Reading[] =>
    data.details(index).map((detail, at) => {
      const row = firstRows[index]! + at;
      const place = readings.place[row]!;
      const mention = {
        start: readings.start[row]!,
        end: readings.end[row]!,
        category: CATEGORIES[readings.category[row]!]!,
      };
      const confidence = readings.confidence[row]! / 100;
      return { mention, place: place < 0 ? null : places[place]!, confidence, ...detail };
    });
  return {
    articles: (file) => files.get(file)?.map(articleAt),
    parsed: (file) =>
      files.get(file)?.map((index) => ({ article: articleAt(index), readings: readingsAt(index) })),
  };
}

function writeLedger(path: string, ledger: Ledger): void {
  writeFileSync(`${path}.new`, JSON.stringify(ledger));
  renameSync(`${path}.new`, path);
}
