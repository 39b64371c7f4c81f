import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EditorNotes } from '@/geo/read';
import { textHash } from '@/geo/text/hash';
import type { Outlet } from '@/geo/types';

const data = join(import.meta.dirname, '../../data');
const json = <T>(path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
const sources = json<{ file: string; sha256?: string }[]>('sources.json');
const files = readdirSync(join(data, 'articles')).filter((file) => file.endsWith('.txt'));

test('five articles lie there', () => {
  expect(files).toHaveLength(5);
});

test.each(files)('%s is byte for byte what was crawled', (file) => {
  const sha256 = createHash('sha256')
    .update(readFileSync(join(data, 'articles', file)))
    .digest('hex');
  expect(sources.find((source) => source.file === `articles/${file}`)?.sha256).toBe(sha256);
});

test('the editor’s notes are about these files, name listed outlets, and say why', () => {
  const { files: notes } = json<EditorNotes>('articles/editor.json');
  const outlets = json<Outlet[]>('outlets.json').map(({ id }) => id);
  for (const [file, { hash, stories }] of Object.entries(notes)) {
    const text = readFileSync(join(data, 'articles', file), 'utf8');
    expect(hash).toBe(textHash(text));
    for (const story of stories) {
      expect(text.slice(story.at).trimStart().startsWith(story.begins)).toBe(true);
      if (story.outlet) expect(outlets).toContain(story.outlet.value);
      for (const value of [story.headline, story.outlet, story.url, story.published]) {
        if (value) expect(value.because.length).toBeGreaterThan(10);
      }
    }
  }
});
