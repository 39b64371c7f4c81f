import type { Frame, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRAWINGS, parseEmbed, snippet } from '@/geo/embed';
import { atlas, embedAlive, expectClean, open, type Watched } from '../browser';
import { article, type Host, startHost } from './host';
import { filterLikeWordPress, WORDPRESS_HOST_SCRIPT } from './wordpress';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const ADDRESS = `${atlas}/embed?place=lachin-corridor`;
const hosts = () => [new URL(atlas).host, new URL(host.origin).host];

/** The embed inside a page, once it has been painted. */
async function frameOf(page: Page, at = 0): Promise<Frame> {
  const element = page.locator('iframe').nth(at);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())!.contentFrame();
  await frame!.waitForSelector('h1');
  return frame!;
}

/** Whether a frame's document is taller than its window. */
const overflow = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

async function oembed(url: string, more = ''): Promise<{ html: string; width: number; height: number }> {
  const answer = await fetch(`${atlas}/oembed?url=${encodeURIComponent(url)}${more}`);
  expect(answer.status).toBe(200);
  return answer.json() as Promise<{ html: string; width: number; height: number }>;
}

/** A plain page that is taken from one article to the next. */
let plain: Promise<Watched> | null = null;
async function inPlainPage(path: string, html: string, width: number): Promise<Watched> {
  plain ??= open('/healthz', { hosts: hosts() });
  const watched = await plain;
  await watched.page.setViewportSize({ width, height: 800 });
  await watched.page.goto(host.add(path, { html }));
  return watched;
}
afterAll(async () => (await plain)?.close());

test.each([280, 389, 390, 559, 640, 900])(
  'in a plain page, at %i px, nothing scrolls at the height that oEmbed names, and places and excerpts are there',
  async (width) => {
    const { html, height } = await oembed(`${atlas}/place/lachin-corridor`, `&maxwidth=${width}`);
    const watched = await inPlainPage(`/plain-${width}`, article(html), Math.max(width + 60, 400));
    const frame = await frameOf(watched.page);
    expect(await frame.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([width, height]);
    expect(await overflow(frame)).toBeLessThanOrEqual(0);
    expect(await frame.locator('svg.map-drawing:visible').count()).toBe(1);
    expect(await frame.locator('.excerpt blockquote mark:visible').count()).toBeGreaterThan(0);
    // Nothing is wider than the frame either.
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expectClean(watched);
  },
);

test.each([
  ['maxheight=200', 500, 200],
  ['maxheight=260', 320, 260],
  ['maxheight=420', 640, 420],
])('with %s at %i px the map is drawn for that height', async (limit, width, height) => {
  const { html } = await oembed(`${atlas}/place/lachin-corridor`, `&maxwidth=${width}&${limit}`);
  const watched = await inPlainPage(`/low-${height}`, article(html), 1440);
  const frame = await frameOf(watched.page);
  expect(await frame.evaluate(() => window.innerHeight)).toBe(height);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  expect((await frame.locator('svg.map-drawing:visible').boundingBox())!.height).toBeGreaterThan(60);
  expectClean(watched);
});

test.each([
  [640, 480],
  [640, 700],
  [640, 1100],
  [340, 480],
  [340, 800],
  [340, 1500],
])('framed %i by %i px, which no snippet asks for, nothing is cut without a sign', async (width, height) => {
  const html = `<iframe src="${ADDRESS}" width="${width}" height="${height}" title="Map" scrolling="no"></iframe>`;
  const watched = await inPlainPage(`/framed-${width}-${height}`, article(html), 1440);
  const frame = await frameOf(watched.page);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  const stands = await frame.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const scroller = document.querySelector('.excerpts')!;
    const rest = document.querySelector('.rest')!.getBoundingClientRect();
    const further = [...document.querySelectorAll('.rest .excerpt')].map((each) =>
      each.getBoundingClientRect(),
    );
    return {
      foot: box('footer').bottom,
      map: box('#map').height,
      cut: scroller.scrollHeight > scroller.clientHeight + 1,
      scrolls: getComputedStyle(scroller).overflowY,
      // Of those that stand in the column on show.
      broken: further.filter(({ left, bottom }) => left < rest.right - 1 && bottom > rest.bottom + 1).length,
      shown: further.filter(({ left, bottom }) => left < rest.right - 1 && bottom <= rest.bottom + 1).length,
    };
  });
  expect(stands.foot).toBeLessThanOrEqual(height);
  expect(stands.scrolls).toBe('auto');
  expect(stands.broken).toBe(0);
  if (height > 1000) expect([stands.cut, stands.shown > 0]).toEqual([false, true]);
  expectClean(watched);
});

/** Every layout of the style sheet, and both sides of the heights between them. */
const FRAMES = [320, 360, 439, 440, 519, 520, 599, 600, 640, 800, 1000].flatMap((width) =>
  [400, 420, 460, 500, 540, 580, 620, 700, 760, 838, 1000, 1400].map((height) => ({ width, height })),
);

/** What is wrong with an embed at each of the sizes that its frame is given. */
function faultsAt({ sizes, drawings }: { sizes: typeof FRAMES; drawings: typeof DRAWINGS }): string[] {
  const frame = window.frameElement as HTMLIFrameElement;
  return sizes.flatMap(({ width, height }) => {
    frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
    const html = document.documentElement;
    const svg = [...document.querySelectorAll<SVGSVGElement>('.drawing svg')].find(
      ({ clientHeight }) => clientHeight > 0,
    )!;
    const { a: scale } = svg.getScreenCTM()!;
    const { bleed } = drawings.find(({ name }) => svg.closest(`.drawing-${name}`))!;
    const names = [...svg.querySelectorAll('text')].map((text) => {
      const { a, b } = text.getScreenCTM()!;
      return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
    });
    const stage = document.querySelector('#map')!.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    const beyond =
      Number.parseFloat(getComputedStyle(document.querySelector('main')!, '::before').height) || 0;
    const foot = document.querySelector('footer')!.getBoundingClientRect();
    const links = [...document.querySelectorAll('footer a')].map((link) => link.getBoundingClientRect());
    const faults = [
      (innerWidth !== width || innerHeight !== height) && 'another size',
      Math.min(...names) < 11.49 && `names of ${Math.min(...names)} px`,
      stage.height < view.height - 1 && 'a map lower than it was drawn',
      stage.width - (view.width + 2 * bleed) * scale > 9 && 'blank beside the map',
      stage.height + 2 * beyond - (view.height + 2 * bleed) * scale > 9 && 'blank above the map',
      html.scrollWidth > innerWidth && 'sideways scroll',
      html.scrollHeight > innerHeight && 'scroll',
      document.body.scrollHeight > document.body.clientHeight && 'scroll within',
      (foot.height === 0 || foot.bottom > innerHeight) && 'a foot out of sight',
      !document.querySelector('footer')!.innerText.includes('GeoNames') && 'no attribution',
      links.some((box) => box.width === 0 || box.right > innerWidth || box.bottom > foot.bottom) &&
        'a link out of reach',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `${width} by ${height}: ${fault}`);
  });
}

test.each(['place=lachin-corridor', 'panel=none', 'panel=list&lang=ru'])(
  'from 320 by 400 px on, every frame of /embed?%s shows a map without blank sides, its names at 11.5 px or more, and the attribution',
  async (search) => {
    // In a frame of its own origin all sizes are tried at once, where a window is drawn anew for each.
    const watched = await open('/healthz');
    await watched.page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      document.body.replaceChildren(frame);
      return new Promise((loaded) => frame.addEventListener('load', loaded)).then(() => null);
    }, `/embed?${search}`);
    const wrong = await (await frameOf(watched.page)).evaluate(faultsAt, {
      sizes: FRAMES,
      drawings: DRAWINGS,
    });
    expect(wrong).toEqual([]);
    expectClean(watched);
    await watched.close();
  },
);

test.each([560, 600, 640, 680, 720, 800, 900, 1000])(
  'at the height that oEmbed names for %i px, the excerpts end close above the foot',
  async (width) => {
    const answer = await oembed(`${atlas}/place/lachin-corridor`, `&maxwidth=${width}`);
    const watched = await open(ADDRESS, { viewport: { width, height: answer.height } });
    const blank = await watched.page.evaluate(() => {
      const { right } = document.body.getBoundingClientRect();
      const ends = [...document.querySelectorAll('.excerpt')]
        .map((each) => each.getBoundingClientRect())
        .filter(({ left }) => left < right)
        .map(({ bottom }) => bottom);
      return document.querySelector('footer')!.getBoundingClientRect().top - Math.max(...ends);
    });
    expect(blank).toBeLessThan(20);
    await watched.close();
  },
);

test('a frame higher than there is anything to show ends where that ends', async () => {
  const watched = await open(ADDRESS, { viewport: { width: 640, height: 2000 } });
  const [foot, last, map] = await watched.page.evaluate(() =>
    ['footer', '.excerpt:last-child', '#map'].map((selector) => {
      const { top, bottom, height } = [...document.querySelectorAll(selector)]
        .at(-1)!
        .getBoundingClientRect();
      return { top, bottom, height };
    }),
  );
  expect(foot!.top - last!.bottom).toBeLessThan(20);
  expect(foot!.bottom).toBeLessThan(1990);
  expect(map!.height).toBeGreaterThan(398);
  expectClean(watched);
  await watched.close();
});

test('the iframe snippet is lazy, named, and does not scroll', async () => {
  const { height } = await oembed(ADDRESS);
  const html = snippet.iframe({
    origin: atlas,
    options: parseEmbed(new URL(ADDRESS).searchParams),
    title: 'Lachin corridor, as reported',
    alternative: 'Map',
    width: 640,
    height,
  });
  const watched = await inPlainPage('/snippet', article(html), 1440);
  const frame = await frameOf(watched.page);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  expect(await watched.page.getByTitle('Lachin corridor, as reported').count()).toBe(1);
  expectClean(watched);
});

test('WordPress filters the answer, shakes hands, gets a height within its bounds and follows our links', async () => {
  const { html } = await oembed(`${atlas}/place/lachin-corridor`, '&maxwidth=500&maxheight=750');
  const filtered = filterLikeWordPress(html, 'aB3dE6gH9j');
  expect(filtered).not.toBeNull();
  const page = article(filtered!, { script: WORDPRESS_HOST_SCRIPT });
  const watched = await open(host.add('/wordpress', { html: page }), { hosts: hosts() });
  await watched.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  expect(await watched.page.locator('blockquote').isVisible()).toBe(false);
  const height = Number(await watched.page.locator('iframe').getAttribute('height'));
  expect(height).toBeGreaterThanOrEqual(200);
  expect(height).toBeLessThanOrEqual(1000);

  const frame = await frameOf(watched.page);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  await frame.locator('footer .way a').click();
  await watched.page.waitForFunction(() => (window as unknown as { followed: string[] }).followed.length > 0);
  const followed = await watched.page.evaluate(() => (window as unknown as { followed: string[] }).followed);
  expect(followed).toEqual([`${atlas}/place/lachin-corridor`]);
  expectClean(watched);
  await watched.close();
});

test('a WordPress theme on a phone narrows the frame, and its height follows within the bounds', async () => {
  const { html } = await oembed(`${atlas}/place/lachin-corridor`, '&maxwidth=500&maxheight=750');
  const page = article(filterLikeWordPress(html, 'aB3dE6gH9j')!, {
    script: WORDPRESS_HOST_SCRIPT,
    head: '<style>iframe{max-width:100%}</style>',
  });
  const watched = await open(host.add('/wordpress-phone', { html: page }), {
    hosts: hosts(),
    viewport: { width: 304, height: 640 },
  });
  await watched.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  const frame = await frameOf(watched.page);
  expect(await frame.evaluate(() => window.innerWidth)).toBe(280);
  await watched.page.waitForTimeout(200);
  expect(Number(await watched.page.locator('iframe').getAttribute('height'))).toBeLessThanOrEqual(1000);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  await watched.close();
});

test('an AMP host hears the size of a frame without an origin', async () => {
  const script = `
    addEventListener('message', ({ source, data }) => {
      const frame = document.querySelector('iframe');
      if (source !== frame.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      frame.height = String(data.height);
    });`;
  const html = `<iframe src="${ADDRESS}" width="500" height="300" sandbox="allow-scripts" title="Map"></iframe>`;
  const watched = await open(host.add('/amp', { html: article(html, { script }) }), { hosts: hosts() });
  await watched.page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 300);
  expect(await overflow(await frameOf(watched.page))).toBeLessThanOrEqual(0);
  expectClean(watched);
  await watched.close();
});

test('in sandbox="allow-scripts" the map comes alive and a place shows its excerpts', async () => {
  const html = `<iframe src="${ADDRESS}" width="640" height="820" sandbox="allow-scripts" title="Map"></iframe>`;
  const watched = await open(host.add('/sandbox', { html: article(html) }), { hosts: hosts() });
  const frame = await frameOf(watched.page);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await embedAlive(frame);
  await frame.locator('.live .names [data-place="nagorno-karabakh"]').first().click();
  await frame.waitForSelector('.card .excerpt mark');
  expect(await frame.locator('.card-name').innerText()).toBe('Nagorno-Karabakh');
  expectClean(watched);
  await watched.close();
});

test('a cross-origin isolated publisher can frame it, alive', async () => {
  const html = article(`<iframe src="${ADDRESS}" width="640" height="820" title="Map"></iframe>`);
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const watched = await open(host.add('/isolated', { html, headers }).replace('127.0.0.1', 'localhost'), {
    hosts: [...hosts(), new URL(host.origin.replace('127.0.0.1', 'localhost')).host],
  });
  expect(await watched.page.evaluate(() => crossOriginIsolated)).toBe(true);
  const frame = await frameOf(watched.page);
  await embedAlive(frame);
  expectClean(watched);
  await watched.close();
});

test('twenty in one article stand quietly, each at its own height', async () => {
  const script = `
    window.heights = 0;
    addEventListener('message', ({ source, data }) => {
      if (data.type !== 'dateline:height') return;
      window.heights++;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow === source) frame.height = String(data.height);
      }
    });`;
  const frames = Array.from(
    { length: 20 },
    (_, at) =>
      `<p><iframe src="${ADDRESS}&theme=${at % 2 ? 'dark' : 'light'}" width="${300 + at * 15}" height="400" title="Map ${at}"></iframe></p>`,
  ).join('');
  const watched = await open(host.add('/twenty', { html: article(frames, { script }) }), { hosts: hosts() });
  const told = () => watched.page.evaluate(() => (window as unknown as { heights: number }).heights);
  await expect.poll(told, { timeout: 15_000 }).toBeGreaterThanOrEqual(20);
  // A few hear their width change while others load; then all are quiet.
  await watched.page.waitForTimeout(400);
  const heights = await told();
  expect(heights).toBeLessThanOrEqual(40);
  await watched.page.waitForTimeout(300);
  expect(await watched.page.evaluate(() => (window as unknown as { heights: number }).heights)).toBe(heights);
  for (const at of [0, 7, 19]) expect(await overflow(await frameOf(watched.page, at))).toBeLessThanOrEqual(0);
  expectClean(watched);
  await watched.close();
});

test('an unframed embed tells nobody anything, and its own message does not make it spin', async () => {
  const watched = await open('/embed?place=lachin-corridor');
  const heard = await watched.page.evaluate(async () => {
    let count = 0;
    addEventListener('message', () => count++);
    window.postMessage({ type: 'dateline:height', v: 1, height: 5000 }, '*');
    window.postMessage({ type: 'dateline:select', v: 1, place: 'baku' }, '*');
    dispatchEvent(new Event('resize'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return count;
  });
  expect(heard).toBe(2);
  expect(await watched.page.locator('html.alive').count()).toBe(0);
  expectClean(watched);
  await watched.close();
});

test('without JavaScript heading, map, links, legend, excerpts and boundary note are there', async () => {
  const html = article(`<iframe src="${ADDRESS}" width="640" height="820" title="Map"></iframe>`);
  const watched = await open(host.add('/no-script', { html }), { hosts: hosts(), javaScriptEnabled: false });
  const frame = watched.page.frameLocator('iframe');
  expect(await frame.locator('h1').innerText()).toBe('Lachin corridor, as reported');
  expect(await frame.locator('svg.map-drawing:visible a[href*="/place/"]').count()).toBeGreaterThan(3);
  expect(await frame.locator('.legend li').count()).toBeGreaterThan(1);
  expect(await frame.locator('.excerpt blockquote').first().innerText()).toMatch(/Lachin corridor/i);
  expect(await frame.locator('footer').innerText()).toMatch(/dashed or dotted, dated/);
  await watched.close();
});

test('printed, every excerpt is on light paper and no button is', async () => {
  const watched = await open('/embed?place=lachin-corridor&theme=dark', {
    viewport: { width: 640, height: 500 },
  });
  await embedAlive(watched.page);
  await watched.page.emulateMedia({ media: 'print' });
  const [ink, paper] = await watched.page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor].map((colour) => Number(/\d+/.exec(colour)![0]));
  });
  expect(ink).toBeLessThan(60);
  expect(paper).toBeGreaterThan(240);
  const excerpts = await watched.page.locator('.panel .excerpt').evaluateAll((all) =>
    all.map((each) => {
      const { left, right, bottom } = each.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && bottom <= document.documentElement.scrollHeight;
    }),
  );
  expect(excerpts.length).toBeGreaterThan(1);
  expect(excerpts.every(Boolean)).toBe(true);
  expect(await watched.page.locator('.map-tools').isVisible()).toBe(false);
  const pdf = await watched.page.pdf({ width: '640px' });
  expect(pdf.length).toBeGreaterThan(5000);
  await watched.close();
});
