import type { CDPSession, Page } from '@playwright/test';
import { beforeAll, expect, test } from 'vitest';
import { open, type Watched } from '../browser';

let visit: Watched;
let page: Page;
let client: CDPSession;

beforeAll(async () => {
  visit = await open('/', { viewport: { width: 1024, height: 700 }, hasTouch: true });
  page = visit.page;
  client = await page.context().newCDPSession(page);
  await page.locator('h1').tap();
  await page.locator('.leaflet-container').waitFor();
  await page.waitForLoadState('networkidle');
});

type Point = { x: number; y: number };
const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
  client.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: touchPoints.map((at, id) => ({ ...at, id })),
  });

/** The middle of a row. */
async function row(place: string): Promise<Point> {
  const { x, y, height } = (await page.locator(`.row[data-place="${place}"]`).boundingBox())!;
  return { x: x + 60, y: y + height / 2 };
}

const arrives = () => page.waitForURL('**/place/lachin-corridor');

/** The address after whatever was done has had its time. */
async function whereTo(): Promise<string> {
  await page.waitForTimeout(700);
  return new URL(page.url()).pathname;
}

/** The list at its top and at rest. */
async function rest(): Promise<void> {
  await page.locator('#panel').evaluate((panel) => panel.scrollTo(0, 0));
  await page.waitForTimeout(300);
}

async function backToList(): Promise<void> {
  await page.goBack();
  await page.locator('.row').first().waitFor();
}

test('A tap on a row opens its place once, and Back leads to the list', async () => {
  const at = await row('lachin-corridor');
  await send('touchStart', at);
  await send('touchEnd');
  await arrives();
  await backToList();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('A tap on a row while one writes in the search field ends the writing', async () => {
  const at = await row('lachin-corridor');
  await page.locator('input[name=q]').focus();
  await send('touchStart', at);
  await send('touchEnd');
  await arrives();
  await page.locator('h1:focus').waitFor();
  await backToList();
});

test('A finger that moves over the list scrolls it and chooses nothing', async () => {
  const at = await row('lachin-corridor');
  await send('touchStart', at);
  for (let step = 1; step <= 6; step++) await send('touchMove', { x: at.x, y: at.y - step * 20 });
  await send('touchEnd');
  expect(await whereTo()).toBe('/');
  expect(await page.locator('#panel').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(40);
  await rest();
});

/** Whether a touch is taken from the browser, which else says itself what it means. */
async function isTaken(touch: () => Promise<unknown>): Promise<boolean> {
  const taken = page.evaluate(
    () =>
      new Promise<boolean>((resolve) =>
        addEventListener('touchend', ({ defaultPrevented }) => resolve(defaultPrevented), { once: true }),
      ),
  );
  await page.evaluate(() => 0); // the page listens by now
  await touch();
  const answer = await taken;
  if ((await whereTo()) !== '/') await backToList();
  await rest();
  return answer;
}

test('A tap is taken from the browser; a finger that stops the list, one that rests and two are not', async () => {
  const at = await row('lachin-corridor');
  const tap = async () => {
    await send('touchStart', at);
    await send('touchEnd');
  };
  expect(await isTaken(tap)).toBe(true);
  expect(
    await isTaken(async () => {
      // In motion until it is touched.
      await page.evaluate(() => {
        const moving = setInterval(() => document.getElementById('panel')!.scrollBy(0, 1), 10);
        addEventListener('touchstart', () => clearInterval(moving), { once: true });
        return new Promise((resolve) => setTimeout(resolve, 50));
      });
      await tap();
    }),
  ).toBe(false);
  expect(
    await isTaken(async () => {
      await send('touchStart', at);
      await page.waitForTimeout(600);
      await send('touchEnd');
    }),
  ).toBe(false);
  expect(
    await isTaken(async () => {
      await send('touchStart', at, { x: at.x + 60, y: at.y });
      await send('touchEnd');
    }),
  ).toBe(false);
});

test('A click that no finger made leads on too, as a screen reader’s does', async () => {
  await page.locator('.row[data-place="lachin-corridor"]').dispatchEvent('click');
  await arrives();
});
