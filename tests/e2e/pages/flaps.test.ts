import { expect, test } from 'vitest';
import { expectClean, open } from '../browser';

const OPEN = 'details[data-flap][open]';

async function ready(path: string) {
  const visit = await open(path);
  await visit.page.waitForSelector('[data-roving] [tabindex="-1"]', { state: 'attached' });
  return visit;
}

test.each([
  ['the names', '.menu-choice summary'],
  ['the filters', '.fold summary'],
  ['the feeds', '.formats summary'],
])('What lies over the page folds at a click beside it, on the map too, and at Escape: %s', async (_, at) => {
  const visit = await ready('/');
  const { page } = visit;
  const summary = page.locator(at).first();
  await summary.click();
  await page.locator(OPEN).waitFor();
  await page.mouse.click(700, 160);
  await page.locator(OPEN).waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/');

  await summary.click();
  await page.locator(OPEN).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.locator(OPEN).waitFor({ state: 'detached' });
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expectClean(visit);
  await visit.close();
});

test('A click in the filters leaves them open', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await page.locator('.fold summary').click();
  await page
    .locator('.filter-set')
    .first()
    .click({ position: { x: 2, y: 2 } });
  expect(await page.locator('.fold').evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);
  await visit.close();
});

test('Words that nothing is found for are answered while one types', async () => {
  const visit = await ready('/');
  const { page } = visit;
  await page.getByRole('combobox').fill('zzqqxx');
  const answer = page.locator('.search output', { hasText: 'Nothing found' });
  await answer.waitFor();
  const box = (await answer.boundingBox())!;
  expect(box.height).toBeGreaterThan(20);
  await page.getByRole('combobox').fill('lachin');
  await page.locator('[role="option"]').first().waitFor();
  expect((await page.locator('.search output').boundingBox())!.height).toBeLessThan(2);
  await visit.close();
});
