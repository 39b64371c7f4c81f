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

const TABLETS = [
  ['upright', { width: 820, height: 1180 }],
  ['lying', { width: 1180, height: 820 }],
  ['small and lying', { width: 1024, height: 768 }],
] as const;

test.each(
  TABLETS.flatMap(([way, viewport]) =>
    ['/', '/place/lachin-corridor'].map((path) => [way, path, viewport] as const),
  ),
)(
  'On a tablet, %s, the server’s drawing of %s is cut at no name that matters, and its legend lies over none',
  async (_, path, viewport) => {
    // A browser without script keeps what every browser sees first.
    const visit = await open(path, { viewport, javaScriptEnabled: false });
    const { page } = visit;
    const drawn = await page.evaluate(() => {
      const boxOf = (element: Element) => element.getBoundingClientRect();
      const stage = boxOf(document.querySelector('.stage-drawn')!);
      const legend = boxOf(document.querySelector('.stage-drawn .map-legend')!);
      const names = [...document.querySelectorAll('.stage-drawn svg.map .l')];
      return {
        hidden: names
          .map((name) => ({ name: name.textContent, box: boxOf(name) }))
          .filter(
            ({ box }) =>
              box.right > legend.left &&
              box.left < legend.right &&
              box.bottom > legend.top &&
              box.top < legend.bottom,
          )
          .map(({ name }) => name),
        whole: names
          .filter((name) => {
            const { left, top, right, bottom } = boxOf(name);
            return left >= stage.left && right <= stage.right && top >= stage.top && bottom <= stage.bottom;
          })
          .map((name) => name.textContent!.replace(/\d+$/, '').trim()),
      };
    });
    expect(drawn.hidden).toEqual([]);
    expect(drawn.whole).toEqual(
      expect.arrayContaining(['Nagorno-Karabakh', 'Lachin corridor', 'Lachin checkpoint']),
    );
    await page.getByText('Coverage, by kind').click();
    expect(await page.locator('.stage-drawn .map-legend-row').first().isVisible()).toBe(true);
    await visit.close();
  },
);

test.each(
  [
    [1024, 768],
    [1180, 820],
    [1366, 768],
    [1920, 1080],
  ].flatMap(([width, height]) =>
    ['/', '/place/lachin-corridor'].map((path) => [path, width!, height!] as const),
  ),
)(
  'The server’s drawing of %s in a window of %i × %i px shows no name, scale bar or locator in part',
  async (path, width, height) => {
    const visit = await open(path, { viewport: { width, height }, javaScriptEnabled: false });
    const { shown, cut } = await visit.page.evaluate(() => {
      const stage = document.querySelector('.stage-drawn')!.getBoundingClientRect();
      const boxes = [...document.querySelectorAll('.stage-drawn svg.map :is(.l, .e-scale, .e-locator-edge)')]
        .map((each) => ({ text: each.textContent || each.classList[0]!, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const isCut = ({ left, top, right, bottom }: DOMRect) =>
        left < stage.left - 1 || top < stage.top - 1 || right > stage.right + 1 || bottom > stage.bottom + 1;
      return {
        shown: boxes.length,
        cut: boxes.filter(({ box }) => isCut(box)).map(({ text }) => text),
      };
    });
    expect(cut).toEqual([]);
    expect(shown).toBeGreaterThan(20);
    await visit.close();
  },
);

test('On a desk that the drawing fits, its legend shows its entries before any click', async () => {
  const visit = await open('/', { javaScriptEnabled: false });
  expect(await visit.page.locator('.stage-drawn .map-legend-row').first().isVisible()).toBe(true);
  await visit.close();
});

test('A word without end makes no page wider than its phone', async () => {
  const visit = await open(`/?q=${'x'.repeat(300)}`, { viewport: PHONE });
  const { page } = visit;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await visit.close();
});

test('On a phone that is turned the sheet keeps its step, and its handle is on the screen', async () => {
  const visit = await open('/', { viewport: { width: 375, height: 667 }, fresh: true });
  const { page } = visit;
  const handle = page.locator('.sheet-handle');
  const foot = async () => {
    const { y, height } = (await handle.boundingBox())!;
    return y + height;
  };
  await handle.click();
  await expect.poll(foot).toBeGreaterThan(560);
  await page.setViewportSize({ width: 667, height: 375 });
  await expect.poll(foot).toBeLessThanOrEqual(375);
  await visit.close();
});

test('Under the ways out of a panel no note stands on the edge of the window', async () => {
  const visit = await open('/place/lachin-corridor?lang=hy', { viewport: { width: 1440, height: 900 } });
  const { page } = visit;
  const note = page.locator('.panel-foot > p.second');
  const text = await note.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().bottom;
  });
  expect(text).toBeLessThanOrEqual(900 - 4);
  await visit.close();
});
