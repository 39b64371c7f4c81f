/**
 * Every figure of the README, one benchmark after the other: `npm run bench -- [CORPUS…]`. Corpora are annotated
 * articles as `bench:geoparse` takes them; without any the geoparser is left out.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '@/data/paths';

const corpora = process.argv.slice(2);
const benches: [heading: string, command: string[]][] = [
  ['The five articles against the annotation by hand', ['vitest', 'tests/gold']],
  ...(corpora.length > 0
    ? [['The geoparser on annotated corpora', ['tests/bench/geoparse', ...corpora]] as [string, string[]]]
    : []),
  ['Archives of many places, in the store', ['tests/bench/archive', '100000']],
  ['A newsroom’s folder, from files to pages', ['tests/bench/newsroom']],
  ['Maps of many places', ['tests/bench/map']],
  ['Pages', ['tests/bench/pages']],
  ['Embeds', ['tests/bench/embed']],
];

let failed = 0;
for (const [heading, [name, ...rest]] of benches) {
  console.log(`\n## ${heading}\n`);
  const command =
    name === 'vitest'
      ? [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', ...rest]
      : [join(root, 'data/commands/run.mjs'), name!, ...rest];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    failed++;
    console.log(`\n${heading}: could not be measured.`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;
