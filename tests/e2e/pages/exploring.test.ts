import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { atlas, expectClean, mapDrawn, open } from '../browser';
import { firstArticle } from './articles';

/** Opens a page and waits until its script listens. */
async function ready(path: string, options: Parameters<typeof open>[1] = {}) {
  const visit = await open(path, options);
  await visit.page.waitForSelector('[data-roving] [tabindex="-1"]', { state: 'attached' });
  return visit;
}

const SPELLINGS = [
  'Xankəndi',
  'Khankendi',
  'Степанакерт',
  'Ստեփանակերտ',
  'Stepanakert',
  'stepanakrt', // a letter left out
  'Stepenakert', // a letter mistaken
];

test('A place is suggested however it is spelled', async () => {
  const visit = await ready('/');
  const { page } = visit;
  for (const spelling of SPELLINGS) {
    await page.getByRole('combobox').fill(spelling);
    await page.locator('[role="option"]', { hasText: 'Stepanakert' }).first().waitFor();
    await page.getByRole('combobox').fill('');
    await page.locator('[role="option"]').first().waitFor({ state: 'detached' });
  }
  expectClean(visit);
  await visit.close();
});

test('The search field works by keyboard alone', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await page.keyboard.press('/');
  await page.keyboard.type('lachin corr');
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const field = page.getByRole('combobox');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/place\//);
  expectClean(visit);
  await visit.close();
});

test('Without script the same field asks the same question', async () => {
  const visit = await open('/', { javaScriptEnabled: false });
  const { page } = visit;
  await page.getByRole('combobox').fill('peacekeepers');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=peacekeepers/);
  expect(await page.locator('h1').textContent()).toContain('peacekeepers');
  expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
  await visit.close();
});

test('A handle moved by key narrows the dates, and the corridor takes the route it had', async () => {
  const visit = await ready('/place/lachin-corridor');
  const { page } = visit;
  const last = page.getByRole('slider', { name: 'Last day' });
  await last.focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/to=20/);
  await page.keyboard.press('Home');
  await page.waitForURL(/to=2021-02-16/);
  await page.locator('.route-used', { hasText: 'by Zabukh and Lachin town' }).waitFor();
  await page.getByRole('link', { name: 'All dates' }).click();
  await page.waitForURL((url) => !url.searchParams.has('to'));
  await page.locator('.route-used', { hasText: 'by Kornidzor' }).waitFor();
  expectClean(visit);
  await visit.close();
});

test('A handle can be dragged', async () => {
  const visit = await ready('/');
  const { page } = visit;
  const grip = (await page.getByRole('slider', { name: 'Last day' }).boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x - 160, grip.y + grip.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.waitForURL(/to=2022|to=2023-0[1-4]/);
  expectClean(visit);
  await visit.close();
});

test('A handle that is only pressed stays, and one asked beyond the axis waits at its end', async () => {
  const visit = await ready('/?from=1990-01-01');
  const { page } = visit;
  const chart = (await page.locator('.timeline-chart').boundingBox())!;
  const first = (await page.getByRole('slider', { name: 'First day' }).boundingBox())!;
  expect(first.x + first.width).toBeGreaterThan(chart.x - 20);
  const last = (await page.getByRole('slider', { name: 'Last day' }).boundingBox())!;
  await page.mouse.move(last.x + last.width - 3, last.y + last.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press('PageDown'); // what moves it is seen to
  await page.waitForURL(/to=2023-04-01/);
  await visit.close();
});

test('After going on, the header’s choices and the search keep the page that is open and its filters', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await page.locator('.fold summary').click();
  await page.locator('.filter-sets').getByRole('link', { name: 'TASS' }).click();
  await page.waitForURL(/outlet=tass/);
  await page.locator('.fold summary').click(); // open it stands over the rows
  await page.locator('a.row[data-place="lachin-corridor"]').click();
  await page.waitForURL(/\/place\/lachin-corridor/);
  await page.getByRole('link', { name: 'Dark' }).press('Enter');
  await page.waitForURL(/\/place\/lachin-corridor\?outlet=tass&theme=dark/);
  // Chosen by key, the focus is where it was.
  await page.waitForSelector('.to-light:focus');
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has('theme'));
  await page.getByRole('combobox').fill('peacekeepers');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=peacekeepers/);
  expect(new URL(page.url()).searchParams.get('outlet')).toBe('tass');
  // Sent off, a search hands the focus on to what it found.
  await page.waitForFunction(() => document.activeElement?.matches('#panel h1'));
  await page.locator('.active-filters').getByRole('link', { name: 'peacekeepers' }).click();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('');
  await visit.close();
});

test('Every filter is a link, and back undoes it', async () => {
  const visit = await ready('/');
  const { page } = visit;
  const all = await page.locator('a.row').count();
  await page.locator('.fold summary').click();
  await page.locator('.filter-sets').getByRole('link', { name: 'TASS' }).click();
  await page.waitForURL(/outlet=tass/);
  await page.locator('.active-filters').waitFor();
  expect(await page.locator('a.row').count()).toBeLessThan(all);
  await page.goBack();
  await page.waitForURL(`${atlas}/`);
  await page.waitForFunction((count) => document.querySelectorAll('a.row').length === count, all);
  expectClean(visit);
  await visit.close();
});

/** How often the whole of a page was asked for: Next asks for its shape first, marked as a prefetch. */
function askedFor(page: Page, path: string): () => number {
  let asked = 0;
  page.on('request', (request) => {
    const headers = request.headers();
    if (new URL(request.url()).pathname === path && headers.rsc && !headers['next-router-prefetch']) asked++;
  });
  return () => asked;
}

test('What a mouse rests on is fetched before it is clicked, and not again', async () => {
  const visit = await ready('/');
  const { page } = visit;
  const asked = askedFor(page, '/place/lachin-district');
  const row = page.locator('a.row[data-place="lachin-district"]');
  await row.hover();
  await expect.poll(asked).toBe(1);
  await row.click();
  await page.getByRole('heading', { level: 1, name: 'Lachin District' }).waitFor();
  expect(asked()).toBe(1);
  expectClean(visit);
  await visit.close();
});

test('What a finger has come down on is fetched while it is still down', async () => {
  const visit = await ready('/', { hasTouch: true });
  const { page } = visit;
  const asked = askedFor(page, '/place/lachin-district');
  const row = (await page.locator('a.row[data-place="lachin-district"]').boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const at = { x: row.x + 40, y: row.y + row.height / 2 };
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect.poll(asked).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/');
  // What it is on is lit, and stays so when it lifts, until the place has come.
  expect(await page.locator('a.row.lit').getAttribute('data-place')).toBe('lachin-district');
  await page.evaluate(() => {
    const row = document.querySelector('a.row.lit')!;
    const watch = () => {
      if (row.isConnected && !row.classList.contains('lit')) document.documentElement.dataset.unlit = '';
    };
    new MutationObserver(watch).observe(row, { attributeFilter: ['class'] });
  });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByRole('heading', { level: 1, name: 'Lachin District' }).waitFor();
  expect(await page.locator('html[data-unlit]').count()).toBe(0);
  expect(asked()).toBe(1);
  expectClean(visit);
  await visit.close();
});

test('A finger that scrolls the list leaves nothing lit', async () => {
  const visit = await ready('/', { hasTouch: true });
  const { page } = visit;
  const row = (await page.locator('a.row[data-place="lachin-district"]').boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: row.x + 40, y }],
    });
  await touch('touchStart', row.y + 10);
  await expect.poll(() => page.locator('a.row.lit').count()).toBe(1);
  for (let step = 1; step <= 10; step++) await touch('touchMove', row.y + 10 - step * 15);
  await touch('touchEnd');
  await expect.poll(() => page.locator('a.row.lit').count()).toBe(0);
  await visit.close();
});

test('The first places of the list are fetched while nothing else is to do; of a reader who spares data, none', async () => {
  for (const spares of [false, true]) {
    const visit = await open('/about', { fresh: true });
    const { page } = visit;
    if (spares)
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
    const first = askedFor(page, '/place/lachin-corridor');
    const farDown = askedFor(page, '/place/lachin-district');
    await page.goto(`${atlas}/`);
    await mapDrawn(page);
    if (spares) await page.waitForTimeout(4500);
    else await expect.poll(first, { timeout: 10_000 }).toBe(1);
    expect([first(), farDown()]).toEqual([spares ? 0 : 1, 0]);
    await visit.close();
  }
});

test('What was written of a place shows on a desk without scrolling', async () => {
  const visit = await open('/place/lachin-corridor');
  const { page } = visit;
  const excerpt = (await page.locator('.excerpt blockquote').first().boundingBox())!;
  const foot = (await page.locator('.panel-foot').boundingBox())!;
  expect(excerpt.y + excerpt.height).toBeLessThanOrEqual(foot.y);
  await visit.close();
});

test('A place gone on to holds all that it holds when it is opened, its lists one stop each', async () => {
  const held = () =>
    page.evaluate(() => {
      const count = (what: string) => document.querySelectorAll(`#panel ${what}`).length;
      return {
        excerpts: count('blockquote'),
        reasons: count('.why .reasons > li'),
        together: count('.together a'),
        stops: count('.together a:not([tabindex="-1"])'),
      };
    });
  const opened = await ready('/place/lachin-corridor');
  let { page } = opened;
  const whole = await held();
  await opened.close();
  expect(whole.excerpts).toBeGreaterThan(10);
  expect(whole.reasons).toBeGreaterThan(whole.excerpts);
  expect(whole.stops).toBe(1);

  const visit = await ready('/');
  page = visit.page;
  await page.locator('a.row[data-place="lachin-corridor"]').click();
  await page.getByRole('heading', { level: 1, name: 'Lachin corridor' }).waitFor();
  await expect.poll(held).toEqual(whole);
  expectClean(visit);
  await visit.close();
});

test('The live map takes the place of the server’s drawing in one frame, names and all', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await page.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    const look = () => {
      const drawn = getComputedStyle(document.querySelector('.stage-drawn')!).display !== 'none';
      const named = document.querySelector('.atlas-map .names > *') !== null;
      const covered = document.querySelector('.atlas-map .coverage > *') !== null;
      const now = `${drawn ? 'server’s' : 'live'}, ${covered ? 'covered' : 'bare'}, ${named ? 'named' : 'nameless'}`;
      if (seen.at(-1) !== now) seen.push(now);
      requestAnimationFrame(look);
    };
    look();
  });
  await mapDrawn(page);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'server’s, bare, nameless',
    'live, covered, named',
  ]);
  await visit.close();
});

/** A browser that says it is a phone's. */
const ON_PHONE = { 'sec-ch-ua-mobile': '?1' };

test.each([
  ['the start', '/', undefined],
  ['a place', '/place/lachin-corridor', undefined],
  ['a phone', '/', { width: 390, height: 844 }],
])('No name moves as the live map takes over: %s', async (_, path, viewport) => {
  const visit = await ready(path, {
    fresh: true,
    ...(viewport && { viewport, extraHTTPHeaders: ON_PHONE }),
  });
  const { page } = visit;
  const names = (map: string) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll<SVGTextElement>(`${selector} svg.map .l text`)]
          .filter((text) => !text.closest('.e-locator, .e-scale-bar'))
          .map((text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('y')}`)
          .sort(),
      map,
    );
  const before = await names('.stage-drawn');
  await mapDrawn(page);
  await page.waitForTimeout(600); // a map that is drawn anew would have been
  expect(await names('.atlas-map')).toEqual(before);
  await visit.close();
});

test('A button of the map that is pressed before the live map has come is answered by it', async () => {
  const visit = await ready('/', { fresh: true });
  const { page } = visit;
  const scale = (map: string) => page.locator(`${map} .e-scale-text`).textContent();
  const before = await scale('.stage-drawn');
  await page.locator('.stage-drawn').getByRole('button', { name: 'Zoom in' }).click();
  await mapDrawn(page);
  await expect.poll(() => scale('.atlas-map'), { timeout: 10_000 }).not.toBe(before);
  await visit.close();
});

test.each([
  ['a road', 'lachin-corridor'],
  ['a border', 'armenia-azerbaijan-border'],
  ['a vague area', 'nagorno-karabakh'],
])('On the live map %s lights under the pointer and opens with a click', async (_, id) => {
  const visit = await ready('/');
  const { page } = visit;
  await mapDrawn(page);
  const at = await page.evaluate((place) => {
    const hit = document.querySelector<SVGPathElement>(`.atlas-map [data-place="${place}"] path.c-hit`)!;
    const matrix = hit.getScreenCTM()!;
    const box = hit.getBBox();
    const along = Array.from({ length: 200 }, (_, step) =>
      hit.getPointAtLength((hit.getTotalLength() * step) / 200),
    );
    const within = Array.from({ length: 400 }, (_, step) => ({
      x: box.x + (box.width * (step % 20)) / 20,
      y: box.y + (box.height * Math.floor(step / 20)) / 20,
    }));
    return (hit.classList.contains('c-hit-area') ? within : along)
      .map(({ x, y }) => new DOMPoint(x, y).matrixTransform(matrix))
      .map(({ x, y }) => ({ x, y }))
      .find(({ x, y }) => document.elementFromPoint(x, y)?.closest(`[data-place="${place}"]`));
  }, id);
  expect(at).toBeDefined();
  await page.mouse.move(at!.x, at!.y);
  await page.waitForFunction(
    (place) => document.querySelector(`a.row.lit[data-place="${place}"]`) !== null,
    id,
  );
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForURL(new RegExp(`/place/${id}`));
  // A press is no key: no ring around the map.
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.atlas-map')!, '::after').content),
  ).toBe('none');
  await visit.close();
});

test('A map dragged farther than it was drawn is drawn on before the drag ends', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await mapDrawn(page);
  const { x, y, width, height } = (await page.locator('.leaflet-container').boundingBox())!;
  /** px of the map's right side that the sheet of the base map does not reach. */
  const bare = () =>
    page.evaluate(() => {
      const map = document.querySelector('.leaflet-container')!.getBoundingClientRect();
      return map.right - document.querySelector('svg.map.base')!.getBoundingClientRect().right;
    });
  await page.mouse.move(x + width - 60, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 80; step++) {
    await page.mouse.move(x + width - 60 - step * 10, y + height / 2);
    await page.waitForTimeout(25);
  }
  await expect.poll(bare).toBeLessThanOrEqual(0);
  await page.mouse.up();
  expectClean(visit);
  await visit.close();
});

test('While a mouse drags the map, nothing else of the page hears its moves, and afterwards it does', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await mapDrawn(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['mousemove', 'pointermove'])
      document.addEventListener(type, () => heard.push(type), { capture: true });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0).length);
  const pane = () =>
    page.evaluate(() => document.querySelector('.leaflet-map-pane')!.getBoundingClientRect().left);
  const { x, y, width, height } = (await page.locator('.leaflet-container').boundingBox())!;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  await page.mouse.move(middleX - 20, middleY); // the drag begins
  await heard();
  const before = await pane();
  for (let step = 1; step <= 6; step++) await page.mouse.move(middleX - 20 - step * 10, middleY);
  expect(await pane()).toBe(before - 60);
  expect(await heard()).toBe(0);
  await page.mouse.up();
  await page.mouse.move(middleX, middleY + 40);
  expect(await heard()).toBeGreaterThan(0);
  expectClean(visit);
  await visit.close();
});

test('The map that the keyboard is on shows it all around, on land as on the sea', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await mapDrawn(page);
  await page.keyboard.press('Tab'); // from here on focus is the keyboard's
  await page.locator('.atlas-map').focus();
  const { x, y, height } = (await page.locator('.atlas-map').boundingBox())!;
  const picture = await page.screenshot({ clip: { x, y, width: 2, height } });
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels) colours.add(data.subarray(at, at + 3).join());
  expect([...colours]).toEqual(['31,28,24']);
  await visit.close();
});

test('On a phone no two routes’ names under the timeline touch', async () => {
  const visit = await open('/place/lachin-corridor', { viewport: { width: 390, height: 844 } });
  const boxes = await visit.page.locator('.route text').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, right }) => ({ left, right }))
      .sort((a, b) => a.left - b.left),
  );
  expect(boxes.length).toBeGreaterThan(1);
  for (const [index, { left }] of boxes.entries())
    if (index > 0) expect(left).toBeGreaterThan(boxes[index - 1]!.right);
  await visit.close();
});

test('The map is worked out off the page’s thread', async () => {
  const visit = await ready('/');
  await mapDrawn(visit.page);
  expect(visit.page.workers()).toHaveLength(1);
  expectClean(visit);
  await visit.close();
});

test.each([
  [
    'the browser has none',
    (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
  ],
  ['its script cannot be had', (page: Page) => page.route('**/*worker*', (route) => route.abort())],
])('Without a worker, as %s, the map is drawn all the same', async (_why, withhold) => {
  const visit = await open('/healthz', { fresh: true });
  const { page } = visit;
  await withhold(page);
  await page.goto(`${atlas}/`, { waitUntil: 'load' });
  await mapDrawn(page);
  expect(page.workers()).toHaveLength(0);
  await page.locator('a.row[data-place="lachin-corridor"]').click();
  await page.locator('.coverage.has-selection .is-selected').first().waitFor({ state: 'attached' });
  await visit.close();
});

test('Going back returns to where one was and to the link that led away, by way of a filter too', async () => {
  const visit = await ready('/');
  const { page } = visit;
  const panel = page.locator('#panel');
  const scrolled = () => panel.evaluate(({ scrollTop }) => scrollTop);
  await panel.evaluate((element) => element.scrollTo(0, 300));
  await page.locator('a.row[data-place="yerevan"]').click();
  await page.waitForURL(/\/place\/yerevan/);
  await expect.poll(scrolled).toBe(0);
  await page.locator('.headline a').first().press('Enter');
  await page.waitForURL(/\/article\//);
  await page.goBack();
  await page.waitForSelector('.headline a:focus');
  await page.goBack();
  await expect.poll(scrolled).toBe(300);
  await page.waitForSelector('a.row[data-place="yerevan"]:focus');
  await page.goto(`${atlas}/?outlet=tass`);
  await page.waitForSelector('a.row[tabindex="-1"]');
  await panel.evaluate((element) => element.scrollTo(0, 120));
  await page.locator('a.row').nth(5).click();
  await page.waitForURL(/\/place\//);
  await page.goBack();
  await expect.poll(scrolled).toBe(120);
  await visit.close();
});

test('A search that finds nothing says how one finds, and offers the most covered places', async () => {
  const visit = await open('/?q=nothing-of-the-kind');
  const { page } = visit;
  await page.getByText('in any script').waitFor();
  await page.locator('.offered a').first().click();
  await page.waitForURL(/\/place\//);
  expect(new URL(page.url()).search).toBe('');
  await visit.close();
});

test('A place that no article speaks of leads to the nearest that they do speak of', async () => {
  const visit = await ready('/place/goris');
  const offered = visit.page.locator('.empty .offered a');
  expect(await offered.count()).toBe(6);
  expect(await offered.allInnerTexts()).toContain('Lachin corridor');
  await visit.close();
});

test.each([
  ['beside the map', '/correct?article=nothing&mention=1', '#panel h1'],
  ['alone', '/no-such-page', '.alone h1'],
])('An address that no page answers, %s, keeps the search and says its name once', async (_, path, head) => {
  // Without script too: what only script fills would be an empty page.
  const visit = await open(path, { javaScriptEnabled: false });
  const { page } = visit;
  await page.locator(head).waitFor();
  expect(await page.locator('.search input[type="search"]').isVisible()).toBe(true);
  expect(await page.locator('.brand').count()).toBe(1);
  await visit.close();
});

test('That nothing fits is said once, with one way out of all and one of each', async () => {
  const visit = await open('/?from=1990-01-01&to=1990-02-01');
  const { page } = visit;
  expect(await page.locator('#panel').innerText()).not.toContain('0 places');
  expect(
    await page
      .locator('#panel')
      .getByText(/no place|nothing/i)
      .count(),
  ).toBe(1);
  expect(await page.locator('.active-filters a').count()).toBe(2);
  expect(await page.getByRole('link', { name: 'Clear all' }).count()).toBe(1);
  await page.locator('.empty').getByRole('link').click();
  await page.waitForURL(`${atlas}/`);
  await visit.close();
});

test('Names follow the reader’s choice, what was printed never does', async () => {
  const international = await open('/place/stepanakert?names=international');
  expect(await international.page.locator('h1').textContent()).toBe('Stepanakert');
  await international.close();
  const azerbaijani = await open('/place/stepanakert?names=azerbaijani');
  expect(await azerbaijani.page.locator('h1').textContent()).toMatch(/^Khank[ae]ndi$/);
  await azerbaijani.close();
  const quotes = async (names: string) => {
    const html = await (await fetch(`${atlas}/place/lachin-corridor?names=${names}&script=native`)).text();
    return [...html.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, quote]) =>
      quote!.replace(/<[^>]*>/g, ''),
    );
  };
  expect(await quotes('armenian')).toEqual(await quotes('international'));
  expect((await quotes('armenian')).length).toBeGreaterThan(5);
});

test('Dark and light are chosen by address, and stay while one reads on', async () => {
  const visit = await open('/?theme=dark', { colorScheme: 'light' });
  const { page } = visit;
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe('rgb(28, 26, 23)');
  await page.locator('a.row').first().click();
  await page.waitForURL(/\/place\/.*theme=dark/);
  expect(await ground()).toBe('rgb(28, 26, 23)');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await visit.close();
});

test('On a phone the sheet can be stepped, dragged and scrolled', async () => {
  const visit = await ready('/', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page } = visit;
  const height = async () => (await page.locator('.stage').boundingBox())!.height;
  const before = await height();
  await page.locator('.sheet-handle').click();
  const larger = await height();
  expect(larger).toBeGreaterThan(before + 100);
  const handle = (await page.locator('.sheet-handle').boundingBox())!;
  await page.mouse.move(195, handle.y + 12);
  await page.mouse.down();
  await page.mouse.move(195, 180, { steps: 6 });
  await page.mouse.up();
  expect(await height()).toBeLessThan(before);
  await page.mouse.wheel(0, 600);
  await page.waitForFunction(() => scrollY > 100);
  expectClean(visit);
  await visit.close();
});

test('`n` and `p` go from mention to mention', async () => {
  const visit = await ready(await firstArticle());
  const { page } = visit;
  const words = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('n');
  const first = await words();
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  expect(await words()).toBe(first);
  await visit.close();
});

test('Single letters can be turned off, and stay off as one reads on (WCAG 2.1.4)', async () => {
  const visit = await open('/about');
  const { page } = visit;
  await page.getByRole('link', { name: 'Turn the single letters' }).click();
  await page.waitForURL(/keys=off/);
  await page
    .getByRole('link', { name: 'Back to the atlas' })
    .or(page.locator('.about p a').first())
    .first()
    .click();
  await page.waitForSelector('a.row[tabindex="-1"]');
  expect(new URL(page.url()).searchParams.get('keys')).toBe('off');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('combobox');
  await page.goto(`${atlas}/`);
  await page.waitForSelector('a.row[tabindex="-1"]');
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await visit.close();
});

test('A permanent link leads to its mention', async () => {
  const { page, close } = await open('/place/lachin-corridor');
  const href = (await page.locator('.permalink').first().getAttribute('href'))!;
  await close();
  const visit = await open(href);
  const anchor = visit.page.locator(`#${href.split('#')[1]}`);
  expect(await anchor.evaluate((element) => element.matches(':target'))).toBe(true);
  await visit.close();
});

test('A page prints with its map, its excerpts and their addresses', async () => {
  const visit = await ready('/place/lachin-corridor');
  const { page } = visit;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.stage-drawn').isVisible()).toBe(true);
  expect(await page.locator('.search').isVisible()).toBe(false);
  const closed = page.locator('.excerpt-group').nth(1).locator('blockquote').first();
  expect((await closed.boundingBox())?.height ?? 0).toBeGreaterThan(10);
  // What can only be pressed is not on paper.
  for (const words of ['Why here?', 'more names', 'Compare'])
    expect(await page.getByText(words).first().isVisible(), words).toBe(false);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await visit.close();
});

test('The live map prints whole, as small as paper asks', async () => {
  const visit = await open('/place/lachin-corridor');
  const { page } = visit;
  await mapDrawn(page);
  await page.emulateMedia({ media: 'print' });
  const stage = (await page.locator('.stage').boundingBox())!;
  expect(stage.width).toBeLessThanOrEqual(680); // A4 between margins of 16 mm, and the border
  expect(stage.width / stage.height).toBeGreaterThan(1);
  expect(await page.locator('.stage-drawn').isVisible()).toBe(false);
  const road = (await page.locator('.map.coverage .is-selected .c-line').first().boundingBox())!;
  expect(road.x).toBeGreaterThan(stage.x);
  expect(road.y).toBeGreaterThan(stage.y);
  expect(road.x + road.width).toBeLessThan(stage.x + stage.width);
  expect(road.y + road.height).toBeLessThan(stage.y + stage.height);
  await visit.close();
});

test('On a phone a place’s page opens with the first words of an excerpt in sight', async () => {
  const visit = await open('/place/lachin-corridor', { viewport: { width: 390, height: 844 } });
  const foot = (await visit.page.locator('.panel-foot').boundingBox())!;
  const words = (await visit.page.locator('.written blockquote').first().boundingBox())!;
  expect(words.y + 24).toBeLessThanOrEqual(foot.y);
  await visit.close();
});
