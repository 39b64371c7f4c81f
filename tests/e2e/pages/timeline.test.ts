import { expect, test } from 'vitest';
import { expectClean, open } from '../browser';
import { firstArticle } from './articles';

/** Opens a page of its own, as browsers count no more than fifty entries of history, and waits until its script listens. */
async function ready(path: string, options: Parameters<typeof open>[1] = {}) {
  const visit = await open(path, { ...options, fresh: true });
  await visit.page.waitForSelector('[data-roving] [tabindex="-1"]', { state: 'attached' });
  const { page } = visit;
  const last = page.getByRole('slider', { name: 'Last day' });
  return {
    visit,
    page,
    last,
    entries: () => page.evaluate(() => history.length),
    told: () => last.getAttribute('aria-valuetext'),
    went: (to: RegExp) => page.waitForURL(to),
  };
}

test('Back undoes a burst of keys at once, and stays on the page', async () => {
  const { visit, page, last, entries, told, went } = await ready('/');
  const [before, whole] = [await entries(), await told()];
  await last.focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowLeft');
  await went(/to=2022-/);
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === '/' && !url.searchParams.has('to'));
  await expect.poll(told).toBe(whole);
  await page.goForward();
  await went(/to=2022-/);
  expectClean(visit);
  await visit.close();
});

test('A drag is one step back, however far it went', async () => {
  const { visit, page, last, entries, told, went } = await ready('/place/lachin-corridor');
  const [before, whole] = [await entries(), await told()];
  const grip = (await last.boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  for (const far of [60, 220, 140]) await page.mouse.move(grip.x - far, grip.y + 10, { steps: 8 });
  await page.mouse.up();
  await went(/to=20/);
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === '/place/lachin-corridor' && url.search === '');
  await expect.poll(told).toBe(whole);
  expectClean(visit);
  await visit.close();
});

test('While a hand rests on the handle that it drags, list and map follow, and all of it is one step back', async () => {
  const { visit, page, last, entries, went } = await ready('/');
  const before = await entries();
  const rows = () => page.locator('a.row').count();
  const all = await rows();
  const grip = (await last.boundingBox())!;
  const at = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 120, at.y, { steps: 4 });
  await went(/to=20/);
  await expect.poll(rows).toBeLessThan(all);
  const followed = page.url();
  const few = await rows();
  await page.waitForTimeout(1100); // longer than a burst of steps
  await page.mouse.move(at.x - 480, at.y, { steps: 4 });
  await page.waitForURL((url) => /to=20/.test(url.search) && url.href !== followed);
  await expect.poll(rows).toBeLessThan(few);
  await page.mouse.up();
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has('to'));
  await expect.poll(rows).toBe(all);
  expectClean(visit);
  await visit.close();
});

test('On an article’s page the list comes only when the hand lets go', async () => {
  const article = await firstArticle();
  const { visit, page, last } = await ready(article);
  const grip = (await last.boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + 10);
  await page.mouse.down();
  await page.mouse.move(grip.x - 160, grip.y + 10, { steps: 4 });
  await page.waitForTimeout(900); // longer than a hand must rest for a list to follow
  expect(new URL(page.url()).pathname).toBe(article);
  await page.mouse.up();
  await page.waitForURL((url) => url.pathname === '/');
  await visit.close();
});

test('The arrows beside it are undone alike', async () => {
  const { visit, page, entries, went } = await ready('/');
  const before = await entries();
  await page.getByRole('link', { name: 'One article earlier' }).click();
  await went(/to=/);
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === '/' && !url.searchParams.has('to'));
  await visit.close();
});

test.each([
  ['on a desk', 1440, 'en'],
  ['on a phone', 390, 'en'],
  ['from right to left', 1440, 'ar-XB'],
])('%s the handles stand where their days begin and end, and hide no bar', async (_, width, language) => {
  const { visit, page } = await ready(`/?lang=${language}&from=2022-09-20&to=2023-01-18`, {
    viewport: { width, height: 900 },
  });
  const drawn = await page.evaluate(() => {
    const box = (selector: string) => {
      const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const bars = [
      ...document.querySelectorAll('.timeline-chart rect.bar, .timeline-chart rect.bar-inferred'),
    ];
    return {
      ground: box('.timeline-ground'),
      grips: [...document.querySelectorAll('.handle-grip')].map((grip) => {
        const { left, right, bottom } = grip.getBoundingClientRect();
        return { left, right, bottom };
      }),
      tops: bars.map((bar) => bar.getBoundingClientRect().top),
      inside: bars
        .filter((bar) => !bar.classList.contains('bar-outside'))
        .map((bar) => {
          const { left, right } = bar.getBoundingClientRect();
          return (left + right) / 2;
        }),
    };
  });
  const { ground, grips, tops, inside } = drawn;
  expect(grips[0]!.right).toBeCloseTo(ground.left, 0);
  expect(grips[1]!.left).toBeCloseTo(ground.right, 0);
  expect(inside.length).toBeGreaterThan(1);
  for (const middle of inside) {
    expect(middle).toBeGreaterThan(ground.left - 0.1);
    expect(middle).toBeLessThan(ground.right + 0.1);
  }
  expect(Math.max(...grips.map(({ bottom }) => bottom))).toBeLessThanOrEqual(Math.min(...tops) + 0.5);
  await visit.close();
});

test('An article leads to the one before it, and that one back, within the filters', async () => {
  const { visit, page } = await ready(`${await firstArticle()}?lang=en&category=literal`);
  const title = await page.locator('h1').textContent();
  await page.locator('.beside a[rel="prev"]').click();
  await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, title);
  expect(new URL(page.url()).searchParams.get('category')).toBe('literal');
  await page.locator('.beside a[rel="next"]').click();
  await page.waitForFunction((was) => document.querySelector('h1')?.textContent === was, title);
  expectClean(visit);
  await visit.close();
});
