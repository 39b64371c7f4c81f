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

/** CPU of one request, ms, over `count` requests one after another on one connection, as browsers send them. */
export async function costOf(served: Served, path: string, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const headers = { 'accept-encoding': 'gzip, deflate, br' };
      request(`${served.origin}${path}`, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}.`));
        response.resume();
        response.on('end', resolve);
      })
        .on('error', reject)
        .end();
    });
  for (let i = 0; i < 400; i++) await ask();
  const before = cpuOf(served.pid);
  for (let i = 0; i < count; i++) await ask();
  const cost = (cpuOf(served.pid) - before) / count;
  agent.destroy();
  return cost;
}
