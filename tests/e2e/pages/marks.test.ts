import { expect, test } from 'vitest';
import { expectClean, open } from '../browser';
import { firstArticle } from './articles';

test('A description that a name splits is lit whole from its one stop, and the name in it alone from its own', async () => {
  const visit = await open(await firstArticle());
  const { page } = visit;
  await page.waitForSelector('[data-roving] [tabindex="-1"]', { state: 'attached' });
  const description = page.locator('.mark-descriptive', { hasText: 'an Azerbaijani checkpoint' }).first();
  const name = description.locator('.mark').first();
  const ground = (locator: typeof name) =>
    locator.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await ground(description);
  await page.keyboard.press('n'); // focus by key, so that it is visible
  await description.locator('a.mark-own.mark-link').focus();
  await expect.poll(() => ground(description)).not.toBe(plain);
  expect(await ground(name)).toBe('rgba(0, 0, 0, 0)');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Azerbaijani');
  await expect.poll(() => ground(description)).toBe(plain);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lachin corridor');
  expectClean(visit);
  await visit.close();
});

test('All words of a description lead to its place, by mouse too', async () => {
  const visit = await open(await firstArticle());
  const { page } = visit;
  await page.waitForSelector('[data-roving] [tabindex="-1"]', { state: 'attached' });
  await page
    .locator('.mark-descriptive a.mark-own', { hasText: /^\s*checkpoint$/ })
    .first()
    .click();
  await page.waitForURL(/place=lachin-checkpoint/);
  expectClean(visit);
  await visit.close();
});
