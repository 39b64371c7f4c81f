import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArticleFolder } from '@/data/article-folder';
import { temporaryFolder } from '../fixtures/temporary-folder';

const base = temporaryFolder();
let run = 0;
/** A folder of articles with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = join(base, `${++run}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const paths = (folder: string) =>
  openArticleFolder(folder)
    .files()
    .map(({ path }) => path);

test('Every file is an article’s but settings beside the articles and what is hidden', () => {
  const folder = folderOf({
    'rain.txt': 'Rain fell on Ganja.',
    'may/fair.txt': 'A fair opened in Tbilisi.',
    'may/atlas.json': '{}',
    'atlas.json': '{}',
    'editor.json': '{"files":{}}',
    'corrections.json': '[]',
    '.draft.txt': 'Rain.',
    '.old/rain.txt': 'Rain.',
  });
  expect(paths(folder)).toEqual(['may/atlas.json', 'may/fair.txt', 'rain.txt']);
});

test('An article goes by its path in the folder, one from elsewhere by its name', () => {
  const folder = folderOf({ 'may/fair.txt': 'A fair opened in Tbilisi.' });
  const { read } = openArticleFolder(folder);
  const fileOf = (file: string) => read(file).articles.map((article) => article.file);
  expect(fileOf(join(folder, 'may', 'fair.txt'))).toEqual(['may/fair.txt']);
  expect(fileOf(join(folderOf({ 'may/fog.txt': 'Fog in Batumi.' }), 'may', 'fog.txt'))).toEqual(['fog.txt']);
});

test('What is not text is rejected with reason and remedy', () => {
  const folder = folderOf({});
  mkdirSync(folder);
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0xff, 0xfe, 0x80]));
  expect(openArticleFolder(folder).read(join(folder, 'picture.txt'))).toMatchObject({
    articles: [],
    rejected: [{ file: 'picture.txt', because: 'The file is not text in UTF-8.' }],
  });
});

test.each(['atlas.json', 'editor.json', 'corrections.json'])(
  'A folder whose %s is broken is refused by name, and not read as one that has none',
  (name) => {
    expect(() => openArticleFolder(folderOf({ [name]: '{broken' }))).toThrow(`${name} is not valid JSON`);
  },
);
