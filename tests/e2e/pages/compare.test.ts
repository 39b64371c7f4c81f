import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { atlas, expectClean, mapDrawn, open } from '../browser';

const OUTLETS = '/compare?a.outlet=tass&b.outlet=sputnik';
const PERIODS = '/compare?a.to=2022-12-31&b.from=2023-01-01';

interface Row {
  id: string;
  by: string;
  counts: [number, number];
  names: [string[], string[]];
}

/** What the table says, row by row. */
function rows(page: Page): Promise<Row[]> {
  return page.$$eval('.compared tbody tr', (lines) =>
    lines.map((line) => {
      const cells = [...line.querySelectorAll('td')];
      const count = (cell: Element) => Number(cell.querySelector('.side-count')?.textContent ?? 0);
      const names = (cell: Element) => [...cell.querySelectorAll('.wording')].map((name) => name.textContent);
      return {
        id: line.querySelector('a')!.dataset.place!,
        by: line.closest('tbody')!.dataset.by!,
        counts: [count(cells[0]!), count(cells[1]!)] as [number, number],
        names: [names(cells[0]!), names(cells[1]!)] as [string[], string[]],
      };
    }),
  );
}

async function coverage(query: string) {
  const answer = await fetch(`${atlas}/api/coverage?${query}`);
  return (await answer.json()) as { mentions: number; places: { id: string; count: number }[] };
}

describe.each([
  ['Two outlets', OUTLETS, 'outlet=tass', 'outlet=sputnik'],
  ['Two periods', PERIODS, 'to=2022-12-31', 'from=2023-01-01'],
])('%s side by side', (_, path, a, b) => {
  test('hold what each covered, no more and no less, and what each called it', async () => {
    const visit = await open(path, { javaScriptEnabled: false });
    const table = await rows(visit.page);
    for (const [side, query] of [a, b].entries()) {
      const { places } = await coverage(query);
      const told = table.flatMap(({ id, counts }) =>
        counts[side]! > 0 ? [[id, counts[side]!] as const] : [],
      );
      expect(new Map(told)).toEqual(new Map(places.map(({ id, count }) => [id, count])));
    }
    for (const { by, counts, names } of table) {
      expect(by).toBe(counts[0] > 0 && counts[1] > 0 ? 'both' : counts[0] > 0 ? 'a' : 'b');
      expect(names.map((list) => list.length > 0)).toEqual(counts.map((count) => count > 0));
    }
    await visit.close();
  });

  test('are on the map, whole discs for both, halves for one, with both counts', async () => {
    const visit = await open(path);
    await mapDrawn(visit.page);
    const table = new Map((await rows(visit.page)).map((row) => [row.id, row]));
    const drawn = await visit.page.$$eval('.atlas-map svg.coverage [data-place]', (symbols) =>
      symbols.map((symbol) => ({
        id: (symbol as SVGElement).dataset.place!,
        half:
          symbol
            .querySelector('.c-half')
            ?.getAttribute('d')
            ?.match(/A\S+ \S+ 0 0 ([01])/)?.[1] ?? null,
      })),
    );
    expect(drawn.length).toBeGreaterThan(5);
    for (const { id, half } of drawn) {
      expect([id, { '0': 'a', '1': 'b' }[half ?? ''] ?? 'both']).toEqual([id, table.get(id)!.by]);
    }
    const counts = await visit.page.$$eval('.atlas-map svg.names [data-place]', (names) =>
      names.map((name) => [
        (name as SVGElement).dataset.place!,
        name.querySelector('.t-count')?.textContent ?? '',
      ]),
    );
    for (const [id, text] of counts) expect([id, text]).toEqual([id, table.get(id!)!.counts.join(' | ')]);
    expectClean(visit);
    await visit.close();
  });
});

describe('A reader', () => {
  test('chooses the sides in a form that works without script', async () => {
    const visit = await open('/', { javaScriptEnabled: false });
    const { page } = visit;
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.waitForURL(/\/compare$/);
    await page.getByText('Choose what to compare').click();
    const [left, right] = [
      page.getByRole('group', { name: 'Left' }),
      page.getByRole('group', { name: 'Right' }),
    ];
    await left.getByLabel('Outlet').selectOption('tass');
    await right.getByLabel('Outlet').selectOption('');
    await right.getByLabel('From').fill('2023-01-01');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/a\.outlet=tass/);
    expect(await page.locator('.compared table:first-child thead th').allTextContents()).toEqual([
      'Place',
      'TASS',
      'since 1 Jan 2023',
    ]);
    expect(await page.locator('h1').textContent()).toBe('TASS and since 1 Jan 2023');
    await page.getByRole('link', { name: 'Swap the sides' }).click();
    await page.waitForURL(/b\.outlet=tass/);
    expect(await page.locator('.compared table:first-child thead th').allTextContents()).toEqual([
      'Place',
      'since 1 Jan 2023',
      'TASS',
    ]);
    await visit.close();
  });

  test('comes from a place to what two outlets wrote of it', async () => {
    const visit = await open('/place/lachin-corridor');
    const { page } = visit;
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.waitForURL(/\/compare\?place=lachin-corridor/);
    await page.locator('.compared').waitFor();
    expect((await rows(page)).map(({ id }) => id)).toEqual(['lachin-corridor']);
    expect(await page.locator('.written mark').count()).toBeGreaterThan(1);
    await visit.close();
  });

  test('lights a place on the map from its row, by keyboard', async () => {
    const visit = await open(OUTLETS);
    const { page } = visit;
    await mapDrawn(page);
    await page.locator('.compared th a').first().focus();
    await page.keyboard.press('ArrowDown');
    const id = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);
    expect(id).toBe((await rows(page))[1]!.id);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/place/${id}`));
    await visit.close();
  });

  test.each([
    ['outlets of the reader’s own', '/compare?a.outlet=rfe-rl&b.outlet=tass', ['Two outlets']],
    ['periods of the reader’s own', '/compare?a.to=2022-03-04&b.from=2023-04-05', ['Earlier and later']],
    ['the offered periods', null, ['Earlier and later']],
    ['a thing and itself', '/compare?a.outlet=tass&b.outlet=tass', []],
  ])('who compares %s sees what the sides differ in', async (_, path, lit) => {
    const visit = await open(path ?? '/compare', { javaScriptEnabled: false });
    if (!path) await visit.page.getByRole('link', { name: 'Earlier and later' }).click();
    expect(await visit.page.locator('.compare-offers [aria-current="true"]').allTextContents()).toEqual(lit);
    await visit.close();
  });

  test('who compares a thing with itself is told so', async () => {
    const visit = await open('/compare?a.outlet=tass&b.outlet=tass', { javaScriptEnabled: false });
    expect(await visit.page.locator('.compare').textContent()).toContain('Both sides ask for the same.');
    expect((await rows(visit.page)).every(({ counts }) => counts[0] === counts[1])).toBe(true);
    await visit.close();
  });

  test.each([
    ['an outlet that is not there', '/compare?a.outlet=nobody&b.outlet=nothing'],
    ['a time without news', '/compare?a.to=1990-01-01&b.from=2090-01-01'],
  ])('who asks for %s is shown the form', async (_, path) => {
    const visit = await open(path, { javaScriptEnabled: false });
    expect(await visit.page.locator('.compare').textContent()).toContain('Nothing fits on either side.');
    expect(await visit.page.locator('.compare-form').isVisible()).toBe(true);
    await visit.close();
  });

  test('with a screen of 320 px needs no sideways scroll', async () => {
    const visit = await open(OUTLETS, { viewport: { width: 320, height: 640 } });
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await visit.close();
  });
});
