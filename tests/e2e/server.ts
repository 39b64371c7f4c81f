import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '@/data/paths';
import { findBrowser } from './chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the atlas is served: `http://localhost:PORT`. */
    atlas: string;
    /** Path of a Chromium. */
    chromium: string;
  }
}

/** Serves the atlas as `npm start` does, on a free port of the loopback, for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findBrowser());
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'data/commands/run.mjs'), 'start'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: 'localhost',
      DATELINE_PSEUDO_LOCALE: '1',
    },
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
