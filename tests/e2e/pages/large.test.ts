import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inHome, root } from '@/data/paths';
import { embeddedStore } from '@/data/store';
import { buildAtlas } from '@/geo/atlas';
import { type Served, serveNext } from '../../bench/embed/serve';
import { article, outlets, place } from '../../fixtures/archive';
import { temporaryFolder } from '../../fixtures/temporary-folder';
import { expectClean, open } from '../browser';

/** More articles about one place than stand on one page, and more places than stand on one page of the list. */
const ARTICLES = 65;
const VILLAGES = 2 * ARTICLES;

const home = temporaryFolder();
let served: Served;

beforeAll(async () => {
  const lima = place('Lima', -77, -12);
  const villages = Array.from({ length: VILLAGES }, (_, n) =>
    place(`Village ${n + 1}`, -76.9 + (n % 20) / 10, -11.9 + Math.floor(n / 20) / 10),
  );
  const places = [lima, ...villages];
  const articles = Array.from({ length: ARTICLES }, (_, n) => {
    const [first, second] = [villages[n]!, villages[n + ARTICLES]!];
    return article(
      `Number ${n}: a bus from [Lima] reached [${first.name}].\n\nIt went on to [${second.name}].`,
      places,
      {
        day: new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10),
        outlet: n % 2 === 0 ? 'herald' : 'courier',
      },
    );
  });
  for (const name of ['basemap', 'embed', 'boundaries.json', 'gazetteer.bin'])
    symlinkSync(inHome(name), join(home, name));
  await embeddedStore(join(home, 'atlas')).write(buildAtlas({ articles, known: [], outlets, rejected: [] }));
  served = await serveNext(root, { DATELINE_HOME: home });
});
afterAll(() => served.close());

const opened = (path: string) =>
  open(`${served.origin}${path}`, { hosts: [new URL(served.origin).host], fresh: true });
const headlines = (page: Page) => page.locator('.excerpt-group .headline').allTextContents();
const numbers = async (page: Page) =>
  (await headlines(page)).map((words) => Number(/Number (\d+)/.exec(words)?.[1]));
const range = (from: number, to: number, step = -1) =>
  Array.from({ length: Math.floor((from - to) / -step) + 1 }, (_, n) => from + n * step);

describe('A place with many articles', () => {
  test('shows the newest, and leads on to the older by pages', async () => {
    const watched = await opened('/place/lima');
    const { page } = watched;
    await page.getByText('Articles 1 to 25 of 65').waitFor();
    expect(await numbers(page)).toEqual(range(64, 40));
    await page.getByRole('link', { name: 'Next 25 articles' }).click();
    await page.waitForURL(/page=2/);
    await page.getByText('Articles 26 to 50 of 65').waitFor();
    expect(await numbers(page)).toEqual(range(39, 15));
    await page.getByRole('link', { name: 'Next 15 articles' }).click();
    await page.getByText('Articles 51 to 65 of 65').waitFor();
    expect(await numbers(page)).toEqual(range(14, 0));
    expect(await page.getByRole('link', { name: /^Next/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Previous 25 articles' }).click();
    await page.getByText('Articles 26 to 50 of 65').waitFor();
    await page.goto(`${served.origin}/place/lima?page=99`);
    expect(await numbers(page)).toEqual(range(14, 0));
    await expectClean(watched);
  });

  test('by outlet goes through one outlet’s before the next', async () => {
    const watched = await opened('/place/lima?group=outlet');
    const { page } = watched;
    await page.locator('.pages').waitFor();
    expect(await numbers(page)).toEqual(range(63, 15, -2));
    await page.getByRole('link', { name: 'Next 25 articles' }).click();
    await page.getByText('Articles 26 to 50 of 65').waitFor();
    expect(await numbers(page)).toEqual([...range(13, 1, -2), ...range(64, 30, -2)]);
    await expectClean(watched);
  });

  test('compared, leads on to all that each side wrote', async () => {
    const watched = await opened('/compare?a.outlet=herald&b.outlet=courier&place=lima');
    const { page } = watched;
    await page.getByRole('link', { name: 'All 33 articles of The Herald' }).click();
    await page.getByText('Articles 1 to 25 of 33').waitFor();
    expect(await numbers(page)).toEqual(range(64, 16, -2));
    await expectClean(watched);
  });

  test('is told to programs a part at a time', async () => {
    const ask = async (query: string) => (await fetch(`${served.origin}/api/places/lima${query}`)).json();
    const whole = await ask('');
    expect([whole.articleCount, whole.limit, whole.excerpts.length]).toEqual([ARTICLES, 100, ARTICLES]);
    const rest = await ask('?offset=50&limit=10');
    expect([rest.offset, rest.limit]).toEqual([50, 10]);
    expect(rest.excerpts).toEqual(whole.excerpts.slice(50, 60));
    expect((await ask('?limit=many&offset=-1')).excerpts).toEqual(whole.excerpts);
    expect((await ask('?limit=100000')).limit).toBe(500);
  });
});

test('A long list of places goes on by pages', async () => {
  const watched = await opened('/?sort=name');
  const { page } = watched;
  await page.getByText('Places 1 to 100 of 131').waitFor();
  await page.getByRole('link', { name: 'Next 31 places' }).click();
  await page.getByText('Places 101 to 131 of 131').waitFor();
  expect(await page.getByRole('link', { name: /^Next/ }).count()).toBe(0);
  await expectClean(watched);
});
