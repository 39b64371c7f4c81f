// Names the corrections that no longer apply: npm run verify
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type EditorNotes, read, textSpans } from '@/geo/read';
import { staleCorrections } from '@/geo/resolve';
import type { Outlet } from '@/geo/types';
import { loadCorrections } from '../corrections/load';
import { loadGazetteer } from '../gazetteer/load';
import { articlesFolder, root } from '../paths';

const SETTINGS = new Set(['atlas.json', 'editor.json', 'corrections.json']);

try {
  const corrections = loadCorrections(root, articlesFolder);
  const stale = staleCorrections(corrections, readArticles(), loadGazetteer(root));
  for (const { correction, because } of stale)
    console.log(`${correction.id} ('${correction.text}'): ${because}`);
  const applied = corrections.length - stale.length;
  console.log(`${corrections.length} corrections: ${applied} apply, ${stale.length} do not.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readArticles() {
  const outlets = JSON.parse(readFileSync(join(root, 'data/outlets.json'), 'utf8')) as Outlet[];
  const editor = readEditor();
  return readdirSync(articlesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !SETTINGS.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return read(
        { path: relative(articlesFolder, path), text: readFileSync(path, 'utf8') },
        { outlets, editor },
      ).articles;
    })
    .map((article) => ({ article, spans: textSpans(article) }));
}

function readEditor(): EditorNotes | null {
  try {
    return JSON.parse(readFileSync(join(articlesFolder, 'editor.json'), 'utf8')) as EditorNotes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
