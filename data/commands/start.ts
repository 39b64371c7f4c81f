/**
 * `npm start`: builds what is missing or stale, then serves the atlas and prints its address.
 * `npm start -- FOLDER` serves that folder's articles; PORT and HOST say where.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildArchive } from '../build/archive';
import { ensureData } from '../build/everything';
import { ensureSite, NEXT } from '../build/site';
import { articlesFolder, root } from '../paths';
import { openStore } from '../store';
import { fail, log, sayRejected } from './say';
import { exitCode, faultOf } from './start/settings';

const folder = process.argv[2] ? resolve(process.argv[2]) : articlesFolder;
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST ?? 'localhost';
if (!existsSync(folder))
  fail(`There is no folder ${folder}. Name one that holds articles, or set DATELINE_ARTICLES.`);
const fault = faultOf(process.env);
if (fault) fail(fault);

try {
  const store = openStore();
  // The pages do not depend on the articles: both are made at once.
  const pages = ensureSite(log);
  await ensureData(log);
  const built = await buildArchive(folder, store, log);
  log(`atlas: ${built.articles} articles from ${folder}`);
  sayRejected(built.rejected);
  await pages;
} catch (error) {
  fail((error as Error).message);
}

const server = spawn(process.execPath, [NEXT, 'start', '--port', String(port), '--hostname', host], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production', DATELINE_ARTICLES: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(exitCode(code, signal)));

let printed = '';
server.stdout.on('data', (chunk: Buffer) => {
  printed += chunk;
  const address = /Local:\s+(\S+)/.exec(printed)?.[1];
  if (address && /Ready/.test(printed)) {
    server.stdout.removeAllListeners('data');
    server.stdout.pipe(process.stderr);
    void opened(address).then(() => console.log(`Dateline is at ${address}`));
  }
});

/** Until the atlas is open: a large one takes seconds, and no reader is to wait for them. */
async function opened(address: string): Promise<void> {
  try {
    await fetch(new URL('/healthz', address));
  } catch {
    // The server ended, and tells why itself.
  }
}
