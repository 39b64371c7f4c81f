import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { open } from '../browser';
import { NEWEST, pathOf } from './articles';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

test.each([
  ['the list', '/', 32],
  ['the list in Armenian', '/?lang=hy', 32],
  ['the list at half as large again', '/', 24],
  ['a place', '/place/lachin-corridor', 32],
  ['a place in Armenian', '/place/lachin-corridor?lang=hy', 24],
  ['an article', NEWEST, 32],
  ['a search', '/?q=checkpoint', 32],
  ['a comparison', '/compare?a.outlet=tass&b.outlet=sputnik', 32],
  ['a comparison in Armenian', '/compare?lang=hy', 24],
  ['a page to share from', '/embed/new?place=lachin-corridor', 32],
  ['a page that is not there', '/place/no-such-place', 32],
  ['about', '/about', 32],
  ['a correction', '/correct', 32],
] as const)(
  '%s grows with the letters that a reader set, and nothing is cut off or covered',
  async (_, path, letters) => {
    const visit = await open(await pathOf(path), { letters });
    const found: Record<string, string[]> = {};
    for (const size of SIZES) {
      await visit.page.setViewportSize(size);
      await settled(visit.page);
      found[size.width] = await troubles(visit.page, letters);
    }
    expect(found).toEqual({ 1440: [], 390: [], 320: [] });
    await visit.close();
  },
);

test('the menu and the suggestions of a phone grow with the letters that a reader set', async () => {
  const visit = await open('/?lang=hy', { letters: 32, viewport: SIZES[2] });
  const { page } = visit;
  await page.locator('.menu').click();
  await page.locator('.menu-choice summary').first().click();
  expect(await troubles(page, 32)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('input[type=search]').first().fill('la');
  await page.locator('.suggestions [role="option"]').first().waitFor();
  expect(await troubles(page, 32)).toEqual([]);
  await visit.close();
});

/** Waits until a window of another size is laid out. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );

/** What of a page is too small, cut off or covered; the map is a picture, whose letters are its own. */
function troubles(page: Page, letters: number): Promise<string[]> {
  return page.evaluate((letters) => {
    const found: string[] = [];
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.classList.value} ${JSON.stringify((element.textContent ?? '').trim().slice(0, 24))}`;
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`the page is ${wide} px wide`);

    const seen = [...document.querySelectorAll<HTMLElement>('body *:not(script, style, svg *)')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('svg, .stage, .stage-drawn, .skip, .unseen, .glyph-name, iframe') &&
        getComputedStyle(element).clipPath === 'none',
    );
    /** No words of the interface are smaller than 11 of 16. */
    const least = (letters * 11) / 16;
    for (const element of seen) {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (words && size < least) found.push(`${named(element)} is ${size} px`);
      // The ink of a line stays within its own height but for a hair.
      const hides = element.matches('.choices, .suggestions, .panel') ? /hidden|clip|auto/ : /hidden|clip/;
      if (!element.textContent?.trim()) continue;
      if (hides.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`${named(element)} is cut off at its side`);
      if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + size / 4)
        found.push(`${named(element)} is cut off at its foot`);
    }
    for (const field of document.querySelectorAll<HTMLElement>('.search input[type="search"]'))
      if (field.checkVisibility() && field.clientWidth < letters * 6) found.push('no room to search in');

    const wordsOf = (element: Element) => {
      const boxes: DOMRect[] = [];
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        if (node.parentElement!.closest('.unseen')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        boxes.push(...range.getClientRects());
      }
      return boxes;
    };
    for (const controls of document.querySelectorAll('.map-controls')) {
      const legend = controls.querySelector('.map-legend')?.getBoundingClientRect();
      const credit = controls.querySelector('.map-credit')?.getBoundingClientRect();
      if (legend && credit && legend.height > 0 && legend.bottom > credit.top && legend.right > credit.left)
        found.push('the credit of the map covers its legend');
    }

    /** Where the words of a target stand; what sticks over the page is measured against its own. */
    const targets = seen
      .filter((element) => element.matches('a[href], button, summary, input, select, label'))
      .map((element) => {
        const boxes = element.matches('input, select') ? [...element.getClientRects()] : wordsOf(element);
        const ground = element.closest('.suggestions, .choices, .panel-foot, .header, main');
        return { element, ground, boxes };
      });
    for (const [index, one] of targets.entries())
      for (const other of targets.slice(index + 1)) {
        if (one.ground !== other.ground) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const least = letters / 5;
        const meet = one.boxes.some((a) =>
          other.boxes.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least,
          ),
        );
        if (meet) found.push(`${named(one.element)} stands on ${named(other.element)}`);
      }
    return found;
  }, letters);
}
