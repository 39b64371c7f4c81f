import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths';
import { ensure, type Log, type Step } from './fresh';

export const NEXT = join(root, 'node_modules/next/dist/bin/next');

const site: Step = {
  name: 'pages',
  inputs: [
    'app',
    'components',
    'geo',
    'data/basemap-files.ts',
    'data/embed-files.ts',
    'data/fonts.ts',
    'data/index.ts',
    'data/paths.ts',
    'data/provenance.ts',
    'data/store',
    'proxy.ts',
    'next.config.js',
    'tsconfig.json',
    'package-lock.json',
  ],
  outputs: [join(root, '.next/BUILD_ID')],
  make: () => run([NEXT, 'build']),
};

/** Builds the pages when they are missing or older than their sources. Needs no network. */
export const ensureSite = (log: Log): Promise<boolean> => ensure(site, log);

/** Runs a Node program of the project; what it printed is shown when it fails. */
function run(command: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The pages could not be built.\n${printed}`)),
    );
  });
}
