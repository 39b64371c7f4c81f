import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/data/build/archive';
import { articlesFolder } from '@/data/paths';
import { embeddedStore } from '@/data/store';
import type { AtlasData } from '@/geo/atlas';
import { CATEGORIES, COVERAGE } from '@/geo/types';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { type FoundMention, type GoldMention, type Group, score } from './score';

const gold = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name): { file: string; mentions: GoldMention[] } =>
    JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')),
  );

const folder = temporaryFolder();
const store = embeddedStore(join(folder, 'atlas'));
const { generation } = await buildArchive(articlesFolder, store, () => {}, {
  ledgerPath: join(folder, 'ledger.json'),
});
const atlas = (await store.load(generation))!;
const found = foundByFile(atlas);

const all = score(
  gold.flatMap(({ mentions }, file) => mentions.map((mention) => shifted(mention, file))),
  gold.flatMap(({ file }, index) => (found.get(file) ?? []).map((mention) => shifted(mention, index))),
);

describe('The five articles', () => {
  test.each<[Group, number, number]>([
    ['names', 0.97, 0.97],
    ['descriptions', 0.75, 0.97],
    ['demonyms', 0.9, 0.9],
  ])('%s: recall at least %d, precision at least %d', (group, recall, precision) => {
    const { gold: of, found: given, right, misses, extra } = all[group];
    console.log(
      `${group}: recall ${right}/${of} = ${(right / of).toFixed(3)}, precision ${right}/${given} = ${(right / given).toFixed(3)}`,
      ...(misses.length > 0 ? [`\n  missed: ${misses.join('; ')}`] : []),
      ...(extra.length > 0 ? [`\n  too many: ${extra.join('; ')}`] : []),
    );
    expect(right / of).toBeGreaterThanOrEqual(recall);
    expect(right / given).toBeGreaterThanOrEqual(precision);
  });

  test('show no embedded name as coverage', () => {
    for (const { file, mentions } of gold) {
      const embedded = mentions.filter(({ category }) => category === 'embedded');
      const coverage = (found.get(file) ?? []).filter(({ category }) => COVERAGE.includes(category));
      for (const { start, end, text } of embedded) {
        const shown = coverage.filter((one) => one.start < end && one.end > start);
        expect(shown, `${text} in ${file} at ${start}`).toEqual([]);
      }
    }
  });
});

/** Mentions by file, offsets into the raw file. */
function foundByFile({ articles, places, readings }: AtlasData): Map<string, FoundMention[]> {
  const files = new Map<string, FoundMention[]>();
  for (let row = 0; row < readings.length; row++) {
    const { file, fileStart } = articles[readings.article[row]!]!;
    const place = readings.place[row]!;
    const mention: FoundMention = {
      start: fileStart! + readings.start[row]!,
      end: fileStart! + readings.end[row]!,
      category: CATEGORIES[readings.category[row]!]!,
      place: place < 0 ? null : places[place]!.id,
    };
    files.set(file, [...(files.get(file) ?? []), mention]);
  }
  return files;
}

/** Offsets of one file moved where no other file's lie, so that all can be scored at once. */
function shifted<T extends { start: number; end: number }>(mention: T, file: number): T {
  return { ...mention, start: mention.start + file * 1e6, end: mention.end + file * 1e6 };
}
