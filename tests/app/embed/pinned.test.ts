import { beforeAll, describe, expect, test } from 'vitest';
import { type AtlasReader, openAtlas } from '@/geo/atlas';
import { parseEmbed } from '@/geo/embed';
import { archive, article, place } from '../../fixtures/archive';
import { serving } from './serving';

const served = serving();
let ask: typeof import('@/app/embed/ask').ask;
let contentHash: typeof import('@/app/embed/ask').contentHash;
beforeAll(async () => {
  ({ ask, contentHash } = await import('@/app/embed/ask'));
});

const places = [place('Lima', -77, -12), place('Suva', 178.4, -18.1)];
const old = article('The harbour of [Lima] was closed.', places, { day: '2023-01-01' });
const newer = article('The harbour of [Lima] was opened again.', places, { day: '2023-02-01' });
const elsewhere = article('It rained in [Suva] all day.', places, { day: '2023-03-01' });

const open = (articles: (typeof old)[]): AtlasReader => openAtlas(archive(articles));
const first = open([old]);
const withNewer = open([old, newer]);
const withElsewhere = open([old, elsewhere]);

function serve(present: AtlasReader, kept: AtlasReader[]): void {
  served.present = present;
  served.kept.clear();
  for (const reader of [present, ...kept]) served.kept.set(reader.generation, reader);
}
const options = (v: string | null) => parseEmbed(new URLSearchParams({ place: 'lima', ...(v && { v }) }));

test('an unpinned embed shows the present state', async () => {
  serve(withNewer, [first]);
  const answered = await ask(options(null));
  expect([answered?.state, answered?.subject.asked.mentions]).toEqual(['present', 2]);
});

test('a pinned one shows what it showed, and says that newer coverage exists', async () => {
  serve(withNewer, [first]);
  const answered = await ask(options(first.generation));
  expect([answered?.state, answered?.subject.asked.mentions]).toEqual(['newer', 1]);
});

test('a pinned one says nothing as long as what it shows is the same', async () => {
  serve(withElsewhere, [first]);
  const alone = parseEmbed(
    new URLSearchParams({ place: 'lima', bbox: '-80,-15,-70,-10', v: first.generation }),
  );
  expect((await ask(alone))?.state).toBe('present');
});

test('a generation that is no longer kept falls back to the present one, and says so', async () => {
  serve(withNewer, []);
  const answered = await ask(options(first.generation));
  expect([answered?.state, answered?.subject.asked.mentions]).toEqual(['gone', 2]);
});

test('the hash of what is shown pins it too', async () => {
  serve(first, []);
  const hash = contentHash((await ask(options(null)))!.subject);
  expect((await ask(options(hash)))?.state).toBe('present');
  serve(withNewer, []);
  expect((await ask(options(hash)))?.state).toBe('gone');
});

describe('Of three generations', () => {
  const third = open([old, newer, elsewhere]);
  const pinned = async (v: string, search: Record<string, string> = { place: 'lima' }) => {
    const answered = await ask(parseEmbed(new URLSearchParams({ ...search, v })));
    return answered && [answered.state, answered.reader.generation, answered.subject.asked.mentions];
  };
  const hashOf = async (reader: AtlasReader) => {
    serve(reader, []);
    return contentHash((await ask(options(null)))!.subject);
  };
  let hashes: string[];
  beforeAll(async () => {
    hashes = [await hashOf(first), await hashOf(withNewer)];
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  test('each is found by its own name', async () => {
    serve(third, [withNewer, first]);
    expect(await pinned(first.generation)).toEqual(['newer', first.generation, 1]);
    expect(await pinned(withNewer.generation)).toEqual(['newer', withNewer.generation, 2]);
    expect(await pinned(third.generation)).toEqual(['present', third.generation, 2]);
  });

  test('what one of them showed is found by its hash, once and again', async () => {
    serve(third, [withNewer, first]);
    for (let times = 0; times < 2; times++) {
      expect(await pinned(hashes[0]!)).toEqual(['newer', first.generation, 1]);
      expect(await pinned(hashes[1]!)).toEqual(['newer', withNewer.generation, 2]);
    }
  });

  test('a hash belongs to its query: under another one it names nothing', async () => {
    serve(third, [withNewer, first]);
    expect(await pinned(hashes[0]!, { place: 'suva' })).toEqual(['gone', third.generation, 1]);
  });

  test('one that is no longer kept is gone, by name and by hash', async () => {
    serve(third, [withNewer]);
    expect(await pinned(first.generation)).toEqual(['gone', third.generation, 2]);
    expect(await pinned(hashes[0]!)).toEqual(['gone', third.generation, 2]);
    expect(await pinned(hashes[1]!)).toEqual(['newer', withNewer.generation, 2]);
  });
});

test('a place that only the present state knows is shown from there', async () => {
  serve(withElsewhere, [first]);
  const answered = await ask(parseEmbed(new URLSearchParams({ place: 'suva', v: first.generation })));
  expect([answered?.state, answered?.subject.asked.mentions]).toEqual(['gone', 1]);
});

test('a place that no state knows is nowhere', async () => {
  serve(withNewer, [first]);
  expect(await ask(parseEmbed(new URLSearchParams({ place: 'atlantis', v: first.generation })))).toBeNull();
});
