import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { atlas, embedAlive, expectClean, open } from '../browser';

const PLACE = 'place=lachin-corridor';
const WIDTHS = [1000, 800, 680, 560, 390, 320];

test.each([
  ['a place', PLACE, 24],
  ['a place', PLACE, 32],
  ['a place in Armenian', `${PLACE}&lang=hy`, 32],
  ['a list in Russian', 'panel=list&lang=ru', 24],
  ['a list in Russian', 'panel=list&lang=ru', 32],
  ['a map alone', 'panel=none', 24],
  ['what is pinned and gone', `${PLACE}&v=000000000000`, 24],
] as const)(
  'in the frame of its snippet, /embed of %s (%s) grows with letters of %i px, and nothing is cut off',
  async (_, search, letters) => {
    const visit = await open(`/embed?${search}`, { letters });
    const { page } = visit;
    const found: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      const height = await heightOf(search, width);
      await page.setViewportSize({ width, height });
      const needsScroll = await page.evaluate(() => document.body.scrollHeight > document.body.clientHeight);
      found[width] = [...(await troubles(page, letters)), ...(needsScroll ? ['it scrolls as a whole'] : [])];
    }
    expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
    expectClean(visit);
    await visit.close();
  },
);

test.each([
  [PLACE, 640, 480],
  [PLACE, 390, 500],
  [PLACE, 1000, 400],
  [PLACE, 680, 320],
  [PLACE, 320, 320],
  ['panel=list&lang=ru', 320, 420],
  ['panel=none', 320, 560],
  [`${PLACE}&height=200`, 500, 200],
  [`${PLACE}&height=420`, 640, 420],
] as const)(
  'with letters of 32 px, all of /embed?%s is within reach in a frame of %i by %i px',
  async (search, width, height) => {
    const visit = await open(`/embed?${search}`, { letters: 32, viewport: { width, height } });
    expect(await troubles(visit.page, 32)).toEqual([]);
    await visit.close();
  },
);

test.each([
  [320, 320],
  [680, 320],
  [1000, 320],
] as const)(
  'with letters of 32 px, a map in a frame of %i by %i px is drawn to both its sides',
  async (width, height) => {
    const visit = await open(`/embed?${PLACE}`, { letters: 32, viewport: { width, height } });
    const blank = await visit.page.evaluate(() => {
      const svg = [...document.querySelectorAll<SVGSVGElement>('.drawing svg')].find((each) =>
        each.checkVisibility(),
      )!;
      const bleed = Number(getComputedStyle(document.documentElement).getPropertyValue('--b'));
      const drawn = svg.viewBox.baseVal.width * (1 + 2 * bleed) * svg.getScreenCTM()!.a;
      return document.querySelector('#map')!.clientWidth - drawn;
    });
    expect(blank).toBeLessThan(4);
    await visit.close();
  },
);

test.each([
  [24, 680],
  [32, 680],
  [32, 390],
] as const)(
  'with letters of %i px, in a frame %i px wide, a place’s excerpts can be read page by page',
  async (letters, width) => {
    const viewport = { width, height: await heightOf(PLACE, width) };
    const visit = await open(`/embed?${PLACE}`, { letters, viewport });
    const { page } = visit;
    await embedAlive(page);
    await page.locator('.live .names [data-place="nagorno-karabakh"] .l-name').first().click();
    await page.locator('.card .excerpt').first().waitFor();
    const shown = () =>
      page.evaluate(() => {
        const pages = document.querySelector('.card-pages')!.getBoundingClientRect();
        const lines = [...document.querySelectorAll('.card-pages :is(.by, blockquote)')].flatMap((words) => [
          ...words.getClientRects(),
        ]);
        const within = lines.filter(({ left, right }) => left >= pages.left - 1 && right <= pages.right + 1);
        return {
          room: pages.height,
          below: within.filter(({ bottom }) => bottom > pages.bottom + 1).length,
          words: within.length,
        };
      });
    for (const turned of [false, true]) {
      if (turned) await page.locator('.card .tool:not([disabled])').nth(0).click();
      const { room, below, words } = await shown();
      expect(room).toBeGreaterThan(letters * 3);
      expect(words).toBeGreaterThan(0);
      expect(below).toBe(0);
    }
    expect(await troubles(page, letters)).toEqual([]);
    await visit.close();
  },
);

test('a host that listens hears of the height that larger letters need', async () => {
  const heights: number[] = [];
  for (const letters of [16, 32]) {
    const visit = await open(`/embed?${PLACE}`, { letters, viewport: { width: 640, height: 820 } });
    heights.push(
      await visit.page.evaluate(() => {
        document.documentElement.classList.add('measure');
        return document.body.getBoundingClientRect().height;
      }),
    );
    await visit.close();
  }
  expect(heights[1]).toBeGreaterThan(heights[0]! * 1.4);
});

async function heightOf(search: string, width: number): Promise<number> {
  const url = encodeURIComponent(`${atlas}/embed?${search}`);
  const answer = await fetch(`${atlas}/oembed?url=${url}&maxwidth=${width}`);
  return ((await answer.json()) as { height: number }).height;
}

/** What is too small, cut off or out of reach; names on the map are a picture's, but no smaller than they were drawn. */
function troubles(page: Page, letters: number): Promise<string[]> {
  return page.evaluate((letters) => {
    const found: string[] = [];
    const { body, documentElement: html } = document;
    if (html.scrollWidth > innerWidth || body.scrollWidth > body.clientWidth) found.push('it is too wide');
    if (html.scrollHeight > innerHeight) found.push('the frame scrolls');
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.classList.value} ${JSON.stringify((element.textContent ?? '').slice(0, 24))}`;
    const seen = [...document.querySelectorAll<HTMLElement>('body *:not(script, svg *)')].filter(
      (element) => element.checkVisibility() && !element.closest('#map .drawing, .live, .unseen, [hidden]'),
    );
    const within = body.getBoundingClientRect();
    for (const element of seen) {
      const { fontSize, overflowX, overflowY } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (words && size < (letters * 11) / 16) found.push(`${named(element)} is ${size} px`);
      // An excerpt ends after some lines, further ones show where they fit whole, a card is read page by page.
      if (element.matches('blockquote, .rest, .card-pages') || !element.textContent?.trim()) continue;
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`${named(element)} is cut off at its side`);
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + size / 4)
        found.push(`${named(element)} is cut off at its foot`);
      if (!element.matches('.rest *, .card-pages *')) {
        const { left, right } = element.getBoundingClientRect();
        if (left < within.left - 1 || right > within.right + 1)
          found.push(`${named(element)} is out of reach`);
      }
    }
    const foot = document.querySelector('footer')!.getBoundingClientRect();
    if (foot.height === 0 || foot.bottom + body.scrollTop > within.top + body.scrollHeight + 2)
      found.push('the foot is out of reach');
    if (!/GeoNames/.test(document.querySelector('footer')!.innerText)) found.push('no attribution');
    const panel = document.querySelector<HTMLElement>('.shown');
    if (panel?.checkVisibility() && panel.clientHeight < letters * 4) found.push('no room to read in');
    for (const text of document.querySelectorAll<SVGTextElement>('.drawing text')) {
      if (!text.checkVisibility()) continue;
      const { a, b } = text.getScreenCTM()!;
      const drawn = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
      if (drawn < 11.49) found.push(`${text.textContent} is drawn at ${drawn} px`);
    }
    return [...new Set(found)];
  }, letters);
}
