import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GeoparseContext } from '@/geo/context';
import { geoparseDated } from '@/geo/geoparse-dated';
import { type EditorNotes, read } from '@/geo/read';
import type { Outlet } from '@/geo/types';
import { toponym } from './toponym';

interface Output {
  write(text: string): unknown;
}

/**
 * One JSON line for each article of each file. A file that cannot be read, or holds no article, costs one line
 * on `err` that names it; the others are still done. Returns the exit code.
 */
export function geoparseFiles(
  files: readonly string[],
  out: Output,
  err: Output,
  context: GeoparseContext,
): number {
  const outlets = JSON.parse(dataFile('outlets.json') ?? '[]') as Outlet[];
  const editor = JSON.parse(dataFile('articles/editor.json') ?? 'null') as EditorNotes | null;
  let exitCode = 0;
  for (const file of files) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
      const { articles, rejected } = read({ path: basename(file), text }, { outlets, editor });
      for (const found of articles) {
        const outlet = outlets.find(({ id }) => id === found.outlet?.value) ?? null;
        const { article, readings } = geoparseDated(found, { ...context, outlet });
        const offset = article.fileStart ?? 0;
        out.write(
          `${JSON.stringify({
            file,
            id: article.id,
            headline: article.headline?.value ?? null,
            outlet: article.outlet?.value ?? null,
            published: article.published?.value.day ?? null,
            // In HTML and JSON the text is no slice of the file: its offsets count from its own start.
            ...(article.fileStart === null && { offsetsInto: 'text' }),
            toponyms: readings.map((reading) => toponym(reading, article, offset, context.gazetteer, false)),
          })}\n`,
        );
      }
      for (const { where, because, remedy } of rejected)
        err.write(`${file}${where ? `, ${where}` : ''}: ${because} ${remedy}\n`);
      if (articles.length === 0) exitCode = 1;
    } catch (error) {
      err.write(`${file}: ${reasonOf(error)}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder; give its files.';
  if (code === 'EACCES') return 'It may not be read.';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'It is not UTF-8 text.';
  return message.split('\n')[0]!;
}

function dataFile(path: string): string | null {
  try {
    return readFileSync(join(process.env.DATELINE_ROOT ?? process.cwd(), 'data', path), 'utf8');
  } catch {
    return null;
  }
}
