import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { NEXT } from '@/data/build/site';
import { root } from '@/data/paths';
import { cpuOf, type Served } from './serve';

/** The smallest Next project there is: one route handler that answers with nothing. Built once. */
export function emptyProject(): string {
  // Below the project, where Next finds itself among the packages.
  const folder = join(root, '.dateline/bench-empty');
  mkdirSync(join(folder, 'app/embed'), { recursive: true });
  writeFileSync(
    join(folder, 'app/embed/route.js'),
    "export const dynamic = 'force-dynamic';\nexport const GET = async () => new Response('');\n",
  );
  writeFileSync(
    join(folder, 'app/layout.js'),
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  writeFileSync(
    join(folder, 'next.config.js'),
    `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };\n`,
  );
  if (!existsSync(join(folder, '.next/BUILD_ID'))) {
    execFileSync(process.execPath, [NEXT, 'build', folder], {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATELINE_NEXT_DIR: '.next',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folder;
}

/** A handler whose cost is measured: its server and an address on it. */
export interface Handler {
  served: Served;
  path: string;
}

/**
 * CPU of one request, ms, of each handler in each round, over `count` requests one after another on one
 * connection, as browsers send them. The handlers take turns, so that a slow minute of the machine falls on all.
 */
export async function costsOf(
  handlers: readonly Handler[],
  { rounds, count }: { rounds: number; count: number },
): Promise<number[][]> {
  const clients = handlers.map(({ served, path }) => ({ pid: served.pid, ...client(served.origin + path) }));
  for (const { ask } of clients) for (let i = 0; i < WARM; i++) await ask();
  const costs: number[][] = clients.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { ask, pid }] of clients.entries()) {
      const before = cpuOf(pid);
      for (let i = 0; i < count; i++) await ask();
      costs[index]!.push((cpuOf(pid) - before) / count);
    }
  }
  for (const { close } of clients) close();
  return costs;
}

/** Requests until a handler's code is compiled as it stays. */
const WARM = 1000;

function client(address: string): { ask(): Promise<void>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  return {
    ask: () =>
      new Promise((resolve, reject) => {
        request(address, { agent, headers }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}.`));
          response.resume();
          response.on('end', resolve);
        })
          .on('error', reject)
          .end();
      }),
    close: () => agent.destroy(),
  };
}
