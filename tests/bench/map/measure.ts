import type { Browser, CDPSession, Page } from '@playwright/test';
import { CATEGORIES, frameWork } from './trace';

export interface MapFigures {
  /** ms from navigation until the first frame that shows places. */
  firstDrawn: number;
  /** ms from navigation until the map that answers to the pointer is drawn and changes no more. */
  alive: number;
  /** Main-thread work of each frame of a pan in which the pointer moved, and of each of a zoom, ms. */
  pan: number[];
  zoom: number[];
  /** Bytes over the wire until all is drawn, bodies and headers. */
  bytes: number;
}

/** How a page shows places: by these its drawing is noticed. */
export interface Watched {
  address: string;
  /** Anything that stands for a place in the first drawing. */
  first: string;
  /** The element whose children are drawn by script. */
  map: string;
}

/** The middle of the map, CSS px of the window. */
const MIDDLE = { x: 920, y: 430 };
/** So long after its start a browser is at rest, ms. */
const SETTLING = 2500;
/** The map counts as drawn when it has not changed for so long, ms. */
const QUIET = 1500;

interface Seen {
  firstDrawn?: number;
  changed?: number;
}

/** Loads a map once with the CPU slowed four times, then drags it and zooms it as a reader would. */
export async function measureMap(browser: Browser, watched: Watched): Promise<MapFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // A browser is busy with itself at first.
  await page.waitForTimeout(SETTLING);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch, watched);
  const arriving = page.goto(watched.address, { waitUntil: 'commit' });
  // A reader whose pointer already moves while the page comes.
  await arriving;
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  const seen = await drawn(page);
  const pan = await traced(browser, page, () => drag(page, client), 'mousemove');
  const zoom = await traced(browser, page, () => wheel(page, client));
  await context.close();
  return { firstDrawn: seen.firstDrawn!, alive: seen.changed!, pan, zoom, bytes };
}

/** Runs in the page: notes when places first show, and when the live map last changed. */
function watch({ first, map }: Watched): void {
  const seen: Seen = {};
  (window as unknown as { seen: Seen }).seen = seen;
  let observed = false;
  let found = false;
  const look = () => {
    if (!found && document.querySelector(first)) {
      found = true;
      // A message is heard after the frame that shows them has been laid out and painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.firstDrawn = performance.now());
      port2.postMessage(null);
    }
    const live = observed ? null : document.querySelector(map);
    if (live) {
      observed = true;
      seen.changed = performance.now();
      const changed = () => requestAnimationFrame(() => (seen.changed = performance.now()));
      new MutationObserver(changed).observe(live, { childList: true, subtree: true });
    }
    if (!found || !observed) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function drawn(page: Page): Promise<Seen> {
  const quiet = (milliseconds: number) => {
    const { firstDrawn, changed } = (window as unknown as { seen: Seen }).seen;
    return firstDrawn !== undefined && changed !== undefined && performance.now() - changed > milliseconds;
  };
  // The live map comes with a sign of life, which may have been too early for its script.
  for (let step = 0; step < 200; step++) {
    await page.mouse.move(MIDDLE.x + (step % 7), MIDDLE.y);
    if (await page.evaluate(quiet, QUIET))
      return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    await page.waitForTimeout(300);
  }
  throw new Error(`${page.url()} drew no map within a minute.`);
}

async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  during?: string,
): Promise<number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  // What follows a gesture belongs to it: names come when the map is at rest.
  await page.waitForTimeout(1200);
  return frameWork(await browser.stopTracing(), during);
}

/**
 * There and back in 80 steps of about a frame. The events are the browser's own: Playwright's mouse runs a script of
 * its own in the page at each step of a drag, which would be counted as the map's work.
 */
async function drag(page: Page, client: CDPSession): Promise<void> {
  const { x, y } = MIDDLE;
  const held = { button: 'left', buttons: 1, clickCount: 1 } as const;
  for (const way of [-1, 1]) {
    await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await client.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...held });
    for (let step = 1; step <= 40; step++) {
      const at = { x: x + way * step * 9, y: y + way * step * 3 };
      await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, ...held });
      await page.waitForTimeout(16);
    }
    const end = { x: x + way * 360, y: y + way * 120 };
    await client.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...end, ...held, buttons: 0 });
    await page.waitForTimeout(500);
  }
}

/** Four notches in, four out, each when the last has come to rest. */
async function wheel(page: Page, client: CDPSession): Promise<void> {
  for (const notch of [-1, -1, -1, -1, 1, 1, 1, 1]) {
    await client.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...MIDDLE,
      deltaX: 0,
      deltaY: notch * 120,
    });
    await page.waitForTimeout(700);
  }
}
