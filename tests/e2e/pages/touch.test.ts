import { expect, test } from 'vitest';
import { expectClean, open } from '../browser';

type Finger = { x: number; y: number };

test('By finger: the map is dragged, pinched and tapped without the page moving, and the sheet and the text move without the map', async () => {
  const visit = await open('/place/lachin-corridor', {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const { page } = visit;
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Finger[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((at, id) => ({ ...at, id })) });
  /** Fingers go down, along their ways in steps, and up. */
  const stroke = async (...ways: [from: Finger, to: Finger][]) => {
    const at = (share: number) =>
      ways.map(([from, to]) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }));
    // While a page is busy its browser takes a touch from it after a fifth of a second.
    await page.evaluate(() => new Promise((rests) => requestIdleCallback(rests)).then(() => null));
    await send('touchStart', at(0));
    for (let step = 1; step <= 5; step++) {
      await send('touchMove', at(step / 5));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await send('touchEnd', []);
  };
  const scrolled = () => page.evaluate(() => scrollY);
  const mapAt = () => page.locator('.leaflet-map-pane').evaluate(({ style }) => style.transform);
  /** Kilometres that a pixel of the map stands for, by its scale bar. */
  const scale = () =>
    page.evaluate(() => {
      const bar = document.querySelector<SVGGraphicsElement>('.map-edge .e-scale')!.getBBox().width;
      return Number.parseFloat(document.querySelector('.map-edge .e-scale-text')!.textContent!) / bar;
    });
  const stage = () => page.locator('.stage').evaluate(({ clientHeight }) => clientHeight);

  await page.locator('h1').tap();
  await page.locator('.atlas-map .map-edge .e-scale-text').waitFor();
  await page.waitForLoadState('networkidle');

  const before = await mapAt();
  await stroke([
    { x: 120, y: 330 },
    { x: 180, y: 230 },
  ]);
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('.leaflet-map-pane')!.style.transform !== was,
    before,
  );
  expect(await scrolled()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/place/lachin-corridor');

  const wide = await scale();
  await stroke(
    [
      { x: 80, y: 260 },
      { x: 160, y: 260 },
    ],
    [
      { x: 320, y: 260 },
      { x: 240, y: 260 },
    ],
  );
  await expect.poll(scale).toBeGreaterThan(wide * 1.5);
  const pinched = await scale();
  // Where neither a place nor a button is, nor close by: a tap as wide as a finger is meant for them.
  const bare = await page.evaluate(() => {
    const isBare = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit?.closest('.atlas-map') && !hit.closest('[data-place], .map-controls *');
    };
    const around = [-16, 0, 16];
    for (let y = 90; y < 400; y += 12)
      for (let x = 20; x < 370; x += 12)
        if (around.every((dx) => around.every((dy) => isBare(x + dx, y + dy)))) return { x, y };
    return null;
  });
  for (let tap = 0; tap < 2; tap++) {
    await send('touchStart', [bare!]);
    await send('touchEnd', []);
  }
  await expect.poll(scale).toBeLessThan(pinched / 1.5);
  expect(await scrolled()).toBe(0);

  const half = await stage();
  const handle = (await page.locator('.sheet-handle').boundingBox())!;
  const grip = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
  await stroke([grip, { x: grip.x, y: grip.y + 260 }]);
  await page.waitForFunction((was) => document.querySelector('.stage')!.clientHeight > was + 150, half);
  expect(await scrolled()).toBe(0);
  await page.locator('.sheet-handle').tap();
  await page.waitForFunction((was) => document.querySelector('.stage')!.clientHeight < was, half);

  const still = await mapAt();
  await stroke([
    { x: 200, y: 700 },
    { x: 200, y: 500 },
  ]);
  await page.waitForFunction(() => scrollY > 100);
  expect(await mapAt()).toBe(still);
  expectClean(visit);
  await visit.close();
}, 60_000);
