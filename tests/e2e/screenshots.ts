/**
 * `npm run screenshots`: every page at two sizes, light and dark, in print and in forced colours, into
 * `.dateline/screenshots`, to be looked at; and the README's pictures (`-- readme` for these alone). Serves the atlas itself unless
 * ATLAS names one that runs.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { inHome, root } from '@/data/paths';
import { FLAGS, findBrowser } from './chromium';
import { freePort, ready, stop } from './server';

const folder = inHome('screenshots');
const only = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const server = process.env.ATLAS
  ? null
  : spawn(process.execPath, [join(root, 'data/commands/run.mjs'), 'start'], {
      cwd: root,
      env: { ...process.env, PORT: String(await freePort()), HOST: 'localhost' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
const atlas = process.env.ATLAS ?? (await ready(server!));
const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });

const { articles } = (await (await fetch(`${atlas}/api/coverage`)).json()) as { articles: { id: string }[] };
const pages: [name: string, path: string][] = [
  ['start', '/'],
  ['place', '/place/lachin-corridor'],
  ['article', `/article/${articles[0]!.id}`],
  ['embed', '/embed?place=lachin-corridor'],
  ['share', '/embed/new?place=lachin-corridor'],
  ['search', '/?q=checkpoint'],
  ['compare', '/compare?a.outlet=tass&b.outlet=sputnik'],
  ['empty', '/?q=nothing-of-the-kind'],
  ['missing', '/place/no-such-place'],
  ['about', '/about'],
];
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [name, path] of pages) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const look of ['light', 'dark', 'print', 'forced'] as const) {
      const title = `${name}-${size}-${look}`;
      if (only.length > 0 && !only.some((words) => title.includes(words))) continue;
      const phone = size === 'phone';
      const context = await browser.newContext({
        viewport,
        deviceScaleFactor: phone ? 2 : 1,
        isMobile: phone,
        hasTouch: phone,
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced' ? 'active' : 'none',
      });
      const page = await context.newPage();
      await page.goto(`${atlas}${path}`, { waitUntil: 'load' });
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(600); // the map's own short motion
      if (look === 'print') await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: join(folder, `${title}.png`), fullPage: look === 'print' });
      if (title === 'start-desktop-light') await page.screenshot({ path: join(root, 'tests/e2e/atlas.png') });
      await context.close();
      console.log(join(folder, `${title}.png`));
    }
  }
}
if (only.length === 0 || only.includes('readme')) {
  // The README's second picture: an embed at the width and height of an article's column.
  const answer = await fetch(`${atlas}/oembed?url=${encodeURIComponent(`${atlas}/place/lachin-corridor`)}`);
  const { width, height } = (await answer.json()) as { width: number; height: number };
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${atlas}/embed?place=lachin-corridor&theme=light`, { waitUntil: 'load' });
  await page.screenshot({ path: join(root, 'tests/e2e/embed.png') });
}
await browser.close();
if (server) await stop(server);
