import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { FLAGS, findBrowser } from '../../e2e/chromium';

/** A page of a Chromium that nothing but its own protocol speaks to (https://chromedevtools.github.io/devtools-protocol). */
export interface BarePage {
  send<Answer = unknown>(method: string, parameters?: object): Promise<Answer>;
  on(event: string, listener: (parameters: never) => void): void;
  /** Resolves at the next event of a name; rejects when none has come within a minute: a wait for nothing ends a process in silence. */
  next(event: string): Promise<void>;
  /** Ends the browser and takes its profile away. */
  close(): Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  params?: object;
  result?: unknown;
  error?: { message: string };
}

/** No answer takes a browser so long, ms. */
const PATIENCE = 60_000;

/** Nothing of the window's own, and no profile's past. */
const WINDOWLESS = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--force-color-profile=srgb',
];

/**
 * A browser with one empty page of a size, px. Playwright makes a world of its own in each page and runs its scripts
 * there: a third of a slowed page's time to its first picture, which no reader's browser takes.
 */
export async function barePage(width: number, height: number): Promise<BarePage> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const browser = spawn(
    findBrowser(),
    [...FLAGS, ...WINDOWLESS, '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const kill = () => browser.kill();
  process.once('exit', kill);
  const [toBrowser, fromBrowser] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable];
  const waiting = new Map<number, { resolve(answer: never): void; reject(reason: Error): void }>();
  const listeners = new Map<string, ((parameters: never) => void)[]>();
  const hear = ({ id, method, params, result, error }: Message) => {
    if (method) for (const listener of listeners.get(method) ?? []) listener(params as never);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (!asked) return;
    waiting.delete(id!);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result as never);
  };
  // Messages end with a zero byte.
  let heard: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      hear(JSON.parse(Buffer.concat([...heard, rest.subarray(0, end)]).toString('utf8')));
      heard = [];
      rest = rest.subarray(end + 1);
    }
    heard.push(rest);
  });
  let asked = 0;
  const ask = <Answer>(method: string, params: object, sessionId?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++asked;
      const giveUp = () => reject(new Error(`Chromium has not answered ${method} in ${PATIENCE / 1000} s.`));
      const timer = setTimeout(giveUp, PATIENCE);
      waiting.set(id, {
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        reject: (reason) => {
          clearTimeout(timer);
          reject(reason);
        },
      });
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });

  const { targetId } = await ask<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const page: BarePage = {
    // Only the browser as a whole traces.
    send: (method, parameters = {}) =>
      ask(method, parameters, method.startsWith('Tracing.') ? undefined : sessionId),
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    next: (event) =>
      new Promise((resolve, reject) => {
        const giveUp = () => reject(new Error(`Chromium has not told of ${event} in ${PATIENCE / 1000} s.`));
        const timer = setTimeout(giveUp, PATIENCE);
        page.on(event, () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await ask('Browser.close', {}); // killed, its helpers would still write into the profile
      await ended;
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  await page.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  return page;
}

/** What an expression comes to in the page. */
export async function asked<T>(page: BarePage, expression: string): Promise<T> {
  const { result } = await page.send<{ result: { value: T } }>('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  return result.value;
}

/** Traces what happens during `act`: the trace's events. */
export async function traced(
  page: BarePage,
  categories: readonly string[],
  act: () => Promise<void>,
): Promise<unknown[]> {
  const events: unknown[] = [];
  page.on('Tracing.dataCollected', ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event);
  });
  await page.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['-*', ...categories] },
  });
  await act();
  const complete = page.next('Tracing.tracingComplete');
  await page.send('Tracing.end');
  await complete;
  return events;
}
