import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveSources } from '@/data/build/archive';
import { STEPS } from '@/data/build/everything';
import { bundled, fingerprint, type Sources } from '@/data/build/fresh';
import { articlesFolder, inHome, root } from '@/data/paths';
import { temporaryFolder } from '../fixtures/temporary-folder';

describe('What is made of code', () => {
  const folder = temporaryFolder();
  const module = join(folder, 'make.ts');
  const helper = join(folder, 'helper.ts');
  const print = () => fingerprint({ code: [module], inputs: [] });
  writeFileSync(module, "import { half } from './helper';\nconsole.log(half(2));\n");
  const helps = (text: string) => writeFileSync(helper, text);

  test('is stale when a module that it imports has changed, and only then', async () => {
    helps('export const half = (x: number) => x / 2;\n');
    const before = await print();
    helps('/** Half of it. */\nexport const half = (x: number) => x / 2;\nexport const unused = 1;\n');
    expect(await print()).toBe(before);
    helps('export const half = (x: number) => x / 3;\n');
    expect(await print()).not.toBe(before);
  });
});

describe('What is made of files', () => {
  const folder = temporaryFolder();
  const print = () => fingerprint({ inputs: [folder] });

  test('is stale when one is written again, comes or goes', async () => {
    const file = join(folder, 'places.tsv');
    const none = await print();
    writeFileSync(file, 'Lima');
    const one = await print();
    utimesSync(file, new Date(), new Date(statSync(file).mtimeMs + 5000));
    const prints = [none, one, await print()];
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more', 'seas.tsv'), '');
    expect(new Set([...prints, await print()]).size).toBe(4);
  });
});

const made: (Sources & { name: string; outputs: string[] })[] = [
  ...STEPS,
  { name: 'atlas', outputs: [inHome('atlas')], ...archiveSources(articlesFolder) },
];

describe.each(made)('The $name', ({ code, inputs, built = [], outputs }) => {
  const text = bundled(code!).then((texts) => texts.join('\n'));
  const namedIn = async (pattern: RegExp) => [
    ...new Set([...(await text).matchAll(pattern)].map((match) => match[1]!)),
  ];

  test('declares every file of data that its code reads', async () => {
    const read = await namedIn(/\bjoin\w*\(root\w*, "(data\/[^"]+)"/g);
    const declared = (path: string) => inputs.some((input) => path === input || path.startsWith(`${input}/`));
    expect(read.filter((path) => !declared(path))).toEqual([]);
  });

  test('declares what its code reads of what others built', async () => {
    const read = (await namedIn(/\binHome\("([^"]+)"/g)).filter(
      (name) => name !== 'stamps' && !outputs.some((path) => `${path}/`.startsWith(`${inHome(name)}/`)),
    );
    expect(read.filter((name) => !built.includes(name))).toEqual([]);
  });

  test('declares nothing that is not there', () => {
    const named = [...(code ?? []), ...inputs].filter((path) => !path.startsWith('/'));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test.each([
  ['base map', /\breadTable\(/],
  ['base map', /\bnameFor\(/],
  ['atlas', /\breadCurated\(/],
])('The code of the %s holds what it borrows: %s', async (name, borrowed) => {
  const code = await bundled(made.find((each) => each.name === name)!.code!);
  expect(code.join('\n')).toMatch(borrowed);
});
