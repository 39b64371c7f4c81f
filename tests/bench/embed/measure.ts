import type { Browser } from '@playwright/test';

export interface Loaded {
  /** Bytes over the wire, bodies and headers. */
  bytes: number;
  scriptBytes: number;
  requests: number;
  hosts: number;
  /** ms after navigation began, CPU slowed four times. */
  firstPaint: number;
  firstExcerpt: number;
}

/** Loads a page once in a context of its own, with nothing kept from before and other hosts refused. */
export async function load(browser: Browser, address: string, excerpt: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 640, height: 840 } });
  const page = await context.newPage();
  const hosts = new Set<string>();
  const own = new URL(address).host;
  await context.route('**/*', (route) => {
    const { host, protocol } = new URL(route.request().url());
    if (!/^https?:$/.test(protocol)) return route.fallback();
    hosts.add(host);
    return host === own ? route.fallback() : route.abort();
  });
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kinds = new Map<string, string>();
  let [bytes, scriptBytes, requests] = [0, 0, 0];
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('http')) kinds.set(requestId, type);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!kinds.has(requestId)) return;
    requests += 1;
    bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength;
  });
  await page.addInitScript((words) => {
    const look = () => {
      // Rendered text: what lies in a script's data is not on the screen.
      if (document.body?.innerText.includes(words))
        (window as unknown as { seen: number }).seen = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, excerpt);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => (window as unknown as { seen?: number }).seen !== undefined, null, {
    timeout: 30_000,
  });
  await page.waitForTimeout(500);
  const [firstPaint, firstExcerpt] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    (window as unknown as { seen: number }).seen,
  ]);
  await context.close();
  return {
    bytes,
    scriptBytes,
    requests,
    hosts: hosts.size,
    firstPaint: firstPaint!,
    firstExcerpt: firstExcerpt!,
  };
}

/** The median of several loads, each figure for itself. */
export async function medianLoad(
  browser: Browser,
  address: string,
  excerpt: string,
  times = 5,
): Promise<Loaded> {
  const loads: Loaded[] = [];
  for (let i = 0; i < times; i++) loads.push(await load(browser, address, excerpt));
  const of = (key: keyof Loaded) => median(loads.map((each) => each[key]));
  return {
    bytes: of('bytes'),
    scriptBytes: of('scriptBytes'),
    requests: of('requests'),
    hosts: of('hosts'),
    firstPaint: of('firstPaint'),
    firstExcerpt: of('firstExcerpt'),
  };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)]!;
}
