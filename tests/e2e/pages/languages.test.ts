import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { LOCALES, MACHINE_MADE, messages } from '@/components/messages';
import { atlas, expectClean, open } from '../browser';

/** The languages of the interface other than English. */
const TRANSLATED = LOCALES.filter((locale) => locale !== 'en');

/** Opens a page as its server wrote it: all its words are there already, and to run its scripts costs half as much again. */
const read = (path: string) => open(path, { javaScriptEnabled: false });

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${atlas}${path}`, { headers });

test.each(LOCALES)('The list speaks %s, by its address', async (locale) => {
  const answer = await get(`/?lang=${locale}`, { 'accept-language': 'fr' });
  const page = await answer.text();
  expect(page).toContain(`<html lang="${locale}" dir="ltr"`);
  expect(page).toContain(messages(locale)('list.title'));
  expect(page.includes(messages(locale)('site.machine'))).toBe(MACHINE_MADE.has(locale));
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('Without a word in the address the browser’s languages choose', async () => {
  const page = await (await get('/', { 'accept-language': 'fr, az;q=0.8, en;q=0.2' })).text();
  expect(page).toContain('<html lang="az" dir="ltr"');
});

test.each(LOCALES)('An embed speaks %s, and quotes its sources in English', async (locale) => {
  const page = await (await get(`/embed?place=lachin-corridor&lang=${locale}`)).text();
  expect(page).toContain(`<html lang="${locale}" dir="ltr"`);
  expect(page).toContain(messages(locale)('embed.boundaries.link'));
  expect(page).toContain('<blockquote lang="en" dir="auto">');
});

test.each([
  ['/?lang=ru', 'Лачинский коридор'],
  ['/?lang=hy', 'Լաչինի միջանցք'],
  ['/?lang=az', 'Laçın dəhlizi'],
  ['/?names=russian', 'Лачинский коридор'],
  ['/?lang=az&names=azerbaijani', 'Laçın dəhlizi'],
  ['/?lang=ru&names=azerbaijani&script=native', 'Laçın dəhlizi'],
])('At %s list and map have the corridor by one name', async (path, name) => {
  const page = await (await get(path)).text();
  const [, list] = /<a [^>]*class="row"[^>]*data-place="lachin-corridor".*?<bdi[^>]*>(.*?)<\/bdi>/s.exec(
    page,
  )!;
  expect(list).toBe(name);
  expect(page).toContain(`<title>${name},`);
  expect(page).not.toContain('>Lachin corridor<');
});

test.each([
  ['hy', 'lachin', 'Լաչին', 'Բերձոր', ''],
  ['az', 'stepanakert', 'Stepanakert', 'Xankəndi', ''],
  ['ru', 'shusha', 'Шуша', 'Шуши', ''],
  ['hy', 'lachin', 'Բերձոր', 'Լաչին', '&names=armenian'],
  ['hy', 'lachin', 'Berdzor', 'Լաչին', '&names=armenian&script=latin'],
  ['az', 'stepanakert', 'Xankəndi', 'Khankandi', '&names=azerbaijani&script=native'],
])(
  'In %s the list and the map have the contested town %s as %s, not as %s, with “%s” asked for',
  async (locale, id, name, not, asked) => {
    const visit = await read(`/?lang=${locale}${asked}`);
    const list = await visit.page.locator('a.row bdi').allTextContents();
    expect(list).not.toContain(not);
    await visit.close();
    const place = await read(`/place/${id}?lang=${locale}${asked}`);
    const { page } = place;
    expect(await page.locator('h1').textContent()).toBe(name);
    expect(await page.title()).toContain(name);
    expect(await page.locator('.stage-drawn svg.map .l text').allTextContents()).not.toContain(not);
    const picture = await (await get(`/image/map.svg?place=${id}&lang=${locale}${asked}`)).text();
    expect(picture).not.toContain(`>${not}<`);
    const embed = await (await get(`/embed?place=${id}&lang=${locale}${asked}`)).text();
    expect(/<title>(.*?)<\/title>/.exec(embed)![1]).toContain(name);
    await place.close();
  },
);

test.each([
  ['az', 'Xankəndi', 'stepanakert', 'Stepanakert'],
  ['az', 'Ağdərə', 'martakert', 'Martakert'],
  ['hy', 'Բերձոր', 'lachin', 'Լաչին'],
  ['hy', 'Շուշի', 'shusha', 'Շուշա'],
])(
  'A search in %s for one side’s name, %s, finds %s under its international one: %s',
  async (locale, words, id, name) => {
    const answer = await get(`/api/search?q=${encodeURIComponent(words)}&lang=${locale}`);
    const { places } = (await answer.json()) as {
      places: { path: string; name: string; matched?: string }[];
    };
    const found = places.find(({ path }) => path.startsWith(`/place/${id}`))!;
    expect(found.name).toBe(name);
    expect(found.matched).toContain(words);
  },
);

test('The panel of a contested place lists the names of all sides', async () => {
  const page = await (await get('/place/lachin?lang=hy')).text();
  for (const name of ['Բերձոր', 'Laçın', 'Лачин']) expect(page).toContain(name);
});

test.each([
  ['ru', 'Каспийское', 'Gori'],
  ['hy', 'Սևանա', 'Lake Sevan'],
  ['az', 'Xəzər', 'Caspian'],
])(
  'The map’s own names are in %s, drawn by the server and asked for by the live map',
  async (locale, name, not) => {
    const page = await (await get(`/?lang=${locale}`)).text();
    expect(page).toContain(name);
    expect(page).not.toContain(`>${not}<`);
    const { names } = (await (await get('/map/manifest.json')).json()) as { names: Record<string, string> };
    const file = await get(`/map/${names[locale]}`);
    expect(file.status).toBe(200);
    expect(JSON.stringify(await file.json())).toContain(name);
  },
);

test.each([
  ['/', 390],
  ['/place/lachin-corridor', 390],
  ['/about', 320],
])(
  'From right to left %s is whole on a screen of %i px, its panel beginning at the right',
  async (path, width) => {
    const visit = await open(`${path}?lang=ar-XB`, { viewport: { width, height: 844 } });
    const [direction, scrolls, align] = await visit.page.evaluate(() => [
      document.documentElement.dir,
      document.documentElement.scrollWidth > innerWidth,
      (document.querySelector('.brand') as HTMLElement).getBoundingClientRect().left > innerWidth / 2,
    ]);
    expect([direction, scrolls, align]).toEqual(['rtl', false, true]);
    await visit.close();
  },
);

test.each(LOCALES)('In %s the legend hides no name, however long its words are', async (locale) => {
  const visit = await read(`/place/lachin-corridor?lang=${locale}`);
  const hidden = await visit.page.evaluate(() => {
    const legend = document.querySelector('.stage-drawn .map-legend')!.getBoundingClientRect();
    return [...document.querySelectorAll('.stage-drawn svg.map .l text')]
      .filter((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return right > legend.left && left < legend.right && bottom > legend.top && top < legend.bottom;
      })
      .map((text) => text.textContent);
  });
  expect(hidden).toEqual([]);
  await visit.close();
});

test.each([
  ['hy', 'Կոռնիձորով', 'թարգմանված է մեքենայով'],
  ['az', 'Kornidzordan keçməklə', 'maşın tərcüməsi'],
  ['ru', 'через Корнидзор', 'переведено машиной'],
] as const)(
  'In %s the status of a place and its routes are told in it, and said to be made by machine',
  async (locale, route, machine) => {
    const visit = await read(`/place/lachin-corridor?lang=${locale}`);
    const { page } = visit;
    const statuses = page.locator('section:has(#status) bdi:not(.source *, .second *)');
    expect(await statuses.count()).toBeGreaterThan(3);
    for (const language of await statuses.evaluateAll((all) => all.map((one) => one.getAttribute('lang'))))
      expect(language).toBe(locale);
    expect(await page.locator('section:has(#status)').textContent()).toContain(machine);
    const used = page.locator('.route-used text');
    expect([await used.textContent(), await used.getAttribute('lang')]).toEqual([route, locale]);
    expectClean(visit);
    await visit.close();
  },
);

test('In English nothing is said of machines, and statuses are English', async () => {
  const visit = await read('/place/lachin-corridor?lang=en');
  const section = visit.page.locator('section:has(#status)');
  expect(await section.locator('bdi').first().getAttribute('lang')).toBe('en');
  expect(await section.textContent()).not.toContain('machine');
  await visit.close();
});

/** Every place of the list by its id, as a language calls it. */
function namesOfList(locale: string): Promise<Map<string, string>> {
  const known = lists.get(locale) ?? readList(locale);
  lists.set(locale, known);
  return known;
}
const lists = new Map<string, Promise<Map<string, string>>>();

async function readList(locale: string): Promise<Map<string, string>> {
  const visit = await read(`/?lang=${locale}`);
  const names = await visit.page
    .locator('a.row[data-place]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-place')!, row.querySelector('bdi')!.textContent] as const),
    );
  await visit.close();
  return new Map(names);
}

/** What a page says itself: without what is in English there, sources' titles, and the names of other languages. */
const ownWords = (page: Page) =>
  page.evaluate(() => {
    for (const other of document.querySelectorAll(
      '[lang=en], script, style, .source, .place-source, .place-names',
    ))
      if (other !== document.documentElement) other.remove();
    const attributes = [...document.querySelectorAll('body [aria-label], body [title]')].map(
      (one) => `${one.getAttribute('aria-label') ?? ''}\n${one.getAttribute('title') ?? ''}`,
    );
    return [document.body.textContent, ...attributes].join('\n');
  });

describe.each(TRANSLATED)('In %s', (locale) => {
  test('every place of the list has a name of the language', async () => {
    const visit = await read(`/?lang=${locale}`);
    const languages = await visit.page
      .locator('a.row bdi')
      .evaluateAll((names) => names.map((name) => name.getAttribute('lang')));
    expect(languages.length).toBeGreaterThan(20);
    expect(new Set(languages)).toEqual(new Set([locale]));
    await visit.close();
  });

  test.each([
    '/',
    '/place/lachin-corridor',
    '/place/seven-adjacent-districts',
    '/place/european-union',
    '/place/armenia-azerbaijan-border',
    '/compare',
    '/embed',
    '/embed?place=lachin-corridor',
  ])('no place is left with its English name on %s', async (path) => {
    const [english, own] = await Promise.all([namesOfList('en'), namesOfList(locale)]);
    const differing = [...english].filter(([id, name]) => !own.get(id)!.includes(name));
    expect(differing.length).toBeGreaterThan(15);
    const visit = await read(`${path}${path.includes('?') ? '&' : '?'}lang=${locale}`);
    const words = await ownWords(visit.page);
    expect(words).toContain(own.get('lachin-corridor'));
    expect(differing.map(([, name]) => name).filter((name) => words.includes(name))).toEqual([]);
    await visit.close();
  });
});

test.each([
  ['hy', 'european-union', 'Եվրոպական միություն', 'երկրների միություն'],
  ['az', 'seven-adjacent-districts', 'Yeddi ətraf rayon', 'Kəlbəcər, Laçın'],
  ['ru', 'lachin-corridor', 'Лачинский коридор', 'дорога, около 30 км'],
] as const)('In %s the page of %s is headed %s and says what it is: %s', async (locale, id, name, what) => {
  const visit = await read(`/place/${id}?lang=${locale}`);
  expect(await visit.page.locator('h1').textContent()).toContain(name);
  expect(await visit.page.locator('.panel-body .sentence-case').first().textContent()).toContain(what);
  await visit.close();
});

test.each(TRANSLATED)('In %s what a source printed is left as it stands', async (locale) => {
  const visit = await read(`/place/lachin-corridor?lang=${locale}`);
  expect(await visit.page.locator('blockquote').first().textContent()).toContain('Lachin corridor');
  await visit.close();
});

test.each([
  ['hy', 'Եվրոպական', 'european-union'],
  ['ru', 'Советский', 'soviet-union'],
])('A search in %s for %s finds the place that only pages call so', async (locale, words, id) => {
  const answer = await get(`/api/search?q=${encodeURIComponent(words)}&lang=${locale}`);
  const { places } = (await answer.json()) as { places: { path: string; name: string }[] };
  expect(places[0]!.path).toBe(`/place/${id}`);
  expect(places[0]!.name).toContain(words);
});
