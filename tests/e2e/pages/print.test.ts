import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { mapDrawn, open } from '../browser';
import { NEWEST, pathOf } from './articles';

/** A4 between margins of 16 mm, CSS px. */
const COLUMN = { width: 673, height: 1002 };

/** Lays a page on A4, as printing does. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(COLUMN);
}

test.each([
  ['by its address', '/place/lachin-corridor?theme=dark', 'light'],
  ['by the reader’s system', '/place/lachin-corridor', 'dark'],
] as const)('A page that is dark %s prints dark on light, its map too', async (_, path, colorScheme) => {
  const visit = await open(path, { colorScheme });
  await visit.page.emulateMedia({ media: 'print', colorScheme });
  const [ink, line, land, name] = await visit.page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return [
      style('.place-title').color,
      style('.status').color,
      style('.stage-drawn .m-land').fill,
      style('.stage-drawn .l-name').fill,
    ].map((colour) => Number(/\d+/.exec(colour)![0]));
  });
  expect(ink).toBeLessThan(60);
  expect(line).toBeLessThan(60);
  expect(land).toBeGreaterThan(220);
  expect(name).toBeLessThan(180);
  await visit.close();
});

test.each([
  ['the list', '/'],
  ['a place', '/place/lachin-corridor'],
  ['an article', NEWEST],
  ['a comparison', '/compare'],
] as const)('On paper %s fills its column, map and text alike, and nothing is wider', async (_, path) => {
  const visit = await open(await pathOf(path));
  const { page } = visit;
  await mapDrawn(page);
  await onPaper(page);
  const [stage, panel] = await Promise.all(
    ['.stage', '.panel'].map(async (each) => (await page.locator(each).boundingBox())!),
  );
  expect(Math.abs(stage!.x - panel!.x)).toBeLessThan(2);
  expect(Math.abs(stage!.width - panel!.width)).toBeLessThan(3);
  // Wider by a hair, a browser prints the whole page smaller.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    COLUMN.width + 1,
  );
  await visit.close();
});

test('On paper, what held earlier and later stands under a head that says so', async () => {
  const visit = await open('/place/lachin-corridor');
  const { page } = visit;
  await page.locator('.statuses li').first().waitFor({ state: 'attached' });
  await onPaper(page);
  const head = (await page.locator('.status-section > .more > summary').boundingBox())!;
  const now = (await page.locator('.status-section > .status').last().boundingBox())!;
  const others = (await page.locator('.statuses').boundingBox())!;
  expect(head.y).toBeGreaterThanOrEqual(now.y + now.height);
  expect(others.y).toBeGreaterThanOrEqual(head.y + head.height);
  await visit.close();
});

test('A printed page says where it was, and of which day its map is', async () => {
  const visit = await open('/place/lachin-corridor?to=2022-12-31');
  const { page } = visit;
  const addresses = page.locator('.on-paper');
  expect(await addresses.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  await onPaper(page);
  const policy = new URL('/about#names', page.url()).href;
  expect(await addresses.allInnerTexts()).toEqual([policy, page.url()]);
  expect(await page.locator('.timeline-shows-day').isVisible()).toBe(true);
  await visit.close();
});

test('A printed list says what it leaves out, in words alone', async () => {
  const visit = await open('/?outlet=rferl');
  const { page } = visit;
  await onPaper(page);
  expect((await page.locator('.active-filters').innerText()).replace(/\s+/g, ' ').trim()).toBe(
    'Showing only RFE/RL',
  );
  await visit.close();
});

test('A printed list is set in two columns', async () => {
  const visit = await open('/');
  const { page } = visit;
  await onPaper(page);
  const lefts = await page
    .locator('.rows')
    .first()
    .locator('.row')
    .evaluateAll((rows) => [...new Set(rows.map((row) => Math.round(row.getBoundingClientRect().x)))]);
  expect(lefts).toHaveLength(2);
  await visit.close();
});
