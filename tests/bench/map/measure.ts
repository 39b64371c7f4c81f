import { setTimeout as pause } from 'node:timers/promises';
import { asked, type BarePage, barePage, traced } from './bare-page';
import { CATEGORIES, frameWork, type TraceEvent } from './trace';

export interface MapFigures {
  /** ms from navigation until the first frame that shows places. */
  firstDrawn: number;
  /** ms from navigation until the map that answers to the pointer is drawn and changes no more. */
  alive: number;
  /** Main-thread work of each frame of a pan in which the pointer moved, and of each of a zoom, ms. */
  pan: number[];
  zoom: number[];
  /** Bytes over the wire until all is drawn, as the page's Resource Timing counts them. */
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

/** Loads a map once in a browser of its own with the CPU slowed four times, then drags it and zooms it as a reader would. */
export async function measureMap(watched: Watched): Promise<MapFigures> {
  const page = await barePage(1440, 900);
  try {
    // A browser is busy with itself at first.
    await pause(SETTLING);
    await page.send('Page.enable');
    await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${watch})(${JSON.stringify(watched)})`,
    });
    const { errorText } = await page.send<{ errorText?: string }>('Page.navigate', {
      url: watched.address,
    });
    if (errorText) throw new Error(`${watched.address}: ${errorText}`);
    const seen = await drawn(page, watched.address);
    const bytes = await asked<number>(page, `(${transferred})()`);
    const pan = frameWork(await gesture(page, drag), 'mousemove');
    const zoom = frameWork(await gesture(page, wheel));
    return { firstDrawn: seen.firstDrawn!, alive: seen.changed!, pan, zoom, bytes };
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page: notes when places first show, and when the live map last changed. It looks when the document has
 * changed: one that looked at each frame would ask for each frame, also between the slices in which a page is parsed.
 */
function watch({ first, map }: Watched): void {
  const seen: Seen = {};
  (window as unknown as { seen: Seen }).seen = seen;
  let observed = false;
  let found = false;
  const look = () => {
    if (!found && document.querySelector(first)) {
      found = true;
      // A message that a frame sends is heard after what the frame shows has been laid out and painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.firstDrawn = performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    }
    const live = observed ? null : document.querySelector(map);
    if (live) {
      observed = true;
      seen.changed = performance.now();
      const changed = () => requestAnimationFrame(() => (seen.changed = performance.now()));
      new MutationObserver(changed).observe(live, { childList: true, subtree: true });
    }
    if (found && observed) looking.disconnect();
  };
  const looking = new MutationObserver(look);
  looking.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: bytes over the wire, as Resource Timing counts them: bodies, and 300 a head. */
function transferred(): number {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  return entries.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);
}

/** Waits until the live map has come and is quiet, with a pointer that moves meanwhile, as a reader's does. */
async function drawn(page: BarePage, address: string): Promise<Seen> {
  const look = `({ ...window.seen, now: performance.now() })`;
  // The live map comes with a sign of life, which may have been too early for its script.
  for (let step = 0; step < 200; step++) {
    await page.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: MIDDLE.x + (step % 7),
      y: MIDDLE.y,
    });
    const seen = await asked<Seen & { now: number }>(page, look);
    const { firstDrawn, changed, now } = seen;
    if (firstDrawn !== undefined && changed !== undefined && now - changed > QUIET) return seen;
    await pause(300);
  }
  throw new Error(`${address} drew no map within a minute.`);
}

/** The trace of a gesture. What follows it belongs to it: names come when the map is at rest. */
function gesture(page: BarePage, make: (page: BarePage) => Promise<void>): Promise<TraceEvent[]> {
  return traced(page, CATEGORIES, async () => {
    await make(page);
    await pause(1200);
  }) as Promise<TraceEvent[]>;
}

/** There and back in 80 steps of about a frame. */
async function drag(page: BarePage): Promise<void> {
  const { x, y } = MIDDLE;
  const held = { button: 'left', buttons: 1, clickCount: 1 } as const;
  for (const way of [-1, 1]) {
    await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await page.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...held });
    for (let step = 1; step <= 40; step++) {
      const at = { x: x + way * step * 9, y: y + way * step * 3 };
      await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, ...held });
      await pause(16);
    }
    const end = { x: x + way * 360, y: y + way * 120 };
    await page.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...end, ...held, buttons: 0 });
    await pause(500);
  }
}

/** Four notches in, four out, each when the last has come to rest. */
async function wheel(page: BarePage): Promise<void> {
  for (const notch of [-1, -1, -1, -1, 1, 1, 1, 1]) {
    await page.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...MIDDLE,
      deltaX: 0,
      deltaY: notch * 120,
    });
    await pause(700);
  }
}
