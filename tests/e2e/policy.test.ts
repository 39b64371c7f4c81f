import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { atlas, open } from './browser';
import { firstArticle, NEWEST, pathOf } from './pages/articles';

/** Every page carries a strict policy: what a script or style may be, and who may frame it. */
describe.each([
  '/',
  '/place/lachin-corridor',
  await firstArticle(),
  '/about',
  '/?q=checkpoint',
  '/place/no-such-place',
])('%s', (path) => {
  test('allows no inline script or style, no foreign host and no frame', async () => {
    const policy = (await fetch(`${atlas}${path}`)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).toMatch(/script-src [^;]*'nonce-[^']{16,}'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
  });

  test('has a nonce of its own each time', async () => {
    const nonce = async () =>
      /'nonce-([^']+)'/.exec((await fetch(`${atlas}${path}`)).headers.get('content-security-policy')!)?.[1];
    expect(await nonce()).not.toBe(await nonce());
  });

  test('holds no style attribute and no event handler, and every script of it carries the nonce', async () => {
    const answer = await fetch(`${atlas}${path}`);
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy')!)![1];
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts)
      if (!tag.includes('application/ld+json')) expect(tag).toContain(`nonce="${nonce}"`);
    const markup = html.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    expect(markup).not.toMatch(/<[^>]+\son[a-z]+=/);
  });

  test('sets no cookie', async () => {
    expect((await fetch(`${atlas}${path}`)).headers.getSetCookie()).toEqual([]);
  });
});

test.each([
  ['the list', '/'],
  ['a place', '/place/lachin-corridor'],
  ['an article', NEWEST],
])('%s asks for at most 190 KB of script, compressed, before it is touched', async (name, path) => {
  const visit = await open(await pathOf(path), { serviceWorkers: 'block' });
  await visit.page.waitForLoadState('networkidle');
  const scripts = await visit.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.js(?:\?|$)/.test(name)),
  );
  const sizes = await Promise.all(
    [...new Set(scripts)].map(
      async (src) => gzipSync(Buffer.from(await (await fetch(src)).arrayBuffer())).length,
    ),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`script of ${name}: ${(total / 1000).toFixed(1)} KB gzip in ${sizes.length} files`);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(190_000);
  await visit.close();
});

test.each(['/', '/place/lachin-corridor', '/about'])(
  '%s asks for its faces with its first bytes, for none of them twice, and is set in all of them',
  async (path) => {
    const ahead = [
      ...((await fetch(`${atlas}${path}`)).headers.get('link') ?? '').matchAll(/<([^>]+woff2)>/g),
    ];
    expect(ahead).toHaveLength(6);
    const visit = await open(path, { fresh: true });
    await visit.page.evaluate(() => document.fonts.ready.then(() => null));
    const asked = await visit.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.endsWith('woff2')),
    );
    expect(asked).toEqual([...new Set(asked)]);
    // What only some pages need may come later: letters of some names, and the slant of an inferred date.
    const everyPage = asked.filter(
      (address) => /-latin-\d/.test(address) && !address.includes('sans-3-latin-400-italic'),
    );
    expect(everyPage.sort()).toEqual(ahead.map(([, address]) => address).sort());
    // Asked for by name in a style sheet too: only then is a face loaded.
    const loaded = await visit.page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(loaded).toBeGreaterThanOrEqual(5);
    await visit.close();
  },
);
