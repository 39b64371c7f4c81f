import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '@/data/paths';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the atlas is served: `http://localhost:PORT`. */
    atlas: string;
    /** Path of a Chromium. */
    chromium: string;
  }
}

const BROWSERS = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Serves the atlas as `npm start` does, on a free port of the loopback, for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findBrowser());
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'data/commands/run.mjs'), 'start'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: 'localhost' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  project.provide('atlas', await ready(server));
  return () => stop(server);
}

/** Resolves with the address that `npm start` prints; rejects with all it said if it ends before. */
export function ready(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const address = /Dateline is at (\S+)/.exec(said)?.[1];
      if (address) resolve(address.replace(/\/$/, ''));
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.on('exit', (code) => reject(new Error(`The server ended with code ${code}:\n${said}`)));
  });
}

export function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.on('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}

/** A Chromium that is here, else Debian's, installed where that is possible. */
function findBrowser(): string {
  const here = BROWSERS.find((path) => path && existsSync(path));
  if (here) return here;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    throw new Error('The browser tests need Chromium: install it, or name it in CHROME_PATH.');
  }
  console.error('No browser here: installing Debian’s Chromium.');
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
  return '/usr/bin/chromium';
}
