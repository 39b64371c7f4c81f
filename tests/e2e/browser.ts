import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { expect, inject } from 'vitest';
import { FLAGS } from './chromium';

/** Where the atlas under test is served. */
export const atlas = inject('atlas');

/** By the size of letters that their reader set. They end with the worker whose tests they serve. */
const browsers = new Map<number, Promise<Browser>>();
/** What browsers come with, px. */
const USUAL_LETTERS = 16;

/**
 * A third of what a page costs here is V8 optimizing for a long life what lives for a second, on cores that another
 * page waits for. What scripts do is the same without; no test asks how quick they are, and Lighthouse keeps it.
 */
const SHORT_LIVES = '--js-flags=--no-maglev --no-turbofan';

/** What a page may be told again and again; the rest is settled when its context begins. */
type Changing = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors'>;

/** Pages whose tests are done, by what their contexts were begun with. To begin anew costs three times as much. */
const resting = new Map<string, Page[]>();
const REST = `${atlas}/healthz`;

/** A page with what went wrong on it: nobody may have to look for these. */
export interface Watched {
  page: Page;
  /** Addresses of other hosts that it asked for. */
  foreign: string[];
  /** Uncaught errors, console errors and policy violations. */
  errors: string[];
  /** Lays the page to rest for another test. What failed before is not used again. */
  close(): Promise<void>;
}

/**
 * Opens a page that may ask nothing but `hosts` (the atlas's by default). It may have served another test before: what
 * that set is undone, and that the product leaves neither cookie nor storage is tested. `fresh` asks for one of its own;
 * `letters` is the size that the reader set in the browser, px.
 */
export async function open(
  path: string,
  options: BrowserContextOptions & { hosts?: string[]; fresh?: boolean; letters?: number } = {},
): Promise<Watched> {
  const {
    hosts = [new URL(atlas).host],
    fresh = false,
    letters = USUAL_LETTERS,
    viewport,
    colorScheme,
    reducedMotion,
    forcedColors,
    ...fixed
  } = options;
  const key = JSON.stringify({ ...fixed, letters });
  const page = (!fresh && resting.get(key)?.pop()) || (await begin(fixed, letters));
  await set(page, { viewport, colorScheme, reducedMotion, forcedColors });
  const context = page.context();
  const watched: Watched = {
    page,
    foreign: [],
    errors: [],
    async close() {
      if (fresh) return context.close();
      page.removeAllListeners();
      context.removeAllListeners();
      await page.unrouteAll();
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.goto(REST);
      resting.set(key, [...(resting.get(key) ?? []), page]);
    },
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^(data|blob|about):$/.test(url.protocol) && !hosts.includes(url.host))
      watched.foreign.push(url.href);
  });
  page.on('pageerror', (error) => watched.errors.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      watched.errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  await page.goto(path.startsWith('http') ? path : `${atlas}${path}`, { waitUntil: 'load' });
  return watched;
}

async function begin(options: BrowserContextOptions, letters: number): Promise<Page> {
  // A flag: what the protocol sets (`Page.setFontSizes`) is forgotten when a window changes its size.
  const size = letters === USUAL_LETTERS ? [] : [`--blink-settings=defaultFontSize=${letters}`];
  const args = [...FLAGS, SHORT_LIVES, ...size];
  const browser = browsers.get(letters) ?? chromium.launch({ executablePath: inject('chromium'), args });
  browsers.set(letters, browser);
  return (await (await browser).newContext(options)).newPage();
}

async function set(page: Page, options: Changing): Promise<void> {
  await page.setViewportSize(options.viewport ?? { width: 1440, height: 900 });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  });
}

/** Nothing was asked of another host, nothing failed and nothing was forbidden. */
export function expectClean({ foreign, errors }: Watched): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}

/** Waits until the map has drawn its places and named them. */
export async function mapDrawn(page: Page): Promise<void> {
  // The live map comes with a reader's first sign of life.
  // On a busy machine the page may not yet listen.
  const map = page.locator('.leaflet-container');
  for (let moved = 0; moved < 100 && (await map.count()) === 0; moved++) {
    await page.mouse.move(200 + (moved % 40), 300 + (moved % 40));
    await page.waitForTimeout(100);
  }
  await map.waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.leaflet-container .names > *').first().waitFor({ state: 'attached' });
}

/** Reaches for the map of an embed with the mouse until it is alive: of a frame that was just scrolled, the first move may go to its host. */
export async function embedAlive(embed: Page | Frame | FrameLocator): Promise<void> {
  const alive = embed.locator('html.alive');
  for (let moved = 0; moved < 10 && (await alive.count()) === 0; moved++) {
    await embed.locator('#map').hover({ position: { x: 120 + moved * 8, y: 90 } });
    await alive.waitFor({ timeout: 2000 }).catch(() => {});
  }
  await alive.waitFor();
}
