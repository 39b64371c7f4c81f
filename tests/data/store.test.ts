import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AtlasStore, embeddedStore } from '@/data/store';
import { everything, openAtlas } from '@/geo/atlas';
import { archive, article, place } from '../fixtures/archive';

const lima = place('Lima', -77, -12);
const written = archive([
  article('Rain in [Lima], 🌧 and «снег» in [Lima].', [lima]),
  article('Sun in [Lima].', [lima], { day: '2022-01-01' }),
]);
const next = archive([article('Fog in [Lima].', [lima])]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What every store must do, whatever keeps it. */
const stores: [string, () => AtlasStore][] = [['embedded', () => embeddedStore(folder)]];

describe.each(stores)('The %s store', (_, open) => {
  test('is empty before anything is written', async () => {
    const store = open();
    expect([await store.current(), await store.generations(), await store.open('0123456789abcdef')]).toEqual([
      null,
      [],
      null,
    ]);
  });

  test('gives back what was written, to the letter', async () => {
    const store = open();
    await store.write(written);
    const reader = await store.open(written.generation);
    const before = openAtlas(written);
    expect(await reader?.coverage(everything)).toEqual(await before.coverage(everything));
    expect(await reader?.excerpts('lima', everything)).toEqual(await before.excerpts('lima', everything));
    expect(await reader?.article(written.articles[1]!.id)).toEqual(
      await before.article(written.articles[1]!.id),
    );
  });

  test('steps from an article to those before and after it within a query', async () => {
    const days = ['2021-01-01', '2021-02-01', '2021-02-01', '2021-03-01'];
    const years = archive(days.map((day, at) => article(`Day ${at} in [Lima].`, [lima], { day })));
    const store = open();
    await store.write(years);
    const reader = (await store.open(years.generation))!;
    const ids = years.articles.map(({ id }) => id);
    const stepsFrom = async (at: number, query = everything) => {
      const { earlier, later } = await reader.beside(ids[at]!, query);
      return [earlier?.id ?? null, later?.id ?? null];
    };
    expect(await stepsFrom(0)).toEqual([null, ids[1]]);
    expect(await stepsFrom(1)).toEqual([ids[0], ids[2]]);
    expect(await stepsFrom(3)).toEqual([ids[2], null]);
    expect(await stepsFrom(3, { ...everything, to: '2021-01-31' })).toEqual([ids[0], null]);
    expect(await stepsFrom(1, { ...everything, place: ['oslo'] })).toEqual([null, null]);
    expect(await reader.beside('no-such-article', everything)).toEqual({ earlier: null, later: null });
  });

  test('names the newest generation the current one and keeps the one before', async () => {
    const store = open();
    await store.write(written);
    const pinned = await store.open(written.generation);
    await store.write(next);
    expect(await store.current()).toBe(next.generation);
    expect((await store.generations()).sort()).toEqual([written.generation, next.generation].sort());
    expect((await pinned!.coverage(everything)).mentions).toBe(3);
  });

  test('writing the same generation twice changes nothing', async () => {
    const store = open();
    await store.write(written);
    await store.write(written);
    expect(await store.generations()).toEqual([written.generation]);
  });

  test('never opens a path in place of a generation', async () => {
    const store = open();
    await store.write(written);
    expect(await store.open('../../etc')).toBeNull();
    expect(await store.open('')).toBeNull();
  });
});

test('A generation broken off while it was written is not served', async () => {
  const store = embeddedStore(folder);
  await store.write(written);
  expect(await store.has(written.generation)).toBe(true);
  rmSync(join(folder, written.generation, 'meta.json'));
  expect(await store.open(written.generation)).toBeNull();
  expect(await store.has(written.generation)).toBe(false);
});

test('A generation of another format is not misread', async () => {
  const store = embeddedStore(folder);
  await store.write(written);
  writeFileSync(join(folder, written.generation, 'meta.json'), JSON.stringify({ format: 0 }));
  expect(await store.open(written.generation)).toBeNull();
  expect(await store.has(written.generation)).toBe(false);
});

test('Writing leaves no half-made folder behind', async () => {
  const store = embeddedStore(folder);
  await store.write(written);
  expect(readdirSync(folder).sort()).toEqual([written.generation, 'current'].sort());
});

describe('DATELINE_KEEP_GENERATIONS', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test.each(['all', '-1', '1.5', '', 'Infinity'])(
    'at “%s” is refused, and no generation is lost',
    async (said) => {
      await embeddedStore(folder).write(written);
      vi.stubEnv('DATELINE_KEEP_GENERATIONS', said);
      expect(() => embeddedStore(folder)).toThrow(/^DATELINE_KEEP_GENERATIONS is .* leave it out/);
      vi.unstubAllEnvs();
      await embeddedStore(folder).write(next);
      expect(await embeddedStore(folder).generations()).toHaveLength(2);
    },
  );

  test.each([
    ['0', 1],
    ['1', 2],
  ])('at %s leaves %d with the one that is served', async (said, left) => {
    vi.stubEnv('DATELINE_KEEP_GENERATIONS', said);
    const store = embeddedStore(folder);
    await store.write(written);
    await store.write(next);
    expect(await store.generations()).toHaveLength(left);
  });
});

test('Names stand as printed whether or not the store kept the wordings', async () => {
  const store = embeddedStore(folder);
  await store.write(written);
  const kept = (await store.open(written.generation))!;
  for (const file of ['wordings.txt', 'wordings.column']) rmSync(join(folder, written.generation, file));
  const old = (await store.open(written.generation))!;
  const { places } = await kept.coverage(everything);
  expect(places.length).toBeGreaterThan(0);
  for (const { place } of places)
    expect(await old.printedNames(place.id, everything)).toEqual(
      await kept.printedNames(place.id, everything),
    );
});
