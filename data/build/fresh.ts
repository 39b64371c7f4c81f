import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inHome, root } from '../paths';

/** What a built thing is made of and by: when any of it changes, the thing is stale. */
export interface Sources {
  /** Modules that make it, relative to the root; what they import counts as theirs. */
  code?: string[];
  /** Files and folders that are read for it, relative to the root. */
  inputs: string[];
  /** What of other steps is read for it, by its name in the home. */
  built?: string[];
}

/** One thing that `npm start` makes: from what, into which files, and how. */
export interface Step extends Sources {
  /** Named in messages: `gazetteer`. */
  name: string;
  /** Absolute paths that must exist. */
  outputs: string[];
  make(log: Log): Promise<void> | void;
}

export type Log = (line: string) => void;

/** Makes a step's outputs unless they are there and its sources are as they were. True when it had to. */
export async function ensure(step: Step, log: Log): Promise<boolean> {
  const print = await fingerprint(step);
  const stamp = inHome('stamps', step.name);
  const fresh =
    step.outputs.every((path) => existsSync(path)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === print;
  if (fresh) return false;
  const began = performance.now();
  await step.make(log);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  log(`${step.name}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return true;
}

/**
 * The code as it would run, and path, size and time of every file that is read, as one hash: cheap enough to
 * ask at every start. What is built goes by its name in the home, so that homes may share it.
 */
export async function fingerprint({ code = [], inputs, built = [] }: Sources): Promise<string> {
  const hash = createHash('sha256');
  for (const text of await bundled(code)) hash.update(text);
  const lines = [
    ...inputs.flatMap((input) => listed(resolve(root, input), input)),
    ...built.flatMap((name) => listed(inHome(name), `built ${name}`)),
  ];
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Modules with all that they use of ours. No list of files could be forgotten when an import is added. */
export async function bundled(modules: string[]): Promise<string[]> {
  if (modules.length === 0) return [];
  // Loaded when it is needed: the web server never bundles anything.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: modules,
    outdir: 'unwritten',
    write: false,
    bundle: true,
    // Packages change with package-lock.json alone.
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text);
}

function listed(path: string, name: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [`${name} missing`];
  if (!stat.isDirectory()) return [`${name} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .filter((each) => !each.startsWith('.'))
    .flatMap((each) => listed(join(path, each), `${name}/${each}`));
}
