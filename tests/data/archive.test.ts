import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildArchive } from '@/data/build/archive';
import { embeddedStore } from '@/data/store';
import { temporaryFolder } from '../fixtures/temporary-folder';

const OUTLET = 'tuscumbia-herald.example';
const TOWNS = [
  'A bakery opened in Muscle Shoals. Its owner came from Sheffield.',
  'Rain closed the road between Florence and Tuscumbia.',
  'A school in Russellville, Alabama, will be painted. So will one in Decatur.',
  'The bridge at Florence was mended by a firm of Huntsville, Alabama.',
];

const home = temporaryFolder();
let folder: string;
let run = 0;
beforeEach(() => {
  folder = join(home, `articles-${run++}`);
  mkdirSync(folder);
});

const write = (name: string, outlet: string | null, text: string) =>
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({
      title: `Notice ${name}`,
      text,
      date: '2023-05-02',
      ...(outlet && { url: `https://${outlet}/${name}` }),
    }),
  );
const writeTowns = () => {
  for (const [index, text] of TOWNS.entries()) write(`town-${index}`, OUTLET, text);
};
const store = () => embeddedStore(join(`${folder}-home`, 'atlas'));
const build = async (into = store()) => {
  const fresh: string[] = [];
  const { generation } = await buildArchive(folder, into, () => {}, {
    ledgerPath: join(`${folder}-home`, 'ledger.json'),
    onFresh: ({ article }) => fresh.push(article.file),
  });
  return { generation, fresh };
};

/** What a bare *Florence* is taken for in the article `name`. */
async function florence(name: string): Promise<string | undefined> {
  const { articles, places, readings, text } = (await store().load((await store().current())!))!;
  for (let row = 0; row < readings.length; row++) {
    const article = readings.article[row]!;
    const words = text(article).slice(readings.start[row]!, readings.end[row]!);
    if (articles[article]!.file === `${name}.json` && words === 'Florence')
      return places[readings.place[row]!]!.country;
  }
  return undefined;
}

describe('An archive', () => {
  const bare = 'A concert in Florence drew a crowd on Sunday.';

  test('places bare names where their outlet’s other articles happen', async () => {
    writeTowns();
    write('concert', OUTLET, bare);
    await build();
    expect(await florence('concert')).toBe('US');
  });

  test('does not lend one outlet’s home to another', async () => {
    writeTowns();
    write('concert', 'world-wire.example', bare);
    await build();
    expect(await florence('concert')).toBe('IT');
  });

  test('reads an outlet’s articles again when others have taught its home, and only these', async () => {
    write('concert', OUTLET, bare);
    write('elsewhere', 'world-wire.example', bare);
    await build();
    expect(await florence('concert')).toBe('IT');
    writeTowns();
    const { fresh } = await build();
    expect(fresh).toEqual(['concert.json', ...TOWNS.map((_, index) => `town-${index}.json`)]);
    expect(await florence('concert')).toBe('US');
    expect(await florence('elsewhere')).toBe('IT');
  });

  test('comes out the same however it grew', async () => {
    writeTowns();
    write('concert', OUTLET, bare);
    await build();
    rmSync(join(folder, 'town-0.json'));
    const grown = await build();
    rmSync(join(`${folder}-home`, 'ledger.json'));
    expect((await build()).generation).toBe(grown.generation);
  });

  test('that nothing has happened to is not made again', async () => {
    writeTowns();
    writeFileSync(join(folder, 'broken.json'), '{');
    const first = await build();
    const untouched = { ...store(), load: () => expect.unreachable('It was loaded.') };
    expect(await build(untouched)).toEqual({ ...first, fresh: [] });
  });

  test.each<[what: string, happens: () => void | Promise<void>]>([
    ['a file has gone', () => rmSync(join(folder, 'town-0.json'))],
    ['a file has come', () => write('concert', OUTLET, bare)],
    ['a file has changed', () => write('town-1', OUTLET, 'A short note from Sheffield.')],
    [
      'its generation has gone',
      async () => rmSync(join(`${folder}-home`, 'atlas', (await store().current())!), { recursive: true }),
    ],
    ['another is the current one', () => rmSync(join(`${folder}-home`, 'atlas', 'current'))],
  ])('is made again when %s', async (_, happens) => {
    writeTowns();
    await build();
    await happens();
    const { generation } = await build();
    expect(await store().current()).toBe(generation);
    const files = (await store().load(generation))!.articles.map(({ file }) => file);
    expect(files.sort()).toEqual(readdirSync(folder).sort());
  });

  test('lists a file that goes while it is read, and holds the others', async () => {
    writeTowns();
    const gone = 'town-2.json';
    const { articles, rejected } = await buildArchive(folder, store(), () => {}, {
      ledgerPath: join(`${folder}-home`, 'ledger.json'),
      onFresh: () => rmSync(join(folder, gone), { force: true }),
    });
    expect([articles, rejected.map(({ file }) => file)]).toEqual([TOWNS.length - 1, [gone]]);
  });
});
