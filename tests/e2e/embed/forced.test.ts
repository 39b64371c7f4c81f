import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { embedAlive, expectClean, open } from '../browser';
import { vanished } from '../vanished';

const PLACE = '/embed?place=lachin-corridor';

test.each([
  ['a place', PLACE, 'light'],
  ['a place', PLACE, 'dark'],
  ['a place asked for dark', `${PLACE}&theme=dark`, 'light'],
  ['a place asked for light', `${PLACE}&theme=light`, 'dark'],
  ['a place in the colour of an outlet', `${PLACE}&accent=1a5fb4`, 'dark'],
  ['a list', '/embed?panel=list', 'dark'],
  ['half the world', '/embed?bbox=-180,-60,180,80', 'light'],
] as const)(
  'in forced colours every word and mark of %s (%#) shows, before and after touch',
  async (_, address, colorScheme) => {
    const visit = await open(address, { forcedColors: 'active', colorScheme, viewport: SIZE });
    const { page } = visit;
    expect(await troubles(page)).toEqual([]);
    await embedAlive(page);
    expect(await troubles(page)).toEqual([]);
    await page.locator('.live .names [data-place]').first().click();
    await page.waitForSelector('.card .excerpt');
    expect(await troubles(page)).toEqual([]);
    expectClean(visit);
    await visit.close();
  },
);

test('in forced colours a page that says what is missing can be read', async () => {
  const visit = await open('/embed?place=no-such-place', { forcedColors: 'active', colorScheme: 'dark' });
  expect(await vanished(visit.page, 'body')).toEqual([]);
  await visit.close();
});

test.each(['light', 'dark'] as const)(
  'in forced colours, %s, what is chosen, pointed at and stopped at stands out',
  async (colorScheme) => {
    const visit = await open(PLACE, { forcedColors: 'active', colorScheme, viewport: SIZE });
    const { page } = visit;
    await embedAlive(page);
    const outlines = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      outlines.push(
        await page.evaluate(() => {
          const own = getComputedStyle(document.activeElement!);
          const { borderWidth, borderStyle } = getComputedStyle(document.activeElement!, '::after');
          return own.outlineStyle === 'none'
            ? `${borderStyle} ${borderWidth}`
            : `${own.outlineStyle} ${own.outlineWidth}`;
        }),
      );
    }
    expect(outlines).toEqual(Array(4).fill('solid 2px'));
    const name = (state: string) => page.locator(`.live .l${state} .l-name`).first();
    const looks = (state: string) =>
      name(state).evaluate((text) => {
        const { fill, textDecorationLine } = getComputedStyle(text);
        return { fill, textDecorationLine };
      });
    const chosen = await looks('.is-chosen');
    const other = await looks(':not(.is-chosen):not(.is-hover)[data-place]');
    expect(chosen.fill).not.toBe(other.fill);
    await name(':not(.is-chosen)[data-place]').hover();
    await name('.is-hover').waitFor();
    expect((await looks('.is-hover')).textDecorationLine).toBe('underline');
    expect(other.textDecorationLine).toBe('none');
    // A button tells the pointer by its ground.
    const zoomIn = page.locator('.tool').first();
    const ground = () => zoomIn.evaluate((button) => getComputedStyle(button).backgroundColor);
    const before = await ground();
    await zoomIn.hover();
    expect(await ground()).not.toBe(before);
    expect(await troubles(page)).toEqual([]);
    await visit.close();
  },
);

const SIZE = { width: 680, height: 840 };

/** Words that vanish in what they stand on, and marks of the map that do, or whose colour is not the system's. */
async function troubles(page: Page): Promise<string[]> {
  const marks = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const names = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText'];
    const colours = new Map(names.map((name) => [system(name), name]));
    const [canvas, highlight] = [system('Canvas'), system('Highlight')];
    probe.remove();
    const found: string[] = [];
    let seen = 0;
    for (const mark of document.querySelectorAll<SVGElement>('.map-drawing *, .live .map *, .legend svg *')) {
      if (
        !mark.matches(':is(path, circle, rect, line, text)[class]') ||
        !mark.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const { fill, stroke } = getComputedStyle(mark);
      const inks = [fill, stroke].filter((ink) => !/^none|^url|^rgba.*, 0\)$/.test(ink));
      for (const ink of inks) if (!colours.has(ink)) found.push(`${mark.classList.value} is ${ink}`);
      const ground = mark.matches('.t-cluster') ? highlight : canvas;
      const isGround = /^m-(?!border|district|dot|ring)|case|c-ground|c-hit/.test(mark.classList.value);
      if (isGround || inks.length === 0) continue;
      seen += 1;
      const shows = mark.matches('text') ? fill !== ground : inks.some((ink) => ink !== ground);
      if (!shows) found.push(`${mark.classList.value} is as its ground`);
    }
    if (seen < 10) found.push(`${seen} marks`);
    return [...new Set(found)];
  });
  return [...marks, ...(await vanished(page, 'body'))];
}
