import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from 'vitest';
import { faultsOf } from '../axe';
import { atlas, embedAlive, expectClean, open, type Watched } from '../browser';

const EMBED = '/embed?place=lachin-corridor';
/** Frames of another shape than a snippet asks for: what is drawn beyond the map shows. */
const SHAPED = [
  { width: 400, height: 500 },
  { width: 640, height: 480 },
  { width: 640, height: 1600 },
];
const SIZES = [
  // So low that the panel has no room: the place's excerpts lie over the map.
  { width: 280, height: 740 },
  { width: 500, height: 860 },
  { width: 640, height: 820 },
];

/** Everything that came, with its bytes as they were sent. */
async function counted(address: string, size = { width: 640, height: 820 }) {
  const responses: Response[] = [];
  const watched = await open('/healthz', { viewport: size });
  watched.page.on('response', (response) => responses.push(response));
  await watched.page.goto(atlas + address, { waitUntil: 'load' });
  return { watched, responses };
}

const alive = ({ page }: Watched) => embedAlive(page);

/** Bytes of a body over the wire, as sent to a browser. */
async function wireBytes(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(atlas + path, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}

const SHAPES = [
  'place=lachin-corridor',
  'place=nagorno-karabakh',
  'place=baku',
  'place=baku&place=lachin-checkpoint&place=yerevan&place=moscow',
  '',
  'panel=none',
  'panel=list&height=900',
  'q=checkpoint',
  'bbox=44,38,50,42',
  'bbox=-180,-60,180,80',
  'kind=country',
  'from=2023-01-01&to=2023-12-31&outlet=tass,sputnik',
  `title=${encodeURIComponent('Ճանապարհ '.repeat(40))}`,
  'lang=hy&names=armenian&script=native&theme=dark',
  'lang=az&names=azerbaijani&accent=1a5fb4',
  'lang=ru&names=russian&script=native&place=lachin-corridor',
];

test.each(SHAPES)(
  'untouched, /embed?%s weighs at most 25 KB, its script at most 4 KB of them',
  async (search) => {
    const html = await (await fetch(`${atlas}/embed?${search}`)).text();
    const script = await wireBytes(/<script type="module" crossorigin src="([^"]+)"/.exec(html)![1]!);
    expect(script).toBeGreaterThan(500);
    expect(script).toBeLessThanOrEqual(4 * 1024);
    expect((await wireBytes(`/embed?${search}`)) + script).toBeLessThanOrEqual(25 * 1024);
  },
);

test('untouched it is two requests', async () => {
  const { watched, responses } = await counted(EMBED);
  expect(responses.map((response) => new URL(response.url()).pathname.replace(/-[\da-f]{12}/, ''))).toEqual([
    '/embed',
    '/embed/host.js',
  ]);
  expectClean(watched);
  await watched.close();
});

test('alive, Leaflet and the layers are at most 56 KB, gzip, in eight requests, excerpts of a place among them', async () => {
  const { watched, responses } = await counted(EMBED);
  await alive(watched);
  await watched.page.locator('.live .names [data-place="nagorno-karabakh"]').first().click();
  await watched.page.waitForSelector('.card .excerpt');
  expect(responses.length).toBeLessThanOrEqual(8);
  let bytes = 0;
  for (const response of responses) {
    if (/live-[\da-f]+\.js$/.test(new URL(response.url()).pathname)) {
      bytes += gzipSync(await response.body(), { level: 9 }).length;
    }
  }
  expect(bytes).toBeGreaterThan(30 * 1024);
  expect(bytes).toBeLessThanOrEqual(56 * 1024);
  expectClean(watched);
  await watched.close();
});

/** Where names and symbols stand, by what they are; of a line, spots along it within the view. */
function standing(page: Page, within: string, step: number) {
  return page.evaluate(
    ([selector, every]) => {
      const found: Record<string, [x: number, y: number][]> = {};
      const view = document.getElementById('map')!.getBoundingClientRect();
      for (const root of document.querySelectorAll(selector)) {
        if (getComputedStyle(root).display === 'none') continue;
        for (const text of root.querySelectorAll('text')) {
          const { left, top, right, width } = text.getBoundingClientRect();
          if (width > 0) (found[`text ${text.textContent}`] ??= []).push([left, top], [right, top]);
        }
        for (const shape of root.querySelectorAll<SVGGeometryElement>(
          'path.c-line, circle.c-point, circle.c-actor',
        )) {
          const place = shape.closest('[data-place]')?.getAttribute('data-place');
          const matrix = shape.getScreenCTM()!;
          const length = shape.getTotalLength();
          for (let at = 0; at <= length; at += every / matrix.a) {
            const { x, y } = shape.getPointAtLength(at).matrixTransform(matrix);
            if (x > view.left + 4 && x < view.right - 4 && y > view.top + 4 && y < view.bottom - 4) {
              (found[`${shape.tagName} ${place}`] ??= []).push([x, y]);
            }
          }
        }
      }
      return found;
    },
    [within, step] as const,
  );
}

test.each([...SIZES, ...SHAPED])(
  'at $width by $height px the live map stands where the drawing stood, name by name, to a pixel',
  async (size) => {
    const watched = await open(EMBED, { viewport: size });
    const { page } = watched;
    const before = await standing(page, '.drawing', 9);
    const layout = () =>
      page.evaluate(() =>
        ['h1', '#map', '.legend', '.shown', 'footer'].map((selector) => {
          const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const frame = await layout();
    await alive(watched);
    const after = await standing(page, '.live', 0.4);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [key, spots] of Object.entries(before)) {
      for (const [x, y] of spots) {
        const nearest = Math.min(...after[key]!.map(([ax, ay]) => Math.hypot(ax - x, ay - y)));
        // Letters are set at the drawing's own size and then enlarged: a name's end may lie a little off.
        expect(nearest, `${key} moved at ${x}, ${y}`).toBeLessThanOrEqual(key.startsWith('text') ? 1.3 : 1);
      }
    }
    expect(await layout()).toEqual(frame);
    const water = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.live-map')!).backgroundColor,
      getComputedStyle(document.querySelector('.drawing .m-water')!).fill,
    ]);
    expect(water[0]).toBe(water[1]);
    expectClean(watched);
    await watched.close();
  },
);

test.each(SIZES)(
  'at $width px a place shows its excerpts within the frame, whole, page by page',
  async (size) => {
    const watched = await open(EMBED, { viewport: size });
    const { page } = watched;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await alive(watched);
    await page.locator('.live-map').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card .excerpt mark');
    // Its name is whole, and the first page holds words of a source.
    for (const part of ['.card-name', '.card-line']) {
      expect(await page.locator(part).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
    const words = (await page.locator('.card .excerpt blockquote').first().boundingBox())!;
    const card = (await page.locator('.card').boundingBox())!;
    expect(words.x).toBeLessThan(card.x + card.width);
    expect(words.y + 40).toBeLessThan(card.y + card.height);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(size.width);
    expect(card.y + card.height).toBeLessThanOrEqual(size.height);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    // The pages hold every excerpt, none of them lost between two.
    const next = page.locator('.card-pager .tool').nth(1);
    const seen = new Set<string>();
    for (let turn = 0; turn < 60; turn++) {
      for (const words of await page.locator('.card .excerpt').evaluateAll((all) => {
        const { left, right } = document.querySelector('.card-pages')!.getBoundingClientRect();
        return all
          .filter((each) =>
            [...each.getClientRects()].some((part) => part.left >= left - 1 && part.right <= right + 1),
          )
          .map((each) => each.textContent!);
      })) {
        seen.add(words);
      }
      if ((await next.isHidden()) || (await next.isDisabled())) break;
      await next.click();
    }
    expect(seen.size).toBe(await page.locator('.card .excerpt').count());
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').isVisible()).toBe(false);
    expectClean(watched);
    await watched.close();
  },
);

test('excerpts are slices of what the source says', async () => {
  const watched = await open(EMBED);
  const response = await watched.page.request.get(
    `${atlas}/embed/excerpts?place=lachin-corridor&select=lachin-corridor`,
  );
  const { excerpts } = (await response.json()) as {
    excerpts: { text: string; start: number; end: number; marks: { start: number; end: number }[] }[];
  };
  expect(excerpts.length).toBeGreaterThan(4);
  for (const { text, start, end, marks } of excerpts) {
    expect(text.length).toBe(end - start);
    for (const mark of marks)
      expect(text.slice(mark.start - start, mark.end - start).length).toBe(mark.end - mark.start);
  }
  await watched.close();
});

test('with Ctrl the wheel zooms, the buttons too, Home brings back, and arrows move', async () => {
  const watched = await open(EMBED, { viewport: { width: 640, height: 820 } });
  const { page } = watched;
  await alive(watched);
  const scale = () => page.locator('.live .e-scale').getAttribute('d');
  const at = () => page.locator('.live .coverage .is-selected .c-line').first().boundingBox();
  const first = await scale();
  await page.mouse.move(320, 250);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 500);
  await page.keyboard.up('Control');
  await expect.poll(scale).not.toBe(first);
  await page.locator('.live-map').focus();
  await page.keyboard.press('Home');
  await expect.poll(scale).toBe(first);
  const before = await at();
  await page.keyboard.press('ArrowRight');
  // The map is drawn 598 px wide and fills the frame.
  const step = (90 * 638) / 598;
  await expect.poll(async () => Math.abs((await at())!.x - before!.x + step)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(scale).not.toBe(first);
  expectClean(watched);
  await watched.close();
});

test('Escape puts the selection out, and once more leaves the map', async () => {
  const watched = await open(EMBED);
  const { page } = watched;
  await alive(watched);
  await page.locator('.live-map').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.live .coverage .is-selected').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await watched.close();
});

test.each(['light', 'dark'] as const)(
  '%s: no accessibility fault before and after touch, at most twelve stops',
  async (colorScheme) => {
    const watched = await open(EMBED, {
      colorScheme,
      viewport: { width: 640, height: 820 },
      bypassCSP: true,
    });
    const { page } = watched;
    for (const touched of [false, true]) {
      if (touched) await alive(watched);
      expect(await faultsOf(page)).toEqual([]);
      let stops = 0;
      for (; stops < 40; stops++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
      }
      expect(stops).toBeGreaterThan(2);
      expect(stops).toBeLessThanOrEqual(12);
    }
    await watched.close();
  },
);

test('it sets no cookie, stores nothing and asks nobody else', async () => {
  const { watched, responses } = await counted(EMBED);
  await alive(watched);
  await watched.page.locator('.live .names [data-place]').first().click();
  await watched.page.waitForSelector('.card');
  for (const response of responses) {
    expect(new URL(response.url()).host).toBe(new URL(atlas).host);
    expect(await response.headerValue('set-cookie')).toBeNull();
  }
  expect(await watched.page.context().cookies()).toEqual([]);
  const stored = await watched.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys().catch(() => [])).length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, 0, 0, '']);
  expectClean(watched);
  await watched.close();
});

test('when the map cannot be loaded the drawing stays and its links lead to the atlas', async () => {
  const watched = await open('/healthz', { viewport: { width: 640, height: 820 } });
  const { page } = watched;
  await page.route('**/embed/live-*', (route) => route.abort());
  await page.goto(atlas + EMBED);
  await page.locator('#map').hover();
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.locator('.drawing:visible a.l[data-place="nagorno-karabakh"]').first().click(),
  ]);
  expect(popup.url()).toContain('/place/nagorno-karabakh');
  expect(await page.locator('svg.map-drawing:visible').count()).toBe(1);
  await watched.close();
});

test('a mouse that rested over the map before the script came brings it to life', async () => {
  const watched = await open('/healthz', { viewport: { width: 640, height: 820 }, fresh: true });
  const { page } = watched;
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/embed/host-*', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto(atlas + EMBED, { waitUntil: 'commit' });
  await page.locator('#map').hover();
  await page.waitForFunction(() => document.querySelector('#map')!.matches(':hover'));
  expect(await page.locator('html.alive').count()).toBe(0);
  letCome();
  await page.waitForSelector('html.alive');
  expectClean(watched);
  await watched.close();
});
