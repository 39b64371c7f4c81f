// Names the corrections that no longer apply: npm run verify
import { join } from 'node:path';
import { textSpans } from '@/geo/read';
import { staleCorrections } from '@/geo/resolve';
import { openArticleFolder } from '../article-folder';
import { loadGazetteer } from '../gazetteer/load';
import { articlesFolder } from '../paths';

try {
  const { corrections, files, read } = openArticleFolder(articlesFolder);
  const articles = files()
    .flatMap(({ path }) => read(join(articlesFolder, path)).articles)
    .map((article) => ({ article, spans: textSpans(article) }));
  const stale = staleCorrections(corrections, articles, loadGazetteer());
  for (const { correction, because } of stale)
    console.log(`${correction.id} ('${correction.text}'): ${because}`);
  const applied = corrections.length - stale.length;
  console.log(`${corrections.length} corrections: ${applied} apply, ${stale.length} do not.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
