import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { articlesFolder } from '@/data/paths';
import { atlas, expectClean, mapDrawn, open } from './browser';

const onMap = (id: string) => `.leaflet-container [data-place="${id}"]`;
const sources = readdirSync(articlesFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(articlesFolder, name), 'utf8'));

/** Of how many files the page shows an excerpt that is in them to the letter. */
async function readIn(page: Page): Promise<number> {
  const excerpts = (await page.locator('blockquote').allTextContents()).map((text) => text.trim());
  return sources.filter((text) => excerpts.some((excerpt) => excerpt !== '' && text.includes(excerpt)))
    .length;
}

describe('A reader', () => {
  test('reaches the corridor on the map by mouse, reads four files, follows one to its article and goes back', async () => {
    const visit = await open('/');
    const { page } = visit;
    await mapDrawn(page);
    await page.locator(onMap('lachin-corridor')).last().click();
    await page.waitForURL(/\/place\/lachin-corridor/);
    await page.getByRole('heading', { level: 1, name: 'Lachin corridor' }).waitFor();

    // What stands below the fold comes a moment after the heading.
    await expect.poll(() => readIn(page)).toBeGreaterThanOrEqual(4);

    const article = page.locator('.panel a[href^="/article/"]').first();
    const href = (await article.getAttribute('href'))!;
    await article.click();
    await page.waitForURL((url) => url.pathname === href.split(/[?#]/)[0]);
    expect(await page.locator('.article-text mark').count()).toBeGreaterThan(3);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Lachin corridor' }).waitFor();
    await page.goBack();
    await page.waitForURL(`${atlas}/`);
    expect(await page.locator('.leaflet-container').count()).toBe(1);
    expectClean(visit);
    await visit.close();
  });

  test('reaches it by keyboard alone', async () => {
    const visit = await open('/');
    const { page } = visit;
    await mapDrawn(page);
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.classList.contains('leaflet-container'))) break;
    }
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('PageDown');
      if (/Lachin corridor/.test((await page.locator('#map-focus').textContent()) ?? '')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/place\/lachin-corridor/);
    await page.getByRole('heading', { level: 1, name: 'Lachin corridor' }).waitFor();
    expectClean(visit);
    await visit.close();
  });

  test('who has clicked on the map goes on by key', async () => {
    const visit = await open('/');
    const { page } = visit;
    await mapDrawn(page);
    const scale = () => page.locator('.map-edge .e-scale-text').textContent();
    const before = await scale();
    await page.mouse.click(1350, 200); // the sea
    await page.keyboard.press('+');
    await expect.poll(scale).not.toBe(before);
    expectClean(visit);
    await visit.close();
  });

  test('drags the map, which follows the hand and stays where it was put', async () => {
    const visit = await open('/', { reducedMotion: 'reduce' });
    const { page } = visit;
    await mapDrawn(page);
    const at = () =>
      page
        .locator('.map.coverage [data-place="lachin-corridor"]')
        .first()
        .evaluate((symbol) => symbol.getBoundingClientRect().toJSON() as DOMRect);
    const from = await at();
    await page.mouse.move(1000, 620);
    await page.mouse.down();
    await page.mouse.move(930, 650, { steps: 7 });
    await expect.poll(async () => Math.round((await at()).x - from.x)).toBe(-70);
    await page.waitForTimeout(250); // a hand at rest: no fling
    await page.mouse.up();
    await page.waitForTimeout(250);
    const to = await at();
    expect([Math.round(to.x - from.x), Math.round(to.y - from.y)]).toEqual([-70, 30]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expectClean(visit);
    await visit.close();
  });

  test('keeps the same map while pages change', async () => {
    const visit = await open('/');
    const { page } = visit;
    await mapDrawn(page);
    await page.evaluate(() => document.querySelector('.leaflet-container')?.setAttribute('data-first', ''));
    await page.locator('.panel a[href^="/place/"]').first().click();
    await page.waitForURL(/\/place\//);
    expect(await page.locator('.leaflet-container[data-first]').count()).toBe(1);
    await visit.close();
  });

  test('sees a place lit on the map when pointing at its mention, and back', async () => {
    const visit = await open('/place/lachin-corridor');
    const { page } = visit;
    await mapDrawn(page);
    await page.locator('.panel a[href^="/article/"]').first().click();
    await page.waitForURL(/\/article\//);
    const mark = page.locator('.article-text [data-place="lachin-corridor"]').first();
    await mark.hover();
    await page
      .locator(`${onMap('lachin-corridor')}.is-hover`)
      .first()
      .waitFor({ state: 'attached' });
    await visit.close();
  });
});

describe('Without JavaScript', () => {
  const article = async () => {
    const { articles } = (await (await fetch(`${atlas}/api/coverage`)).json()) as {
      articles: { id: string }[];
    };
    return `/article/${articles[0]!.id}`;
  };
  test.each([
    ['the list', async () => '/', 'Places in the coverage', 'Lachin corridor'],
    [
      'a place',
      async () => '/place/lachin-corridor',
      'Lachin corridor',
      'the only road linking Karabakh to Armenia',
    ],
    ['an article', article, /.+/, 'Lachin corridor'],
    ['about', async () => '/about', /.+/, 'Natural Earth'],
  ])('%s is complete, with its map', async (name, path, heading, words) => {
    const visit = await open(await path(), { javaScriptEnabled: false });
    const { page } = visit;
    await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
    // Closed details open without script too: what they hold is there.
    expect(await page.locator('body').textContent()).toContain(words);
    if (name !== 'about') {
      const map = page.locator('.stage-drawn svg').first();
      expect((await map.boundingBox())!.width).toBeGreaterThan(300);
      expect(await page.locator('.stage-drawn svg a[href^="/place/"]').count()).toBeGreaterThan(5);
      // What the first frame leaves out, so that the map shows first, the next one draws.
      const panel = page.locator('.panel-body, .places').first();
      expect(
        await panel.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })),
      ).toBe(true);
      // No button that would not answer.
      expect(await page.locator('.map-button').first().isVisible()).toBe(false);
    }
    expectClean(visit);
    await visit.close();
  });
});

describe('An address that names nothing', () => {
  test.each(['/place/no-such-place', '/article/no-such-article-00000000', '/nonsense'])(
    '%s is a 404 that offers the list',
    async (path) => {
      const response = await fetch(`${atlas}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/href="\/(?:\?[^"]*)?"/);
    },
  );

  test.each([
    ['/place/no-such-place', 'There is no such place in this atlas. · Dateline'],
    ['/article/no-such-article-00000000', 'There is no such article in this atlas. · Dateline'],
    ['/nonsense', 'Not found · Dateline'],
  ])('%s says so in its title', async (path, title) => {
    const page = await (await fetch(`${atlas}${path}`)).text();
    expect(/<title>([^<]*)</.exec(page)?.[1]).toBe(title);
  });

  test('leaves nothing behind, a hundred times over', async () => {
    const files = () => readdirSync('.next', { recursive: true }).length;
    const before = files();
    for (let n = 0; n < 100; n += 20) {
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          fetch(`${atlas}/place/invented-${n + i}`).then((answer) => answer.text()),
        ),
      );
    }
    expect(files()).toBe(before);
  });
});

test('An embed opens inside a plain page of another host', async () => {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>An article</title><h1>An article</h1><iframe title="Map" src="${atlas}/embed?place=lachin-corridor" width="640" height="700"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as { port: number };
  const visit = await open(`http://127.0.0.1:${port}/`, {
    hosts: [`127.0.0.1:${port}`, new URL(atlas).host],
  });
  const frame = visit.page.frameLocator('iframe');
  await frame.getByText('Lachin corridor').first().waitFor();
  expect(await frame.locator('svg a').count()).toBeGreaterThan(0);
  expect(visit.foreign).toEqual([]);
  expect(visit.errors.filter((error) => !/favicon/.test(error))).toEqual([]);
  await visit.close();
  await new Promise((resolve) => host.close(resolve));
});

test('/healthz tells the generation and what it holds', async () => {
  const health = await (await fetch(`${atlas}/healthz`)).json();
  expect(health).toMatchObject({ generation: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(JSON.stringify(health)).toMatch(/"articles":7/);
});
