import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atlas, embedAlive, expectClean, open, type Watched } from '../browser';
import { article, type Host, startHost } from './host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const SIZE = { width: 700, height: 700 };

/** An article with an embed, or with a page that does nothing: what a gesture does there is what it should do. */
async function openArticle(kind: 'embed' | 'control', touch: boolean): Promise<Watched> {
  const src = kind === 'embed' ? `${atlas}/embed?place=lachin-corridor` : `${host.origin}/nothing`;
  host.add('/nothing', { html: '<!doctype html><title>Nothing</title><p>Nothing</p>' });
  const html = article(`<iframe src="${src}" width="620" height="840" title="Map"></iframe>`);
  const watched = await open(host.add(`/gestures-${kind}`, { html }), {
    hosts: [new URL(atlas).host, new URL(host.origin).host],
    viewport: SIZE,
    hasTouch: touch,
  });
  await watched.page.locator('iframe').scrollIntoViewIfNeeded();
  await toTheEmbed(watched.page);
  if (kind === 'embed') await embedAlive(watched.page.frameLocator('iframe'));
  return watched;
}

const toTheEmbed = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ block: 'start' }));
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** How far the article scrolls for a gesture at a spot over the map, CSS px. */
async function gesture(watched: Watched, source: 'mouse' | 'touch', distance: number): Promise<number> {
  const { page } = watched;
  const before = await scrolled(page);
  const client = await page.context().newCDPSession(page);
  if (source === 'mouse') {
    await client.send('Input.synthesizeScrollGesture', {
      x: 340,
      y: 440,
      yDistance: -distance,
      gestureSourceType: 'mouse',
      speed: 2000,
    });
  } else {
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 340, y }],
      });
    await finger('touchStart', 440);
    for (let moved = 20; moved <= distance; moved += 20) {
      await finger('touchMove', 440 - moved);
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(150); // no fling: the finger rests before it leaves
    await finger('touchEnd', 0);
  }
  await page.waitForTimeout(200);
  return (await scrolled(page)) - before;
}

/** One article with an embed for each kind of input: its tests come one after another. */
const articles: Partial<Record<'mouse' | 'touch', Promise<Watched>>> = {};
async function articleFor(source: 'mouse' | 'touch'): Promise<Watched> {
  articles[source] ??= openArticle('embed', source === 'touch').catch((failed) => {
    delete articles[source]; // another try opens another
    throw failed;
  });
  const watched = await articles[source];
  await toTheEmbed(watched.page);
  return watched;
}
afterAll(async () => {
  for (const watched of await Promise.all(Object.values(articles))) await watched.close();
});

test.each([
  ['mouse', 'a wheel'],
  ['touch', 'one finger'],
] as const)(
  'by %s: %s over a live map scrolls the article as it does over nothing',
  async (source, _gesture) => {
    const control = await openArticle('control', source === 'touch');
    const expected = await gesture(control, source, 300);
    await control.close();
    expect(expected).toBeGreaterThan(150);
    const watched = await articleFor(source);
    const view = () => watched.page.frameLocator('iframe').locator('.leaflet-map-pane').getAttribute('style');
    const before = await view();
    expect(Math.abs((await gesture(watched, source, 300)) - expected)).toBeLessThanOrEqual(2);
    expect(await view()).toBe(before);
    expectClean(watched);
  },
);

test('a wheel over an embed that nobody has touched scrolls the article too', async () => {
  const control = await openArticle('control', false);
  const expected = await gesture(control, 'mouse', 240);
  await control.close();
  const html = article(`<iframe src="${atlas}/embed" width="620" height="840" title="Map"></iframe>`);
  const watched = await open(host.add('/untouched', { html }), {
    hosts: [new URL(atlas).host, new URL(host.origin).host],
    viewport: SIZE,
  });
  await toTheEmbed(watched.page);
  expect(Math.abs((await gesture(watched, 'mouse', 240)) - expected)).toBeLessThanOrEqual(2);
  await watched.close();
});

test('a wheel without Ctrl shows and announces how to zoom', async () => {
  const watched = await articleFor('mouse');
  const hint = watched.page.frameLocator('iframe').locator('.hint');
  expect(await hint.getAttribute('role')).toBe('status');
  await watched.page.mouse.move(340, 260);
  await watched.page.mouse.wheel(0, 40);
  await expect.poll(() => hint.innerText()).toMatch(/^Hold (?:Ctrl|⌘)/);
  expectClean(watched);
});

test('one finger is told that two move the map, and two do', async () => {
  const watched = await openArticle('embed', true);
  const { page } = watched;
  const frame = page.frameLocator('iframe');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await touch('touchStart', [[340, 300]]);
  await touch('touchMove', [[340, 290]]);
  await touch('touchMove', [[340, 250]]);
  await expect.poll(() => frame.locator('.hint').innerText()).toMatch(/two fingers/);
  await touch('touchEnd', []);
  // While a page still scrolls it takes the next touches too.
  let last = Number.NaN;
  const rests = async () => Object.is(last, (last = await scrolled(page)));
  await expect.poll(rests, { interval: 200 }).toBe(true);
  // On a busy machine the finger may have flung it away.
  await toTheEmbed(page);

  const line = frame.locator('.live .coverage .is-selected path.c-line').first();
  const before = (await line.boundingBox())!;
  const from = await scrolled(page);
  await touch('touchStart', [
    [300, 300],
    [380, 300],
  ]);
  for (let step = 1; step <= 8; step++) {
    await touch('touchMove', [
      [300 + step * 8, 300],
      [380 + step * 8, 300],
    ]);
    await page.waitForTimeout(20);
  }
  await touch('touchEnd', []);
  await expect
    .poll(async () => (await line.boundingBox())!.x - before.x, { timeout: 10_000 })
    .toBeGreaterThan(30);
  expect(await scrolled(page)).toBe(from);
  expectClean(watched);
  await watched.close();
});

test('a mouse drags the map, and the click that ends a drag chooses nothing', async () => {
  const watched = await articleFor('mouse');
  const { page } = watched;
  const frame = page.frameLocator('iframe');
  const line = frame.locator('.live .coverage .is-selected path.c-line').first();
  const before = (await line.boundingBox())!;
  await page.mouse.move(340, 260);
  await page.mouse.down();
  await page.mouse.move(300, 240, { steps: 5 });
  await page.mouse.up();
  const after = (await line.boundingBox())!;
  expect(Math.abs(after.x - before.x + 40)).toBeLessThanOrEqual(1.5);
  expect(Math.abs(after.y - before.y + 20)).toBeLessThanOrEqual(1.5);
  expect(await frame.locator('.card').isVisible()).toBe(false);
  expectClean(watched);
});
