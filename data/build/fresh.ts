import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inHome, root } from '../paths';

/** One thing that `npm start` makes: from which files, into which, and how. */
export interface Step {
  /** Named in messages: `gazetteer`. */
  name: string;
  /** Files and folders, relative to the root, whose change makes it stale. */
  inputs: string[];
  /** Absolute paths that must exist. */
  outputs: string[];
  make(log: Log): Promise<void> | void;
}

export type Log = (line: string) => void;

/** Makes a step's outputs unless they are there and its inputs are as they were. True when it had to. */
export async function ensure(step: Step, log: Log): Promise<boolean> {
  const print = fingerprint(step.inputs);
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

/** Path, size and time of every file below the inputs, as one hash: cheap enough to ask at every start. */
export function fingerprint(inputs: string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) for (const line of listed(join(root, input))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

function listed(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [`${relative(root, path)} missing`];
  if (!stat.isDirectory()) return [`${relative(root, path)} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => listed(join(path, name)));
}
