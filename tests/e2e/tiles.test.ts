import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '@/data/paths';
import { atlas, expectClean, mapDrawn, open, type Watched } from './browser';
import { freePort, ready, stop } from './server';

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4DQAA/wD+9tAKRgAAAABJRU5ErkJggg==',
  'base64',
);
const CREDIT = '© The tile makers';
let tileServer: Server;
let tileHost: string;
const asked: string[] = [];
let server: ChildProcess;
let withTiles: string;

beforeAll(async () => {
  const port = await freePort();
  tileHost = `localhost:${port}`;
  tileServer = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(200, { 'Content-Type': 'image/png' }).end(PIXEL);
  }).listen(port);
  server = spawn(process.execPath, [join(root, 'data/commands/run.mjs'), 'start'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(await freePort()),
      HOST: 'localhost',
      DATELINE_TILES: `http://${tileHost}/{z}/{x}/{y}.png`,
      DATELINE_TILES_CREDIT: CREDIT,
      DATELINE_TILES_ZOOM: '13',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  withTiles = await ready(server);
});
afterAll(async () => {
  tileServer.close();
  await stop(server);
});

/** Opens the checkpoint's page and zooms in as far as the map goes. */
async function zoomedIn(origin: string): Promise<Watched> {
  const visit = await open(`${origin}/place/lachin-checkpoint`, {
    hosts: [new URL(origin).host, tileHost],
    reducedMotion: 'reduce',
  });
  const { page } = visit;
  await mapDrawn(page);
  const zoomIn = page.locator('.atlas-map .map-button').first();
  await zoomIn.focus();
  const atTheEnd = async () => {
    await page.keyboard.press('Enter');
    return zoomIn.getAttribute('aria-disabled');
  };
  await expect.poll(atTheEnd, { interval: 300, timeout: 15_000 }).toBe('true');
  return visit;
}

const policy = async (origin: string) => (await fetch(origin)).headers.get('content-security-policy')!;

test('An operator’s tiles go on where the base map ends, credited, and only their host may be asked', async () => {
  expect(await policy(withTiles)).toContain(`img-src 'self' data: http://${tileHost};`);
  const visit = await zoomedIn(withTiles);
  await visit.page.locator('img.leaflet-tile-loaded').first().waitFor();
  const zooms = new Set(asked.map((path) => Number(path.split('/')[1])));
  expect([...zooms].every((zoom) => zoom > 10 && zoom <= 13)).toBe(true);
  expect(await visit.page.locator('.atlas-map .map-credit').textContent()).toContain(CREDIT);
  expect(await visit.page.locator('[data-place="lachin-checkpoint"]').count()).toBeGreaterThan(0);
  expectClean(visit);
  await visit.close();
});

test('Without them nobody else is asked for anything, and nothing else is allowed', async () => {
  expect(await policy(atlas)).toContain("img-src 'self' data:;");
  const before = asked.length;
  const visit = await zoomedIn(atlas);
  expect(asked.length).toBe(before);
  expect(await visit.page.locator('.leaflet-tile').count()).toBe(0);
  expectClean(visit);
  await visit.close();
});
