/** `npm run build`: everything that `npm start` would make, without serving it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildArchive } from '../build/archive';
import { ensureData } from '../build/everything';
import { ensureSite } from '../build/site';
import { articlesFolder } from '../paths';
import { openStore } from '../store';
import { fail, log, sayRejected } from './say';

const folder = process.argv[2] ? resolve(process.argv[2]) : articlesFolder;
if (!existsSync(folder))
  fail(`There is no folder ${folder}. Name one that holds articles, or set DATELINE_ARTICLES.`);
try {
  const store = openStore();
  const pages = ensureSite(log);
  await ensureData(log);
  const built = await buildArchive(folder, store, log);
  log(`atlas: ${built.articles} articles, ${built.fresh} of them read anew, generation ${built.generation}`);
  sayRejected(built.rejected);
  await pages;
} catch (error) {
  fail((error as Error).message);
}
