/**
 * A newsroom's whole folder, from files to pages: `npm run bench:newsroom -- [COUNT]`. Writes articles, builds their
 * atlas, builds it again with nothing changed and with one article more, serves it, and asks for pages of all kinds:
 * each for the first time and again.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureData } from '@/data/build/everything';
import { ensureSite } from '@/data/build/site';
import { inHome, root } from '@/data/paths';
import { serveNext } from './embed/serve';
import { writeArticles } from './newsroom/write-articles';

const count = Number(process.argv[2] ?? 100_000);
const log = (line: string) => console.error(line);
await ensureData(log);
if (!process.env.DATELINE_NEXT_DIR) await ensureSite(log);

const workplace = mkdtempSync(join(tmpdir(), 'dateline-newsroom-'));
const articles = join(workplace, 'articles');
const home = join(workplace, 'home');
try {
  writeArticles(articles, count);
  mkdirSync(home);
  for (const name of ['basemap', 'embed', 'stamps', 'bin', 'boundaries.json', 'gazetteer.bin'])
    if (existsSync(inHome(name))) symlinkSync(inHome(name), join(home, name));

  console.log(`${count.toLocaleString('en')} articles`);
  console.log('| building | s | most memory, MB |\n|---|---|---|');
  await build('anew');
  await build('nothing changed');
  writeFileSync(join(articles, 'one-more.txt'), 'date 2023-05-02 A bridge was opened in Oslo.\n');
  await build('one more');

  const began = performance.now();
  const server = await serveNext(root, { DATELINE_HOME: home });
  try {
    const { places, mentions } = await (await fetch(`${server.origin}/healthz`)).json();
    console.log(
      `\nOpened in ${seconds(began)} s: ${places.toLocaleString('en')} places, ${mentions.toLocaleString('en')} mentions; ${memory(server.pid, 'VmRSS')} MB`,
    );
    console.log('\n| page | first, ms | again, ms | KB |\n|---|---|---|---|');
    const start = await ask(server.origin, '/');
    const [place] = /\/place\/[^"?]+/.exec(start) ?? [];
    if (!place) throw new Error('The start names no place.');
    const article = /\/article\/[^"?]+/.exec(await ask(server.origin, place))![0];
    const id = place.slice('/place/'.length);
    for (const path of [
      `${place}?group=outlet&page=3`,
      article,
      '/?q=ferry',
      '/?from=2022-01-01&to=2022-12-31',
      '/?sort=name&page=20',
      '/compare',
      `/embed?place=${id}`,
      '/embed',
      `/api/places/${id}`,
      '/api/search?q=istan',
      '/feed/atom',
      '/sitemap.xml',
    ])
      await ask(server.origin, path);
    console.log(`\nServing: ${memory(server.pid, 'VmHWM')} MB at most`);
  } finally {
    await server.close();
  }
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

/** MB that a process holds now (`VmRSS`) or has held at most (`VmHWM`), as Linux tells; else unknown. */
function memory(pid: number, which: 'VmRSS' | 'VmHWM'): number {
  try {
    const [, kilobytes] = new RegExp(`${which}:\\s+(\\d+)`).exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )!;
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

async function build(what: string): Promise<void> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'data/commands/run.mjs'), 'build', articles], {
    cwd: root,
    env: { ...process.env, DATELINE_HOME: home },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, memory(child.pid!, 'VmHWM') || 0);
  }, 200);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(`The build ended with code ${code}.`);
  console.log(`| ${what} | ${seconds(began)} | ${most} |`);
}

async function ask(origin: string, path: string): Promise<string> {
  const times: number[] = [];
  let body = '';
  for (let turn = 0; turn < 2; turn++) {
    const began = performance.now();
    const answer = await fetch(origin + path);
    body = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    times.push(performance.now() - began);
  }
  console.log(`| ${path} | ${times.map(Math.round).join(' | ')} | ${Math.round(body.length / 1000)} |`);
  return body;
}
