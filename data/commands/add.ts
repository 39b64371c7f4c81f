/**
 * `npm run add -- FILE…`: copies articles into the folder, reads them and says what was found, what was
 * rejected and why, and how to undo it. A running server shows them without a restart.
 */
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { GeoparsedArticle } from '@/geo/atlas';
import { COVERAGE } from '@/geo/types';
import { buildArchive } from '../build/archive';
import { ensureData } from '../build/everything';
import { articlesFolder } from '../paths';
import { openStore } from '../store';
import { fail, log, rejectionLine } from './say';

const files = process.argv.slice(2);
if (files.length === 0) fail('Name the files to add: npm run add -- FILE…');
if (!existsSync(articlesFolder))
  fail(`There is no folder ${articlesFolder}. Make it, or set DATELINE_ARTICLES.`);

const added: string[] = [];
for (const file of files) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    log(`${file}: ${stat ? 'is not a file' : 'is not there'}.`);
    process.exitCode = 1;
    continue;
  }
  const name = freeName(resolve(file));
  if (name === null) {
    log(`${file}: is in the atlas already.`);
    continue;
  }
  if (resolve(file) !== join(articlesFolder, name)) copyFileSync(file, join(articlesFolder, name));
  added.push(name);
}

if (added.length > 0) {
  try {
    await ensureData(log);
    const fresh: GeoparsedArticle[] = [];
    const built = await buildArchive(articlesFolder, openStore(), log, {
      onFresh: (parsed) => void (added.includes(parsed.article.file) && fresh.push(parsed)),
    });
    for (const name of added) {
      const found = fresh.filter(({ article }) => article.file === name);
      for (const parsed of found) console.log(summarise(parsed));
      for (const rejection of built.rejected.filter(({ file }) => file === name)) {
        console.log(rejectionLine(rejection));
        if (found.length === 0) process.exitCode = 1;
      }
      console.log(`  To undo: rm ${relative(process.cwd(), join(articlesFolder, name))} && npm run build`);
    }
    log(`The atlas now holds ${built.articles} articles (generation ${built.generation}).`);
  } catch (error) {
    fail((error as Error).message);
  }
}

/** A name in the folder that is free; `null` when this very file is there already. */
function freeName(file: string): string | null {
  const extension = extname(file);
  const stem = basename(file, extension);
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `${stem}${extension}` : `${stem}-${copy}${extension}`;
    const target = join(articlesFolder, name);
    if (target === file || !existsSync(target)) return name;
    if (readFileSync(target).equals(readFileSync(file))) return null;
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
