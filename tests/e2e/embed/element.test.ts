import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atlas, expectClean, open, type Watched } from '../browser';
import { article, type Host, startHost } from './host';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** A frame may take a while on a busy machine. */
const SOON = { timeout: 15_000 };

let count = 0;
async function openWith(inner: string, headers: Record<string, string> = {}): Promise<Watched> {
  const script = `
    window.said = [];
    for (const name of ['ready', 'place-selected']) {
      document.addEventListener(name, (event) => window.said.push([name, event.target.id, event.detail && event.detail.place]));
    }`;
  const html = article(`<script async src="${atlas}/embed.js"></script>${inner}`, { script });
  return open(host.add(`/element-${count++}`, { html, headers }), {
    hosts: [new URL(atlas).host, new URL(host.origin).host],
    viewport: { width: 760, height: 900 },
  });
}

type Said = [name: string, id: string, place: string | null];
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said);
const MAP =
  '<dateline-map id="one" place="lachin-corridor" reserve="700"><a href="https://e.example/">The map</a></dateline-map>';

test('/embed.js is at most 3 KB, gzip', async () => {
  const answer = await fetch(`${atlas}/embed.js`, { headers: { 'accept-encoding': 'identity' } });
  const { gzipSync } = await import('node:zlib');
  const bytes = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(3 * 1024);
});

test('it reserves its height, shows its fallback until it is ready, and takes the height of the frame', async () => {
  // Far down the page, a lazy frame has not been asked for.
  const watched = await openWith(`<p style="height:8000px"></p>${MAP}`);
  const { page } = watched;
  await page.waitForFunction(() => customElements.get('dateline-map'));
  expect(await page.locator('#one').evaluate((element) => element.getBoundingClientRect().height)).toBe(700);
  expect(await page.locator('#one a').count()).toBe(1);
  await page.locator('#one').scrollIntoViewIfNeeded();
  await expect.poll(() => said(page), SOON).toContainEqual(['ready', 'one', null]);
  expect(await page.locator('#one a').isVisible()).toBe(false);
  const height = await page.locator('#one').evaluate((element) => element.getBoundingClientRect().height);
  expect(height).not.toBe(700);
  expect(
    await page.locator('#one iframe').evaluate((element) => element.getBoundingClientRect().height),
  ).toBe(height);
  expectClean(watched);
  await watched.close();
});

test('without the script the link in it is a link', async () => {
  const html = article(MAP);
  const watched = await open(host.add('/no-element', { html }), { hosts: [new URL(host.origin).host] });
  expect(await watched.page.getByRole('link', { name: 'The map' }).isVisible()).toBe(true);
  await watched.close();
});

test('a name in the text selects its place on the map, and the map marks the name', async () => {
  const watched = await openWith(
    `<p><a id="link" href="https://e.example/" data-dateline-place="nagorno-karabakh">Karabakh</a></p>${MAP}`,
  );
  const { page } = watched;
  await page.locator('#one').scrollIntoViewIfNeeded();
  await expect.poll(() => said(page), SOON).toContainEqual(['ready', 'one', null]);
  await page.locator('#link').click();
  await expect.poll(() => said(page), SOON).toContainEqual(['place-selected', 'one', 'nagorno-karabakh']);
  expect(await page.locator('#link').getAttribute('aria-current')).toBe('true');
  expect(await page.frameLocator('#one iframe').locator('.card-name').innerText()).toBe('Nagorno-Karabakh');
  await page.frameLocator('#one iframe').getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => (await said(page)).at(-1), SOON).toEqual(['place-selected', 'one', null]);
  expect(await page.locator('#link').getAttribute('aria-current')).toBeNull();
  expectClean(watched);
  await watched.close();
});

test('select() before the frame has loaded is done once it has', async () => {
  const watched = await openWith(MAP);
  const { page } = watched;
  await page.waitForFunction(() => customElements.get('dateline-map'));
  await page.evaluate(() =>
    (document.querySelector('#one') as HTMLElement & { select(id: string): void }).select(
      'lachin-checkpoint',
    ),
  );
  await expect.poll(() => said(page), SOON).toContainEqual(['place-selected', 'one', 'lachin-checkpoint']);
  expectClean(watched);
  await watched.close();
});

test('attributes are the parameters of the embed, and a change of them changes the map', async () => {
  const watched = await openWith(MAP);
  const { page } = watched;
  await page.waitForFunction(() => customElements.get('dateline-map'));
  const search = () =>
    page.locator('#one iframe').evaluate((frame) => new URL((frame as HTMLIFrameElement).src).search);
  expect(await search()).toBe('?place=lachin-corridor');
  await page.evaluate(() => {
    const map = document.querySelector('#one')!;
    map.setAttribute('place', 'baku');
    map.setAttribute('theme', 'dark');
    map.setAttribute('heading', 'Baku & more');
  });
  await expect.poll(search).toBe('?place=baku&theme=dark&title=Baku+%26+more');
  expect(await page.locator('#one iframe').getAttribute('title')).toBe('Baku & more');
  expect(await page.locator('#one iframe').count()).toBe(1);
  await watched.close();
});

test('several on a page hear their own frame and no other, nor a page that pretends', async () => {
  const two = MAP.replace('id="one"', 'id="two"').replace('lachin-corridor', 'nagorno-karabakh');
  const watched = await openWith(`${MAP}${two}`);
  const { page } = watched;
  for (const id of ['one', 'two']) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await said(page)).filter(([name]) => name === 'ready').length, SOON).toBe(2);
  const heights = () =>
    page.locator('dateline-map').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  const before = await heights();
  await page.evaluate(() => {
    for (const height of [5, 123456, Number.NaN, '900']) {
      window.postMessage({ type: 'dateline:height', v: 1, height }, '*');
      window.postMessage({ type: 'dateline:selected', v: 1, place: 'baku' }, '*');
    }
  });
  await page.waitForTimeout(200);
  expect(await heights()).toEqual(before);
  expect((await said(page)).some(([name]) => name === 'place-selected')).toBe(false);
  await page.evaluate(() =>
    (document.querySelector('#two') as HTMLElement & { select(id: string): void }).select('line-of-contact'),
  );
  await expect.poll(() => said(page), SOON).toContainEqual(['place-selected', 'two', 'line-of-contact']);
  expect((await said(page)).some(([name, id]) => name === 'place-selected' && id === 'one')).toBe(false);
  expectClean(watched);
  await watched.close();
});

test('moved in the document, taken out and put back, it works again and leaves no second frame', async () => {
  const watched = await openWith(`${MAP}<div id="there"></div>`);
  const { page } = watched;
  await page.locator('#one').scrollIntoViewIfNeeded();
  await expect.poll(() => said(page), SOON).toContainEqual(['ready', 'one', null]);
  const height = await page.locator('#one').evaluate((element) => element.getBoundingClientRect().height);
  await page.evaluate(() => {
    (window as unknown as { said: unknown[] }).said.length = 0;
    const map = document.querySelector('#one')!;
    document.querySelector('#there')!.append(map);
    map.remove();
    document.querySelector('#there')!.append(map);
  });
  // Its place is kept while the frame loads again.
  expect(await page.locator('#one').evaluate((element) => element.getBoundingClientRect().height)).toBe(
    height,
  );
  await expect.poll(() => said(page), SOON).toContainEqual(['ready', 'one', null]);
  expect(await page.locator('#one iframe').count()).toBe(1);
  await page.evaluate(() =>
    (document.querySelector('#one') as HTMLElement & { select(id: string): void }).select(
      'lachin-checkpoint',
    ),
  );
  await expect.poll(() => said(page), SOON).toContainEqual(['place-selected', 'one', 'lachin-checkpoint']);
  expectClean(watched);
  await watched.close();
});

test('a publisher with a strict policy and an isolated page needs to allow our origin only', async () => {
  const watched = await openWith(MAP, {
    'Content-Security-Policy': `default-src 'none'; script-src ${atlas} 'unsafe-inline'; frame-src ${atlas}; style-src 'unsafe-inline'; connect-src 'none'`,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  await watched.page.locator('#one').scrollIntoViewIfNeeded();
  await expect.poll(() => said(watched.page), SOON).toContainEqual(['ready', 'one', null]);
  expectClean(watched);
  await watched.close();
});
