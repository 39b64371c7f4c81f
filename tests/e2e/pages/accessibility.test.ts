import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { expectClean, mapDrawn, open } from '../browser';
import { vanished } from '../vanished';
import { NEWEST, pathOf } from './articles';

type AxeStatic = typeof import('axe-core');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  id: string;
  nodes: string[];
}

async function audit(page: Page): Promise<{ violations: Finding[]; incomplete: Finding[] }> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const found = await (window as unknown as { axe: AxeStatic }).axe.run(document, {
      runOnly,
    });
    const short = (results: typeof found.violations) =>
      results.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => target.join(' ')) }));
    return { violations: short(found.violations), incomplete: short(found.incomplete) };
  }, TAGS);
}

/**
 * What axe cannot judge, and why it needs no judging: it cannot read what lies behind text in SVG, or behind text that
 * a sticky foot or the map's names pass over. The colours are those of palette.css, whose contrasts are tested.
 */
const ACCOUNTED: ReadonlySet<string> = new Set(['color-contrast']);

test.each([
  ['the list', '/', 1440, 'light'],
  ['a place', '/place/lachin-corridor', 1440, 'dark'],
  ['an article', NEWEST, 1440, 'light'],
  ['a search', '/?q=road', 390, 'dark'],
  ['a comparison', '/compare?a.outlet=tass&b.outlet=sputnik', 1440, 'dark'],
  ['a comparison on a phone', '/compare', 390, 'light'],
  ['a filter that nothing fits', '/?from=1990-01-01&to=1990-02-01', 1440, 'light'],
  ['about', '/about', 320, 'light'],
  ['a place that is not there', '/place/no-such-place', 390, 'dark'],
] as const)('axe finds nothing wrong with %s', async (_, path, width, colorScheme) => {
  const visit = await open(await pathOf(path), {
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  await visit.page.waitForSelector('[data-roving] [tabindex="-1"], .about, .empty, .offered', {
    state: 'attached',
  });
  const { violations, incomplete } = await audit(visit.page);
  expect(violations).toEqual([]);
  expect(incomplete.filter(({ id }) => !ACCOUNTED.has(id))).toEqual([]);
  await visit.close();
});

test.each([
  ['the list', '/'],
  ['a place', '/place/nagorno-karabakh'],
  ['an article', NEWEST],
  ['about', '/about'],
] as const)('At 320 px, which is 400 %% of 1280, %s needs no sideways scroll', async (_, path) => {
  const visit = await open(await pathOf(path), { viewport: { width: 320, height: 640 } });
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await visit.close();
});

test('Text spacing set by the reader clips nothing (WCAG 1.4.12)', async () => {
  const visit = await open('/place/lachin-corridor', { bypassCSP: true });
  await visit.page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }',
  });
  const clipped = await visit.page.evaluate(() =>
    [...document.querySelectorAll('.panel :is(h1, h2, h3, p, dd, li, summary)')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === 'hidden',
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(clipped).toEqual([]);
  await visit.close();
});

test('Every stop of the keyboard is named, the first place is within twelve, and the list is one stop', async () => {
  const visit = await open('/');
  const { page } = visit;
  await page.waitForSelector('a.row[tabindex="-1"]');
  const stops: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const name =
        element.getAttribute('aria-label') ||
        element.textContent?.trim() ||
        element.getAttribute('placeholder');
      return { name: name ?? '', row: element.matches('a.row') };
    });
    expect(stop.name).not.toBe('');
    stops.push(stop.name);
    if (stop.row) break;
  }
  expect(await page.evaluate(() => document.activeElement?.matches('a.row'))).toBe(true);
  const first = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);
  expect(second).not.toBe(first);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('a.row'))).toBe(false);
  await visit.close();
});

test('The second stop of a page leads to the map, which the arrow keys then move', async () => {
  const visit = await open('/place/lachin-corridor');
  const { page } = visit;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.classList.contains('atlas-map'));
  await mapDrawn(page);
  const at = () => page.locator('.atlas-map .is-selected .c-line').first().boundingBox();
  const before = (await at())!;
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await at())!.x, { timeout: 10_000 }).toBeLessThan(before.x);
  expectClean(visit);
  await visit.close();
});

test('Escape folds what is open, then closes the place, and the focus returns to its row', async () => {
  const visit = await open('/');
  const { page } = visit;
  await page.waitForSelector('a.row[tabindex="-1"]');
  await page.locator('a.row[data-place="lachin-corridor"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

  const names = page.locator('.menu-choice summary').first();
  await names.focus();
  await page.keyboard.press('Enter');
  await page.locator('details[data-flap][open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('details[data-flap][open]').waitFor({ state: 'detached' });
  await page.getByRole('combobox').focus();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
  expect(new URL(page.url()).pathname).toBe('/place/lachin-corridor');

  const why = page.locator('.why summary').first();
  await why.focus();
  await page.keyboard.press('Enter');
  await page.locator('.why[open]').waitFor();
  await page.locator('#panel h1').focus();
  await page.keyboard.press('Escape');
  await page.locator('.why[open]').waitFor({ state: 'detached' });
  expect(await why.evaluate((summary) => summary === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/place/lachin-corridor');

  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.pathname === '/');
  await page.waitForFunction(
    () => (document.activeElement as HTMLElement).dataset.place === 'lachin-corridor',
  );
  await visit.close();
});

test('Escape leaves what is being filled in where it is', async () => {
  const visit = await open('/compare');
  await visit.page.locator('#panel h1').evaluate((heading: HTMLElement) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await visit.page.keyboard.press('Escape');
  await visit.page.waitForTimeout(100);
  expect(new URL(visit.page.url()).pathname).toBe('/compare');
  await visit.close();
});

test('A place opened by key is read from its heading, and closing it returns to its row', async () => {
  const visit = await open('/');
  const { page } = visit;
  await page.waitForSelector('a.row[tabindex="-1"]');
  await page.locator('a.row[data-place="lachin-corridor"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/place\/lachin-corridor/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await page.locator('[data-close]').click();
  await page.waitForFunction(
    () => (document.activeElement as HTMLElement).dataset.place === 'lachin-corridor',
  );
  await visit.close();
});

test('A selection is announced once', async () => {
  const visit = await open('/');
  const { page } = visit;
  await page.waitForSelector('a.row[tabindex="-1"]');
  await page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    const watch = (root: ParentNode) => {
      for (const region of root.querySelectorAll('[aria-live], [role="status"], [role="alert"], output')) {
        new MutationObserver(
          () => region.textContent?.trim() && said.push(region.textContent.trim()),
        ).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    };
    watch(document);
    for (const host of document.querySelectorAll('next-route-announcer'))
      if (host.shadowRoot) watch(host.shadowRoot);
  });
  await page.locator('a.row[data-place="lachin-corridor"]').click();
  await page.waitForURL(/\/place\/lachin-corridor/);
  await page.waitForTimeout(1200);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes('Lachin corridor'))).toHaveLength(1);
  await visit.close();
});

test('In forced colours every bar, mark and sign is still drawn', async () => {
  const visit = await open('/place/lachin-corridor', { forcedColors: 'active' });
  const { page } = visit;
  const [bar, paper, underline, line, sample] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.when-chart .bar')!).fill,
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.querySelector('.excerpt .mark')!).borderBottomWidth,
    getComputedStyle(document.querySelector('.map .c-line')!).stroke,
    getComputedStyle(document.querySelector('.map-legend-row .c-line')!).stroke,
  ]);
  expect(bar).not.toBe(paper);
  expect(sample).toBe(line);
  expect(Number.parseFloat(underline!)).toBeGreaterThan(0);
  await visit.close();
});

test.each([
  ['an article', NEWEST, 'dark', '#panel'],
  ['an article', NEWEST, 'light', '#panel'],
  ['a place', '/place/lachin-corridor', 'dark', '#panel'],
  ['a search', '/?q=corridor', 'dark', '#panel'],
  ['a comparison', '/compare', 'dark', '#panel'],
  ['a place asked for dark', '/place/lachin-corridor?theme=dark', 'light', '#panel'],
  ['a search asked for light', '/?q=corridor&theme=light', 'dark', '#panel'],
] as const)('In forced colours no word of %s vanishes (%#)', async (_, path, colorScheme, within) => {
  const visit = await open(await pathOf(path), { forcedColors: 'active', colorScheme });
  expect(await vanished(visit.page, within)).toEqual([]);
  await visit.close();
});

test('In forced colours the suggestion that is chosen, and a mention one goes to, can be read', async () => {
  const visit = await open(await pathOf(NEWEST), { forcedColors: 'active', colorScheme: 'dark' });
  const { page } = visit;
  await page.locator('.article-text .mark a, .article-text a .mark, .mark-link').first().focus();
  expect(await vanished(page, '#panel')).toEqual([]);
  await page.getByRole('combobox').fill('Xankəndi');
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="option"][aria-selected="true"]').waitFor();
  expect(await vanished(page, '.suggestions')).toEqual([]);
  await visit.close();
});

test('Words spaced by the reader push no button of the timeline off the screen (WCAG 1.4.12)', async () => {
  const visit = await open('/', { bypassCSP: true });
  const { page } = visit;
  await mapDrawn(page);
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }',
  });
  const steps = (await page.locator('.timeline-steps').boundingBox())!;
  expect(steps.y + steps.height).toBeLessThanOrEqual(900);
  // Nor does the map lie over its first words.
  const uncovered = await page.locator('.timeline-range').evaluate((range) => {
    const { left, top } = range.getBoundingClientRect();
    return range.contains(document.elementFromPoint(left + 4, top + 4));
  });
  expect(uncovered).toBe(true);
  await visit.close();
});

test('An excerpt is named by no button, and a name’s language by its word', async () => {
  const visit = await open('/place/lachin-corridor');
  const { page } = visit;
  await page.getByRole('figure').nth(1).waitFor();
  expect(await page.getByRole('figure', { name: /Why here|Link to/ }).count()).toBe(0);
  expect(await page.getByRole('figure', { name: /^It tells of 30 April 2023/ }).count()).toBe(1);
  expect(await page.locator('.names').ariaSnapshot()).toMatch(/term: Armenian\n/);
  await visit.close();
});

test('What stands on the map is read as words, though the map takes the keys', async () => {
  const visit = await open('/');
  await mapDrawn(visit.page);
  const words = visit.page.getByRole('application').getByRole('document');
  expect(await words.getByText('Line of contact').count()).toBe(1);
  await visit.close();
});

test('From right to left the map’s buttons stand where no name does', async () => {
  const visit = await open('/?lang=ar-XB');
  const { page } = visit;
  await mapDrawn(page);
  const buttons = (await page.locator('.stage .map-buttons').boundingBox())!;
  const covered = await page.locator('.stage .names text').evaluateAll(
    (names, { x, y, width, height }) =>
      names
        .filter((name) => {
          const box = name.getBoundingClientRect();
          return box.right > x && box.left < x + width && box.bottom > y && box.top < y + height;
        })
        .map((name) => name.textContent),
    buttons,
  );
  expect(covered).toEqual([]);
  await visit.close();
});

test('From right to left nothing is lost sideways', async () => {
  const visit = await open('/place/lachin-corridor?lang=ar-XB');
  const { page } = visit;
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const panel = (await page.locator('#panel').boundingBox())!;
  expect(panel.x + panel.width).toBe(1440);
  await visit.close();
});

test('Targets on a phone are 44 px high, save links inside sentences', async () => {
  const visit = await open('/place/lachin-corridor', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const small = await visit.page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.header :is(a, button, input), .panel summary, .panel-foot a, .timeline-steps a',
      ),
    ]
      .filter(
        (element) =>
          element.offsetParent !== null &&
          !element.closest('[popover]:not(:popover-open), .brand, .search-submit'),
      )
      .filter(
        (element) => !element.matches('.search-submit') && element.getBoundingClientRect().height < 43.5,
      )
      .map((element) => `${element.outerHTML.slice(0, 80)} ${element.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
  await visit.close();
});
