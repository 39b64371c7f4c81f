import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ArticleRecord,
  type AtlasData,
  type Composer,
  openAtlas,
  type ReadingColumns,
  type ReadingDetail,
  tableOfWords,
  toldBy,
  type Wordings,
  type WordTable,
} from '@/geo/atlas';
import type { Outlet, Place, Rejection } from '@/geo/types';
import type { AtlasStore } from './store';

/** Raised when the files of a generation change shape: older ones are then remade rather than misread. */
const FORMAT = 1;
/**
 * Generations kept beside the current one, so that pinned embeds stay served. Anything but a number is refused:
 * taken for one, it would delete them all.
 */
function generationsToKeep(): number {
  const said = process.env.DATELINE_KEEP_GENERATIONS ?? '20';
  if (!/^\d+$/.test(said))
    throw new Error(
      `DATELINE_KEEP_GENERATIONS is '${said}', which is no whole number from 0 on. Set it in the environment to how many older generations of the atlas stay served, or leave it out for 20.`,
    );
  return Number(said);
}

interface Meta {
  format: number;
  generation: string;
  outlets: Outlet[];
  rejected: Rejection[];
  articles: number;
  readings: number;
}

const COLUMNS = [
  ['article', Uint32Array],
  ['place', Int32Array],
  ['start', Uint32Array],
  ['end', Uint32Array],
  ['sentence', Uint16Array],
  ['category', Uint8Array],
  ['confidence', Uint8Array],
] as const;

/**
 * Generations as folders of plain files below `folder`: `<generation>/…`, and `current`, which holds the
 * name of the one served. Texts and reasons are read from disk when a page asks; the rest is in memory.
 */
export function embeddedStore(folder: string, composer?: Composer): AtlasStore {
  const kept = generationsToKeep();
  const readable = (generation: string) => /^[0-9a-f]{8,32}$/.test(generation);

  async function generations(): Promise<string[]> {
    const names = existsSync(folder) ? (await readdir(folder)).filter(readable) : [];
    const dated = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
    );
    return dated.sort((a, b) => b.at - a.at).map(({ name }) => name);
  }

  async function current(): Promise<string | null> {
    const name = await readFile(join(folder, 'current'), 'utf8').catch(() => null);
    return name?.trim() || null;
  }

  const metaOf = (generation: string): Meta | null =>
    readable(generation) ? readMeta(join(folder, generation)) : null;

  async function load(generation: string): Promise<AtlasData | null> {
    const meta = metaOf(generation);
    return meta && read(join(folder, generation), meta);
  }

  return {
    current,
    generations,
    load,
    has: async (generation) => metaOf(generation) !== null,
    async open(generation) {
      const data = await load(generation);
      return data && openAtlas(data, composer);
    },
    async write(data) {
      await mkdir(folder, { recursive: true });
      const finished = join(folder, data.generation);
      if (!existsSync(join(finished, 'meta.json'))) {
        const unfinished = join(folder, `writing-${randomUUID()}`);
        await mkdir(unfinished);
        await write(unfinished, data);
        await rm(finished, { recursive: true, force: true });
        await rename(unfinished, finished);
      }
      const pointer = join(folder, `current-${randomUUID()}`);
      await writeFile(pointer, `${data.generation}\n`);
      flush(pointer);
      await rename(pointer, join(folder, 'current'));
      for (const old of (await generations()).filter((name) => name !== data.generation).slice(kept)) {
        await rm(join(folder, old), { recursive: true, force: true });
      }
    },
  };
}

async function write(folder: string, data: AtlasData): Promise<void> {
  const { generation, outlets, rejected, articles, readings, places } = data;
  writeBlob(join(folder, 'texts'), articles.length, data.text);
  writeBlob(join(folder, 'details'), articles.length, (index) => JSON.stringify(data.details(index)));
  writeWordings(join(folder, 'wordings'), data.wordings);
  writeWords(join(folder, 'words'), tableOfWords(articles.length, toldBy(data)));
  const meta: Meta = {
    format: FORMAT,
    generation,
    outlets,
    rejected,
    articles: articles.length,
    readings: readings.length,
  };
  await Promise.all([
    writeFile(join(folder, 'articles.jsonl'), linesOf(articles)),
    writeFile(join(folder, 'places.jsonl'), linesOf(places)),
    ...COLUMNS.map(([name]) => writeFile(join(folder, `${name}.column`), bytesOf(readings[name]))),
  ]);
  // Last: a folder without it is not a generation.
  await writeFile(join(folder, 'meta.json'), JSON.stringify(meta));
  flush(join(folder, 'meta.json'));
}

/** `null` where a generation is not finished or is of another format. */
function readMeta(folder: string): Meta | null {
  const file = join(folder, 'meta.json');
  if (!existsSync(file)) return null;
  const meta: Meta = JSON.parse(readFileSync(file, 'utf8'));
  return meta.format === FORMAT ? meta : null;
}

function read(folder: string, meta: Meta): AtlasData {
  const columns = COLUMNS.map(
    ([name, Column]) => [name, new Column(bufferOf(join(folder, `${name}.column`)))] as const,
  );
  const texts = openBlob(join(folder, 'texts'));
  const details = openBlob(join(folder, 'details'));
  return {
    generation: meta.generation,
    outlets: meta.outlets,
    rejected: meta.rejected,
    articles: readLines<ArticleRecord>(join(folder, 'articles.jsonl')),
    places: readLines<Place>(join(folder, 'places.jsonl')),
    readings: { length: meta.readings, ...Object.fromEntries(columns) } as unknown as ReadingColumns,
    text: texts,
    details: (article) => JSON.parse(details(article)) as ReadingDetail[],
    // Generations written before wordings or words were kept have none.
    wordings: readWordings(join(folder, 'wordings')),
    ...(existsSync(join(folder, 'words.lists')) && { words: () => openWords(join(folder, 'words')) }),
  };
}

function linesOf(records: unknown[]): Buffer {
  return Buffer.concat(records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`)));
}

function readLines<T>(file: string): T[] {
  const buffer = readFileSync(file);
  const records: T[] = [];
  for (let start = 0; start < buffer.length; ) {
    const end = buffer.indexOf(10, start);
    records.push(JSON.parse(buffer.toString('utf8', start, end)));
    start = end + 1;
  }
  return records;
}

/** Writes texts one after another, and where each begins. */
function writeBlob(path: string, count: number, textOf: (index: number) => string): void {
  const out = inChunks(`${path}.utf8`);
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    const part = Buffer.from(textOf(index));
    offsets[index + 1] = offsets[index]! + part.length;
    out.put(part);
  }
  out.close();
  writeFileSync(`${path}.offsets`, bytesOf(offsets));
}

function writeWordings(path: string, wordings: Wordings | undefined): void {
  if (!wordings) return;
  writeFileSync(`${path}.column`, bytesOf(wordings.of));
  // None holds a line break.
  writeFileSync(`${path}.txt`, wordings.words.join('\n'));
}

function readWordings(path: string): Wordings | undefined {
  if (!existsSync(`${path}.txt`)) return undefined;
  const words = readFileSync(`${path}.txt`, 'utf8').split('\n');
  return { of: new Uint32Array(bufferOf(`${path}.column`)), words };
}

function writeWords(path: string, { words, articles }: WordTable): void {
  const out = inChunks(`${path}.lists`);
  const starts = new Uint32Array(words.length + 1);
  words.forEach((_, index) => {
    const list = Uint32Array.from(articles(index));
    starts[index + 1] = starts[index]! + list.length;
    out.put(bytesOf(list));
  });
  out.close();
  writeFileSync(`${path}.starts`, bytesOf(starts));
  writeFileSync(`${path}.txt`, words.join('\n'));
}

/** Bytes that wait to be written together. */
const CHUNK = 4 * 1024 * 1024;

/** A file that is written piece by piece: an archive's texts are larger than memory should hold twice. */
function inChunks(path: string): { put(piece: Buffer): void; close(): void } {
  const file = openSync(path, 'w');
  let waiting: Buffer[] = [];
  let size = 0;
  const write = () => {
    const bytes = Buffer.concat(waiting);
    // One write may take less than it was given.
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    waiting = [];
    size = 0;
  };
  return {
    put(piece) {
      waiting.push(piece);
      size += piece.length;
      if (size > CHUNK) write();
    },
    close() {
      write();
      closeSync(file);
    },
  };
}

/** The vocabulary is read into memory, the articles of a word when it is asked for. */
function openWords(path: string): WordTable {
  const text = readFileSync(`${path}.txt`, 'utf8');
  const starts = new Uint32Array(bufferOf(`${path}.starts`));
  const file = openSync(`${path}.lists`, 'r');
  released.register(starts, file);
  return {
    words: text === '' ? [] : text.split('\n'),
    articles(word) {
      const list = new Uint32Array(starts[word + 1]! - starts[word]!);
      readSync(file, bytesOf(list), 0, list.byteLength, starts[word]! * list.BYTES_PER_ELEMENT);
      return list;
    },
  };
}

/** Reads the nth text of a blob; the file stays open as long as the process. */
function openBlob(path: string): (index: number) => string {
  const offsets = new Float64Array(bufferOf(`${path}.offsets`));
  const file = openSync(`${path}.utf8`, 'r');
  released.register(offsets, file);
  return (index) => {
    const start = offsets[index]!;
    const buffer = Buffer.alloc(offsets[index + 1]! - start);
    readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  };
}

/** Closes a generation's files once nobody reads it any more. */
const released = new FinalizationRegistry<number>((file) => closeSync(file));

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** A file as an ArrayBuffer of its own, so that typed arrays over it are aligned. */
function bufferOf(path: string): ArrayBuffer {
  const buffer = readFileSync(path);
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
