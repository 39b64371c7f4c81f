// Finds the places of articles:
//   npm run -s geoparse -- FILE… [--region none|ID]
//   npm run -s geoparse -- --jsonl [--demonyms] [--descriptions] [--region none|ID] < articles.jsonl
import { setFlagsFromString } from 'node:v8';
import { openArticleFolder } from '../article-folder';
import { loadGeoparseContext } from '../geoparse-context';
import { articlesFolder } from '../paths';
import { geoparseFiles } from './geoparse/files';
import { geoparseLines } from './geoparse/lines';
import { parseOptions } from './geoparse/options';

// V8 lets a heap double before it cleans up: a hundred thousand articles went through 300 MB, now through 200.
setFlagsFromString('--heap-growing-percent=40');

// A reader that has seen enough (head) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const options = parseOptions(process.argv.slice(2));
  const folder = openArticleFolder(articlesFolder);
  const context = loadGeoparseContext(folder, options.region);
  process.exitCode = options.jsonl
    ? await geoparseLines(process.stdin, process.stdout, process.stderr, context, options)
    : geoparseFiles(options.files, process.stdout, process.stderr, context, folder);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
