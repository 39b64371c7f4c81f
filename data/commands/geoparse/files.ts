import type { GeoparseContext } from '@/geo/context';
import { geoparseDated } from '@/geo/geoparse-dated';
import type { ArticleFolder } from '../../article-folder';
import { rejectionLine } from '../say';
import { toponym } from './toponym';

interface Output {
  write(text: string): unknown;
}

/**
 * One JSON line for each article of each file, as the settings of `folder` have them read. A file that cannot be
 * read, or holds no article, costs one line on `err` that names it; the others are still done. Returns the exit
 * code.
 */
export function geoparseFiles(
  files: readonly string[],
  out: Output,
  err: Output,
  context: GeoparseContext,
  folder: ArticleFolder,
): number {
  let exitCode = 0;
  for (const file of files) {
    try {
      const { articles, rejected } = folder.read(file);
      for (const found of articles) {
        const outlet = folder.outlets.find(({ id }) => id === found.outlet?.value) ?? null;
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
      for (const rejection of rejected) err.write(`${rejectionLine({ ...rejection, file })}\n`);
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
  return message.split('\n')[0]!;
}
