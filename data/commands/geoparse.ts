// Finds the places of articles:
//   npm run -s geoparse -- FILE… [--region none|ID]
//   npm run -s geoparse -- --jsonl [--demonyms] [--descriptions] [--region none|ID] < articles.jsonl
import { loadGeoparseContext } from '../geoparse-context';
import { geoparseFiles } from './geoparse/files';
import { geoparseLines } from './geoparse/lines';
import { parseOptions } from './geoparse/options';

try {
  const options = parseOptions(process.argv.slice(2));
  const context = loadGeoparseContext(process.env.DATELINE_ROOT ?? process.cwd(), options.region);
  process.exitCode = options.jsonl
    ? await geoparseLines(process.stdin, process.stdout, process.stderr, context, options)
    : geoparseFiles(options.files, process.stdout, process.stderr, context, options);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
