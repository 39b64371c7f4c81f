import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEmbed } from '@/data/build/embed';
import { temporaryFolder } from '../fixtures/temporary-folder';

test('Of older bundles the newest of each role stay, whatever their names', async () => {
  const folder = temporaryFolder();
  const write = (name: string, minutesAgo: number) => {
    for (const ending of ['', '.gz', '.br']) {
      writeFileSync(join(folder, name + ending), '');
      const at = new Date(Date.now() - minutesAgo * 60_000);
      utimesSync(join(folder, name + ending), at, at);
    }
  };
  // The later its name comes, the newer it is.
  const hash = (index: number) => index.toString(16).padStart(12, '0');
  for (let index = 0; index < 30; index++) write(`host-${hash(index)}.js`, 30 - index);
  write(`styles-${hash(30)}.css`, 1000);

  const manifest = await buildEmbed(folder);
  const left = readdirSync(folder);
  for (const name of [...Object.values(manifest), `host-${hash(29)}.js`, `styles-${hash(30)}.css`])
    expect(left).toEqual(expect.arrayContaining([name, `${name}.gz`, `${name}.br`]));
  expect(left.filter((name) => name.startsWith(`host-${hash(0)}`))).toEqual([]);
  expect(left.filter((name) => /^host-\w+\.js$/.test(name)).length).toBeLessThan(10);
});
