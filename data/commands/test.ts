/**
 * `npm test`: format and lint, types, unit and contract tests, then browser tests. Every part runs even
 * when one before it failed; the last line says how many checks passed and failed, and nothing else.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureData } from '../build/everything';
import { ensureSite } from '../build/site';
import { inHome, root } from '../paths';
import { log } from './say';

interface Tally {
  passed: number;
  failed: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  /** A test that passed after all keeps the messages of the tries before. */
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** Runs a Node program of a package. What it prints is shown at once, or told whole at its end if `held`. */
function run(script: string, args: string[], held = false): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['inherit', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    });
    let said = '';
    child.stdout?.on('data', (chunk) => (said += chunk));
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

async function check(name: string, script: string, args: string[]): Promise<Tally> {
  const { ok, said } = await run(script, args, true);
  console.log(`\n— ${name}\n${said.trim()}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One vitest project; a run that broke off before it could report counts as a failure. */
async function tests(project: string): Promise<Tally> {
  console.log(`\n— ${project} tests`);
  const report = inHome('test', `${project}.json`);
  mkdirSync(inHome('test'), { recursive: true });
  rmSync(report, { force: true });
  const { ok } = await run('vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result: Report = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numTotalTests } = result;
  const again = result.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
  if (again.length > 0) {
    console.log(`\n${again.length} of them passed only when tried again:`);
    for (const { fullName, failureMessages } of again)
      console.log(`  ${fullName}\n    ${failureMessages[0]!.split('\n')[0]}`);
  }
  const brokeOff = !ok && numFailedTests === 0;
  return { passed: numPassedTests, failed: numFailedTests + (brokeOff || numTotalTests === 0 ? 1 : 0) };
}

const only = process.argv.slice(2);
const wanted = (name: string) => only.length === 0 || only.includes(name);
const CHECKS = [
  ['lint', 'format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['types', 'types', 'typescript/bin/tsc', ['-p', '.', '--noEmit']],
  ['core', 'types of geo, without the DOM', 'typescript/bin/tsc', ['-p', 'geo', '--noEmit']],
] as const;

// Side by side, and before the pages are built: these write types that the checks would read half written.
const tallies = await Promise.all(
  CHECKS.filter(([name]) => wanted(name)).map(([, title, script, args]) => check(title, script, [...args])),
);

/** What kept something from being built; told once, counted by each part that needs it. */
const faultOf = (made: Promise<unknown>): Promise<string | null> =>
  made.then(
    () => null,
    (error: Error) => error.message,
  );
// Only the browser asks for pages: they are built while unit tests run.
const pages = faultOf(wanted('e2e') ? ensureSite(log) : Promise.resolve());
// Tests read the gazetteer, the boundaries and the base map as built.
const data = await faultOf(ensureData(log));
if (data) console.log(`\n${data}`);
if (wanted('unit')) tallies.push(data ? { passed: 0, failed: 1 } : await tests('unit'));
if (wanted('e2e')) {
  const fault = await pages;
  if (fault) console.log(`\n${fault}`);
  tallies.push(data || fault ? { passed: 0, failed: 1 } : await tests('e2e'));
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
