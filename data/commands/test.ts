/**
 * `npm test`: format and lint, types, unit and contract tests, then browser tests. Every part runs even
 * when one before it failed; the last line says how many checks passed and failed, and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureData } from '../build/everything';
import { inHome, root } from '../paths';

interface Tally {
  passed: number;
  failed: number;
}

const tool = (name: string) => join(root, 'node_modules', name);

function check(name: string, script: string, args: string[]): Tally {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [tool(script), ...args], { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One vitest project; a run that broke off before it could report counts as a failure. */
function tests(project: string): Tally {
  console.log(`\n— ${project} tests`);
  const report = inHome('test', `${project}.json`);
  mkdirSync(inHome('test'), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      tool('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const brokeOff = status !== 0 && numFailedTests === 0;
  return { passed: numPassedTests, failed: numFailedTests + (brokeOff || numTotalTests === 0 ? 1 : 0) };
}

// Tests read the gazetteer, the boundaries and the base map as built.
await ensureData((line) => console.log(line));

const only = process.argv.slice(2);
const parts: [string, () => Tally][] = [
  ['lint', () => check('format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
  ['types', () => check('types', 'typescript/bin/tsc', ['-p', '.', '--noEmit'])],
  ['core', () => check('types of geo, without the DOM', 'typescript/bin/tsc', ['-p', 'geo', '--noEmit'])],
  ['unit', () => tests('unit')],
  ['e2e', () => tests('e2e')],
];
const tallies = parts.filter(([name]) => only.length === 0 || only.includes(name)).map(([, run]) => run());
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
