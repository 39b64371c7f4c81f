import { expect, test } from 'vitest';
import { faultsOf } from '../axe';
import { atlas, expectClean, open } from '../browser';

const SNIPPETS = {
  Frame:
    /^<iframe src="[^"]+\/embed\?place=lachin-corridor&amp;v=[\da-f]{16}" title="[^"]+" width="100%" height="\d{3}"/,
  Element: /<dateline-map place="lachin-corridor" v="[\da-f]{16}" reserve="\d{3}">/,
  WordPress: /^http[^ ]+\/embed\?place=lachin-corridor&v=[\da-f]{16}$/,
  AMP: /^<amp-iframe [^>]*resizable/,
  Markdown: /^\[!\[Map: Lachin corridor/,
  Picture: /^<a href="[^"]+"><img src="[^"]+\/image\/map\.png\?place=lachin-corridor/,
  Link: /\/place\/lachin-corridor$/,
};

test('/embed/new offers every snippet, previews at three widths, and copies with one key', async () => {
  const watched = await open('/embed/new?place=lachin-corridor', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = watched;
  const text = page.locator('.copy-box textarea');
  for (const [name, written] of Object.entries(SNIPPETS)) {
    await page.getByRole('radio', { name, exact: true }).check();
    expect(await text.inputValue()).toMatch(written);
  }
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('.copy-box output').innerText()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(SNIPPETS.Link);

  const frame = page.locator('.preview iframe');
  for (const [name, width] of [
    ['phone', 360],
    ['column', 640],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    expect((await frame.boundingBox())!.width).toBe(width);
    const inner = page.frameLocator('.preview iframe');
    await inner.locator('h1').waitFor();
    await expect
      .poll(() => inner.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight))
      .toBeLessThanOrEqual(0);
    // As high as what it shows, not a pixel higher.
    const told = await inner.locator('html').evaluate((html) => {
      html.classList.add('measure');
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      html.classList.remove('measure');
      return height;
    });
    await expect.poll(() => frame.getAttribute('height')).toBe(String(told));
  }
  expectClean(watched);
  await watched.close();
});

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('in %s colours at %i px the form has no accessibility fault', async (colorScheme, width) => {
  const watched = await open('/embed/new?place=lachin-corridor', {
    colorScheme,
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  expect(await faultsOf(watched.page)).toEqual([]);
  expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await watched.close();
});

test('options change the snippet and the preview, and C in a title is a letter', async () => {
  const watched = await open('/embed/new?place=lachin-corridor');
  const { page } = watched;
  const text = page.locator('.copy-box textarea');
  await page.getByRole('radio', { name: 'dark', exact: true }).check();
  await page.getByRole('radio', { name: 'nothing', exact: true }).check();
  await page.getByLabel('Title').fill('The road');
  await page.getByLabel('Title').press('c');
  expect(await text.inputValue()).toContain('theme=dark');
  expect(await text.inputValue()).toContain('panel=none');
  expect(await text.inputValue()).toContain('title="The roadc"');
  await page.getByLabel('Keep it as it is today').uncheck();
  expect(await text.inputValue()).not.toContain('v=');
  expect(await page.locator('.preview iframe').getAttribute('src')).toContain('theme=dark');
  expectClean(watched);
  await watched.close();
});

test('without script the form and the frame to paste are there, and the form works', async () => {
  const watched = await open('/embed/new?place=lachin-corridor&theme=dark', { javaScriptEnabled: false });
  expect(await watched.page.locator('.copy-box textarea').inputValue()).toMatch(/^<iframe [^>]*theme=dark/);
  expect(await watched.page.getByRole('button', { name: 'Show' }).isVisible()).toBe(true);
  await watched.close();
});

test('the page of the form keeps what the reader chose, in its header and on the way back', async () => {
  const chosen = 'from=2022-01-01&lang=ru&names=azerbaijani&script=native';
  const watched = await open(`/embed/new?place=lachin-corridor&${chosen}&panel=none`, {
    javaScriptEnabled: false,
  });
  const { page } = watched;
  expect(await page.locator('.share-page > header a').getAttribute('href')).toBe(
    `/place/lachin-corridor?${chosen}`,
  );
  expect(await page.locator('.brand a').getAttribute('href')).toBe(
    '/?lang=ru&names=azerbaijani&script=native',
  );
  await page.locator('.menu-choice', { hasText: 'Русский' }).locator('summary').click();
  await page.locator('.menu-choice a[hreflang="hy"]').click();
  await page.locator('html[lang="hy"]').waitFor();
  expect(await page.locator('.copy-box textarea').inputValue()).toMatch(
    /place=lachin-corridor&amp;from=2022-01-01&amp;lang=hy&amp;names=azerbaijani.*panel=none/,
  );
  await watched.close();
});

test('where only the browser has named a language, the form and the embed are in it', async () => {
  const asked = { headers: { 'accept-language': 'ru' } };
  const form = await (await fetch(`${atlas}/embed/new?place=lachin-corridor`, asked)).text();
  expect(form).toContain('embed?place=lachin-corridor&amp;amp;lang=ru');
  const place = await (await fetch(`${atlas}/place/lachin-corridor`, asked)).text();
  expect(place).toContain('/embed/new?lang=ru&amp;place=lachin-corridor');
  const english = await (await fetch(`${atlas}/place/lachin-corridor?lang=en`, asked)).text();
  expect(english).toContain('/embed/new?lang=en&amp;place=lachin-corridor');
});

test('an unknown place is 404', async () => {
  expect((await fetch(`${atlas}/embed/new?place=no-such-place`)).status).toBe(404);
  expect((await fetch(`${atlas}/embed/share?place=no-such-place`)).status).toBe(404);
});

test('Embed on a place’s page opens the same form over it, and Escape closes it', async () => {
  const watched = await open('/place/lachin-corridor');
  const { page } = watched;
  await page.waitForLoadState('networkidle');
  await page.locator('a[href*="/embed/new"]').first().click();
  await page.locator('dialog.share-dialog .copy-box textarea').waitFor();
  expect(await page.locator('dialog.share-dialog .copy-box textarea').inputValue()).toMatch(SNIPPETS.Frame);
  expect(new URL(page.url()).pathname).toBe('/place/lachin-corridor');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog.share-dialog').isVisible()).toBe(false);
  expectClean(watched);
  await watched.close();
});
