/**
 * Lighthouse as for a phone on every kind of page, its performance as the median of five beside a bare Next page with
 * a react-leaflet map, and how soon a chosen place answers: `npm run bench:pages`.
 */
import { ensureData } from '@/data/build/everything';
import { ensureSite } from '@/data/build/site';
import { root } from '@/data/paths';
import { findBrowser } from '../e2e/chromium';
import { auditBrowser, auditedPages, auditPage, type LighthouseCategory } from '../e2e/lighthouse';
import { freePort } from '../e2e/server';
import { median } from './embed/measure';
import { serveNext } from './embed/serve';
import { bareNextProject } from './pages/bare-next';
import { type Selected, selectPlace } from './pages/select';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const CATEGORIES: LighthouseCategory[] = ['accessibility', 'best-practices', 'seo'];

const log = (line: string) => console.error(line);
await ensureData(log);
if (!process.env.DATELINE_NEXT_DIR) await ensureSite(log);
const ours = await serveNext(root);
const bare = await serveNext(bareNextProject(), { DATELINE_NEXT_DIR: '.next' });
const { browser, port } = await auditBrowser(findBrowser(), await freePort());
try {
  const pages = await auditedPages(ours.origin);
  // A server that has answered before.
  for (const { path } of pages) await (await fetch(ours.origin + path)).text();
  await (await fetch(bare.origin)).text();
  console.log('| page | performance | accessibility | best practices | findable |');
  console.log('|---|---|---|---|---|');
  const rows = [
    ...pages.map(({ name, path, skip }) => ({ name, address: ours.origin + path, skip: skip ?? [] })),
    { name: 'peer: bare Next page with a react-leaflet map', address: bare.origin, skip: [] },
  ];
  const speeds = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  // By turns, so that a slow minute of the machine falls on all.
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, address } of rows)
      speeds.get(name)!.push((await auditPage(address, port, ['performance'])).scores.performance ?? 0);
  for (const { name, address, skip } of rows) {
    const { scores, failed } = await auditPage(address, port, CATEGORIES, skip);
    console.log(
      `| ${[name, median(speeds.get(name)!), ...CATEGORIES.map((category) => scores[category])].join(' | ')} |`,
    );
    for (const { id, where } of failed) log(`${name}: ${id} ${where.join(' ')}`);
  }
} finally {
  await browser.close();
  await bare.close();
}

try {
  const chosen: Selected[] = [];
  for (let round = 0; round < ROUNDS; round++) chosen.push(await selectPlace(ours.origin, 'lachin-corridor'));
  const of = (key: keyof Selected) => Math.round(median(chosen.map((each) => each[key])));
  console.log(
    `\nA place chosen in the list, CPU slowed four times: lit after ${of('feedback')} ms (aim ≤ 100), excerpts on screen after ${of('excerpts')} ms (aim ≤ 200)`,
  );
} finally {
  await ours.close();
}
