import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { afterAll, expect, inject } from 'vitest';
import { FLAGS } from './chromium';

/** Where the atlas under test is served. */
export const atlas = inject('atlas');

let browser: Promise<Browser> | null = null;
afterAll(async () => (await browser)?.close());

/** A page with what went wrong on it: nobody may have to look for these. */
export interface Watched {
  page: Page;
  /** Addresses of other hosts that it asked for, all refused. */
  foreign: string[];
  /** Uncaught errors, console errors and policy violations. */
  errors: string[];
  close(): Promise<void>;
}

/**
 * Opens a page of its own that can reach nothing but `hosts` (the atlas's by default), in an own context:
 * no cookie or storage of another test.
 */
export async function open(
  path: string,
  options: BrowserContextOptions & { hosts?: string[] } = {},
): Promise<Watched> {
  browser ??= chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
  const { hosts = [new URL(atlas).host], ...rest } = options;
  const context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, ...rest });
  const page = await context.newPage();
  const watched: Watched = { page, foreign: [], errors: [], close: () => context.close() };
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (/^(data|blob|about):$/.test(url.protocol) || hosts.includes(url.host)) return route.fallback();
    watched.foreign.push(url.href);
    return route.abort();
  });
  page.on('pageerror', (error) => watched.errors.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      watched.errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  await page.goto(path.startsWith('http') ? path : `${atlas}${path}`, { waitUntil: 'load' });
  return watched;
}

/** Nothing was asked of another host, nothing failed and nothing was forbidden. */
export function expectClean({ foreign, errors }: Watched): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}

/** Waits until the map has drawn its places. */
export async function mapDrawn(page: Page): Promise<void> {
  // The live map comes with a reader's first sign of life.
  // On a busy machine the page may not yet listen.
  const map = page.locator('.leaflet-container');
  for (let moved = 0; moved < 100 && (await map.count()) === 0; moved++) {
    await page.mouse.move(700 + (moved % 40), 300 + (moved % 40));
    await page.waitForTimeout(100);
  }
  await map.waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.leaflet-container .coverage > *').first().waitFor({ state: 'attached' });
}
