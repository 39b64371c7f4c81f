import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { NEXT } from '@/data/build/site';
import { root } from '@/data/paths';
import { freePort, stop } from '../../e2e/server';

/** Something that answers at an address, and its process. */
export interface Served {
  origin: string;
  pid: number;
  close(): Promise<void>;
}

/** A production build of a Next project on a free port. */
export async function serveNext(folder: string, environment: Record<string, string> = {}): Promise<Served> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [NEXT, 'start', folder, '--port', String(port), '--hostname', 'localhost'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // A benchmark that breaks off leaves no server behind.
  process.once('exit', () => server.kill());
  await listening(server);
  return { origin: `http://localhost:${port}`, pid: server.pid!, close: () => stop(server) };
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (/Ready in/.test(said)) resolve();
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.on('exit', (code) => reject(new Error(`Next ended with code ${code}:\n${said}`)));
  });
}

/** Files in memory, gzip-compressed as any web server would. */
export async function serveFiles(files: Map<string, { type: string; body: Buffer }>): Promise<Served> {
  const packed = new Map(
    [...files].map(([path, { type, body }]) => [path, { type, body: gzipSync(body, { level: 9 }) }]),
  );
  const server: Server = createServer((request, response) => {
    const file = packed.get((request.url ?? '').split('?')[0]!);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    pid: process.pid,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** CPU time that a process has used so far, ms, all threads, to the nanosecond (Linux, proc(5), `schedstat`). */
export function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => {
    const [running] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(running) / 1e6;
  });
  return threads.reduce((sum, each) => sum + each, 0);
}
