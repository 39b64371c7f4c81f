/**
 * `npm run add -- FILE…`: copies articles into the folder, reads them and says what was found, what was
 * rejected and why, and how to undo it. A running server shows them without a restart.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { GeoparsedArticle } from '@/geo/atlas';
import { COVERAGE } from '@/geo/types';
import { buildArchive } from '../build/archive';
import { ensureData } from '../build/everything';
import { articlesFolder } from '../paths';
import { openStore } from '../store';
import { type Taken, takeIn } from './add/take-in';
import { fail, log, rejectionLine } from './say';

const files = process.argv.slice(2);
if (files.length === 0) fail('Name the files to add: npm run add -- FILE…');
if (!existsSync(articlesFolder))
  fail(`There is no folder ${articlesFolder}. Make it, or set DATELINE_ARTICLES.`);

try {
  // First of all: it refuses settings with which no generation can be written.
  const store = openStore();
  const added = files.flatMap(taken);
  if (added.length > 0) {
    await ensureData(log);
    const fresh: GeoparsedArticle[] = [];
    const built = await buildArchive(articlesFolder, store, log, {
      onFresh: (parsed) =>
        void (added.some(({ path }) => path === parsed.article.file) && fresh.push(parsed)),
    });
    for (const { path, copied } of added) {
      const found = fresh.filter(({ article }) => article.file === path);
      const rejected = built.rejected.filter(({ file }) => file === path);
      for (const parsed of found) console.log(summarise(parsed));
      for (const rejection of rejected) {
        console.log(rejectionLine(rejection));
        if (found.length === 0) process.exitCode = 1;
      }
      if (found.length === 0 && rejected.length === 0) log(`${path}: is in the atlas already.`);
      // What lay in the folder before is its owner's: only a copy is ours to remove.
      if (copied)
        console.log(`  To undo: rm ${relative(process.cwd(), join(articlesFolder, path))} && npm run build`);
    }
    log(`The atlas now holds ${built.articles} articles (generation ${built.generation}).`);
  }
} catch (error) {
  fail((error as Error).message);
}

function taken(file: string): Taken[] {
  try {
    return [takeIn(file, articlesFolder)];
  } catch (error) {
    log(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
    return [];
  }
}

function summarise({ article, readings }: GeoparsedArticle): string {
  const counts = new Map<string, number>();
  let declined = 0;
  for (const { mention, place } of readings) {
    if (!COVERAGE.includes(mention.category)) continue;
    if (place) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
    else declined++;
  }
  const places = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  const known = [
    article.outlet?.value ?? 'outlet unknown',
    article.published?.value.day ?? 'date unknown',
  ].join(', ');
  const title = article.headline?.value ?? `${article.text.trim().slice(0, 70).replace(/\s+/g, ' ')}…`;
  return [
    `${article.file}: “${title}” (${known})`,
    `  places: ${places.length > 0 ? places.join(', ') : 'none found'}${declined > 0 ? `; ${declined} named but not placed` : ''}`,
    `  page: /article/${article.id}`,
  ].join('\n');
}
