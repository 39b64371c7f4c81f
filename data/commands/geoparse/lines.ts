import type { Readable } from 'node:stream';
import type { GeoparseContext } from '@/geo/context';
import { geoparseBatch, type PlainArticle } from '@/geo/geoparse-batch';
import type { GeoparseOptions } from './options';
import { toponym } from './toponym';

interface Output {
  write(text: string): unknown;
}

/** Articles that are read together, so that outlets' homes are learned from several. */
const BATCH = 500;
/** A reader who writes one line and waits is answered after this pause, in milliseconds. */
const PAUSE = 250;

/**
 * Reads `{"id","text","title"?,"domain"?,"date"?}` lines and writes `{"id","toponyms":[…]}` lines in the same
 * order. A broken line costs one line on `err`, the others are still done. Resolves with the exit code.
 */
export async function geoparseLines(
  input: Readable,
  out: Output,
  err: Output,
  context: GeoparseContext,
  options: GeoparseOptions,
): Promise<number> {
  let exitCode = 0;
  let rest = '';
  let lineNumber = 0;
  let batch: PlainArticle[] = [];
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    const articles = batch;
    batch = [];
    let lines = '';
    geoparseBatch(
      articles,
      { ...context, descriptions: options.descriptions, reasons: false },
      (article, readings) => {
        const toponyms = readings
          .filter(({ mention }) => options.demonyms || mention.category !== 'demonym')
          .map((reading) => toponym(reading, article, 0, context.gazetteer, true));
        lines += `${JSON.stringify({ id: article.id, toponyms })}\n`;
      },
      (article, error) => {
        exitCode = 1;
        err.write(`Article ${article.id}: ${(error as Error).message}\n`);
        lines += `${JSON.stringify({ id: article.id, toponyms: [] })}\n`;
      },
    );
    if (lines !== '') out.write(lines);
  };

  const take = (line: string) => {
    lineNumber++;
    if (line.trim() === '') return;
    try {
      const record = JSON.parse(line) as Record<string, unknown>;
      if (typeof record?.text !== 'string') throw new Error('"text" must be a string.');
      batch.push({
        id: typeof record.id === 'number' || typeof record.id === 'string' ? record.id : String(lineNumber),
        text: record.text,
        domain: typeof record.domain === 'string' ? record.domain : null,
        date: typeof record.date === 'string' ? record.date : null,
      });
    } catch (error) {
      exitCode = 1;
      err.write(`Line ${lineNumber}: ${(error as Error).message.split('\n')[0]}\n`);
    }
    if (batch.length >= BATCH) flush();
  };

  input.setEncoding('utf8');
  for await (const chunk of input) {
    clearTimeout(timer);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) take(line);
    timer = setTimeout(flush, PAUSE);
  }
  clearTimeout(timer);
  if (rest !== '') take(rest);
  flush();
  return exitCode;
}
