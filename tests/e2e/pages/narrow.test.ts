import { expect, test } from 'vitest';
import { atlas, open } from '../browser';

const PHONE = { width: 390, height: 844 };

test.each(['baku', 'yerevan', 'lachin-corridor'])(
  'On a phone what follows the names of a place stands beneath all of them: %s',
  async (id) => {
    const visit = await open(`/place/${id}`, { viewport: PHONE });
    const { page } = visit;
    const names = (await page.locator('dl.names').boundingBox())!;
    const next = (await page.locator('.panel-section').first().boundingBox())!;
    expect(next.y).toBeGreaterThanOrEqual(names.y + names.height);
    await visit.close();
  },
);

test('In a comparison on a phone a place stands in one line with its counts', async () => {
  const visit = await open('/compare?a.outlet=daily-sabah&b.outlet=rferl', { viewport: PHONE });
  const { page } = visit;
  const row = page.locator('.compared tbody tr').first();
  const text = (at: string) =>
    row
      .locator(at)
      .first()
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getClientRects()[0]!.top;
      });
  expect(Math.abs((await text('th a')) - (await text('.side-count')))).toBeLessThan(4);
  await visit.close();
});

test('A first sentence that stands in for a headline looks like none, and leaves the text its room', async () => {
  const { articles } = (await (await fetch(`${atlas}/api/coverage?outlet=rferl`)).json()) as {
    articles: { id: string }[];
  };
  const visit = await open(`/article/${articles[0]!.id}`, { viewport: PHONE });
  const { page } = visit;
  const look = await page.locator('h1').evaluate((title) => {
    const { fontStyle, lineHeight } = getComputedStyle(title);
    return { fontStyle, lines: title.clientHeight / Number.parseFloat(lineHeight) };
  });
  expect(look.fontStyle).toBe('italic');
  expect(look.lines).toBeLessThan(3.2);
  await visit.close();
});

test('Where a drawn map has no room for its legend, the legend looks folded', async () => {
  const visit = await open('/', { viewport: { width: 768, height: 1024 }, fresh: true });
  const { page } = visit;
  const height = await page.evaluate(() => {
    const drawn = document.querySelector<HTMLElement>('.stage-drawn')!;
    drawn.style.setProperty('display', 'block', 'important');
    return drawn.querySelector('.map-legend')!.getBoundingClientRect().height;
  });
  expect(height).toBeGreaterThan(20);
  expect(height).toBeLessThan(60);
  await visit.close();
});
