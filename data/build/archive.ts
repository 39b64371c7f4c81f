import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import isoCountries from 'i18n-iso-countries';
import type { Topology } from 'topojson-specification';
import { type AtlasData, buildAtlas, type GeoparsedArticle } from '@/geo/atlas';
import type { Correction, GeoparseContext, Region } from '@/geo/context';
import type { Gazetteer } from '@/geo/gazetteer';
import { geoparseDated } from '@/geo/geoparse-dated';
import { type EditorNotes, read } from '@/geo/read';
import { CATEGORIES, type Outlet, type Place, type Rejection } from '@/geo/types';
import { loadCorrections } from '../corrections/load';
import { loadGazetteer } from '../gazetteer/load';
import { inHome, root } from '../paths';
import type { AtlasStore } from '../store';
import { fingerprint, type Log } from './fresh';
import { readCurated } from './gazetteer/curated';

/** What a folder of articles may say of itself, in its `atlas.json`. */
export interface FolderSettings {
  /** The part of the world it is about: a prior, never a fence. */
  region?: Region | null;
  /** Outlets beside those of `data/outlets.json`. */
  outlets?: Outlet[];
}

/** Files of a folder that speak of its articles and are none themselves. */
const SETTINGS = ['atlas.json', 'editor.json', 'corrections.json'];
/** A file beyond this is no article but a mistake. */
const LARGEST = 256 * 1024 * 1024;

/** What readings depend on beside the articles: when one of these changes, every article is read anew. */
export const PIPELINE = [
  'geo/types.ts',
  'geo/text',
  'geo/read',
  'geo/recognize',
  'geo/resolve',
  'geo/derive',
  'geo/geometry',
  'geo/gazetteer',
  'geo/geoparse.ts',
  'geo/geoparse-dated.ts',
  'geo/context.ts',
  'geo/atlas/build-atlas.ts',
  'data/build/archive.ts',
  'data/gazetteer',
  'data/outlets.json',
  'data/corrections',
];

/** English names of countries and territories by ISO 3166-1 code, as the Unicode CLDR has them. */
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

interface FileStamp {
  size: number;
  modified: number;
}

/** What the last build read, kept beside the generations so that the next one reads only what changed. */
interface Ledger {
  generation: string;
  folder: string;
  pipeline: string;
  files: Record<string, FileStamp>;
}

export interface Built {
  generation: string;
  articles: number;
  /** Of these, read anew. */
  fresh: GeoparsedArticle[];
  rejected: Rejection[];
}

/**
 * Makes the atlas of a folder of articles: every file is read, geoparsed and indexed into one generation,
 * which the store then serves. Files unchanged since the last build keep their readings. A file that
 * cannot be read is listed among the rejected and never stops the others.
 */
export async function buildArchive(
  folder: string,
  store: AtlasStore,
  log: Log,
  ledgerPath = inHome('atlas', 'ledger.json'),
): Promise<Built> {
  const settings = readJson<FolderSettings>(join(folder, 'atlas.json')) ?? {};
  const editor = readJson<EditorNotes>(join(folder, 'editor.json'));
  const outlets = [
    ...(settings.outlets ?? []),
    ...(readJson<Outlet[]>(join(root, 'data/outlets.json')) ?? []),
  ];
  const corrections: Correction[] = loadCorrections(root, folder);
  const gazetteer = loadGazetteer(root);
  const topology = lazily(() => readJson<Topology>(inHome('boundaries.json')));

  const files = articleFiles(folder);
  const pipeline = fingerprint([...PIPELINE, ...SETTINGS.map((name) => relative(root, join(folder, name)))]);
  const ledger = readJson<Ledger>(ledgerPath);
  const reusable = ledger && ledger.folder === folder && ledger.pipeline === pipeline ? ledger : null;
  const kept = restore(reusable && (await store.load(reusable.generation)));

  const articles: GeoparsedArticle[] = [];
  const fresh: GeoparsedArticle[] = [];
  const rejected: Rejection[] = [];
  const began = performance.now();
  let said = began;
  files.forEach(({ path, stamp }, index) => {
    const before = reusable?.files[path];
    const same =
      before?.size === stamp.size && before.modified === stamp.modified ? kept.get(path) : undefined;
    if (same) {
      articles.push(...same);
      return;
    }
    const { parsed, refused } = parseFile(folder, path, stamp.size);
    articles.push(...parsed);
    fresh.push(...parsed);
    rejected.push(...refused);
    if (performance.now() - said > 2000) {
      said = performance.now();
      const rate = fresh.length / ((said - began) / 1000);
      log(`atlas: ${index + 1} of ${files.length} files, ${Math.round(rate)} articles a second`);
    }
  });

  const data = buildAtlas({ articles, known: knownPlaces(gazetteer), outlets, rejected });
  await store.write(data);
  writeLedger(ledgerPath, {
    generation: data.generation,
    folder,
    pipeline,
    files: Object.fromEntries(files.map(({ path, stamp }) => [path, stamp])),
  });
  return { generation: data.generation, articles: data.articles.length, fresh, rejected: data.rejected };

  function parseFile(
    folder: string,
    path: string,
    size: number,
  ): { parsed: GeoparsedArticle[]; refused: Rejection[] } {
    if (size > LARGEST) {
      const because = `The file is larger than ${LARGEST / 1024 / 1024} MB.`;
      return {
        parsed: [],
        refused: [{ file: path, where: null, because, remedy: 'Split it into smaller files.' }],
      };
    }
    const text = decode(readFileSync(join(folder, path)));
    if (text === null) {
      const because = 'The file is not text in UTF-8.';
      return {
        parsed: [],
        refused: [{ file: path, where: null, because, remedy: 'Save it as UTF-8 and add it again.' }],
      };
    }
    const { articles: found, rejected: refused } = read({ path, text }, { outlets, editor });
    return { parsed: found.map(parse), refused };
  }

  function parse(article: GeoparsedArticle['article']): GeoparsedArticle {
    const outlet = outlets.find(({ id }) => id === article.outlet?.value) ?? null;
    const context: GeoparseContext = {
      gazetteer,
      region: settings.region ?? null,
      outlet,
      corrections,
      topology,
    };
    return geoparseDated(article, context);
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

/** Articles of the generation before, by file, as the pipeline had made them; files that had anything rejected are read again. */
function restore(data: AtlasData | null): Map<string, GeoparsedArticle[]> {
  const files = new Map<string, GeoparsedArticle[]>();
  if (!data) return files;
  const { readings, places } = data;
  let row = 0;
  data.articles.forEach(({ title: _title, titleIsOurs: _ours, ...record }, index) => {
    const own = data.details(index).map((detail) => {
      const place = readings.place[row]!;
      const mention = {
        start: readings.start[row]!,
        end: readings.end[row]!,
        category: CATEGORIES[readings.category[row]!]!,
      };
      const confidence = readings.confidence[row]! / 100;
      row++;
      return { mention, place: place < 0 ? null : places[place]!, confidence, ...detail };
    });
    const parsed = { article: { ...record, text: data.text(index) }, readings: own };
    files.set(record.file, [...(files.get(record.file) ?? []), parsed]);
  });
  for (const { file } of data.rejected) files.delete(file);
  return files;
}

/** Every file below a folder that may hold articles, by path with forward slashes, in one order everywhere. */
function articleFiles(folder: string): { path: string; stamp: FileStamp }[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
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

/** A file as JSON; `null` when there is none. A broken one stops the build: silently ignoring settings would be worse. */
function readJson<T>(path: string): T | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}

function writeLedger(path: string, ledger: Ledger): void {
  writeFileSync(`${path}.new`, JSON.stringify(ledger));
  renameSync(`${path}.new`, path);
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
