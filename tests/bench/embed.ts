/**
 * What an embed costs, beside what can be had from npm, in one run: `npm run bench:embed`.
 * Bytes, requests and hosts of a first load; first paint and first excerpt with the CPU slowed four times,
 * medians of five; CPU of a warm request beside a route handler that does nothing, by turns.
 * TimelineJS (MPL-2.0) is installed into a folder of its own for the measurement, where the registry can be reached.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureData } from '@/data/build/everything';
import { ensureSite } from '@/data/build/site';
import { inHome, root } from '@/data/paths';
import { openStore } from '@/data/store';
import { everything } from '@/geo/atlas';
import { FLAGS, findBrowser } from '../e2e/chromium';
import { costsOf, emptyProject } from './embed/handler-cost';
import { median, medianLoad, quantile } from './embed/measure';
import { markerClusterPage, type PeerPlace, reactLeafletPage, timelinePage } from './embed/pages';
import { serveFiles, serveNext } from './embed/serve';

const PLACE = 'lachin-corridor';
const ROUNDS = 40;
const REQUESTS = 100;

const log = (line: string) => console.error(line);
await ensureData(log);
if (!process.env.DATELINE_NEXT_DIR) await ensureSite(log);
const data = await peerData();
const excerpt = data[0]!.excerpts[0]!.text;

const files = new Map([
  ...(await reactLeafletPage(data)),
  ...(await markerClusterPage(data)),
  ...(timelinePage(timelineFolder(), data) ?? []),
]);
const peers = await serveFiles(files);
const ours = await serveNext(root);
const empty = await serveNext(emptyProject(), { DATELINE_NEXT_DIR: '.next' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
try {
  const pages: [string, string][] = [
    ['Dateline, untouched', `${ours.origin}/embed?place=${PLACE}`],
    ['react-leaflet page', `${peers.origin}/react-leaflet.html`],
    ['Leaflet + markercluster page', `${peers.origin}/markercluster.html`],
    ...(files.has('/timeline.html')
      ? [['TimelineJS page', `${peers.origin}/timeline.html`] as [string, string]]
      : []),
  ];
  console.log(
    '| page | KB over the wire | of it script | requests | hosts | first paint, ms | first excerpt, ms |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, address] of pages) {
    // Sources are quoted as they stand; ours shows the sentence that suits, the peers the first of the same list.
    const words = address.startsWith(ours.origin) ? await ownExcerpt(address) : excerpt;
    const { bytes, scriptBytes, requests, hosts, firstPaint, firstExcerpt } = await medianLoad(
      browser,
      address,
      words,
    );
    const kilobytes = (value: number) => (value / 1024).toFixed(1);
    console.log(
      `| ${name} | ${kilobytes(bytes)} | ${kilobytes(scriptBytes)} | ${requests} | ${hosts} | ${Math.round(firstPaint)} | ${Math.round(firstExcerpt)} |`,
    );
  }

  const [embed, handler] = (await costsOf(
    [
      { served: ours, path: `/embed?place=${PLACE}` },
      { served: empty, path: '/embed' },
    ],
    { rounds: ROUNDS, count: REQUESTS },
  )) as [number[], number[]];
  const ratios = embed.map((cost, round) => cost / handler[round]!);
  console.log(
    `\nCPU of a warm request: embed ${median(embed).toFixed(2)} ms, empty handler ${median(handler).toFixed(2)} ms, ` +
      `ratio ${median(ratios).toFixed(2)} (median of ${ROUNDS} rounds by turns; half of them from ` +
      `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}; aim ≤ 1.30)`,
  );
} finally {
  await browser.close();
  await Promise.all([peers.close(), ours.close(), empty.close()]);
}

/** Places and excerpts of the atlas being served, as the peers get them. */
async function peerData(): Promise<PeerPlace[]> {
  const store = openStore();
  const reader = await store.open((await store.current())!);
  if (!reader) throw new Error('There is no atlas to measure. Run `npm start` first.');
  const coverage = await reader.coverage(everything);
  const wanted = [...coverage.places].sort(({ place }) => (place.id === PLACE ? -1 : 0));
  return Promise.all(
    wanted.map(async ({ place }) => {
      const groups = await reader.excerpts(place.id, everything);
      return {
        name: place.name,
        lat: place.label[1],
        lng: place.label[0],
        excerpts: groups.flatMap(({ article, excerpts }) =>
          excerpts.map(({ text }) => ({
            text,
            outlet: article.outletName ?? '',
            day: article.published?.day ?? '2023-01-01',
          })),
        ),
      };
    }),
  );
}

async function ownExcerpt(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  const quotation = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html)?.[1];
  if (!quotation) throw new Error('The embed shows no excerpt.');
  // The longest stretch without an entity or a mark.
  return quotation.split(/<[^>]+>|&[^;]+;/).sort((a, b) => b.length - a.length)[0]!;
}

/** A folder with TimelineJS in it, installed now if it is not; without it where the registry is out of reach. */
function timelineFolder(): string {
  const folder = inHome('bench-timeline');
  if (existsSync(join(folder, 'node_modules/@knight-lab/timelinejs'))) return folder;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefix', folder, '@knight-lab/timelinejs@3.9.11'],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    log('TimelineJS could not be installed: it is left out.');
  }
  return folder;
}
