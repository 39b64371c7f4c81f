import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openArticleFolder } from '@/data/article-folder';
import { geoparseFiles } from '@/data/commands/geoparse/files';
import { geoparseLines } from '@/data/commands/geoparse/lines';
import { parseOptions } from '@/data/commands/geoparse/options';
import { textHash } from '@/geo/text/hash';
import { context } from '../fixtures/marked';
import { temporaryFolder } from '../fixtures/temporary-folder';

const sink = () => {
  let text = '';
  return {
    write: (part: string) => (text += part),
    lines: () => text.split('\n').filter((line) => line !== ''),
    text: () => text,
  };
};

describe('geoparse FILE…', () => {
  const folder = temporaryFolder();
  const good = join(folder, 'good.txt');
  const opened = openArticleFolder(folder);
  writeFileSync(good, ' date 2023-01-18 Floods reached Lagos on Wednesday.\r\n\r\nÀ Paris, it rained.\r\n');

  test('prints one line for each article, offsets into the raw file', () => {
    const out = sink();
    expect(geoparseFiles([good], out, sink(), context, opened)).toBe(0);
    const article = JSON.parse(out.lines()[0]!);
    expect(Object.keys(article)).toEqual(['file', 'id', 'headline', 'outlet', 'published', 'toponyms']);
    expect(article.published).toBe('2023-01-18');
    const raw = ' date 2023-01-18 Floods reached Lagos on Wednesday.\r\n\r\nÀ Paris, it rained.\r\n';
    for (const { start, end, text } of article.toponyms) expect(raw.slice(start, end)).toBe(text);
    expect(article.toponyms.map(({ place }: { place: string }) => place)).toEqual(['lagos', 'paris']);
    expect(Object.keys(article.toponyms[0])).toEqual([
      'start',
      'end',
      'text',
      'category',
      'place',
      'name',
      'kind',
      'lat',
      'lon',
      'confidence',
    ]);
  });

  test('names a file that is missing, a folder and what is not text, and does the others', () => {
    const binary = join(folder, 'binary.txt');
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x80, 0x81]));
    const out = sink();
    const err = sink();
    const files = [join(folder, 'missing.txt'), folder, binary, good];
    expect(geoparseFiles(files, out, err, context, opened)).toBe(1);
    expect(err.lines()).toEqual([
      expect.stringMatching(/missing\.txt: There is no such file\.$/),
      expect.stringContaining('This is a folder'),
      expect.stringMatching(/binary\.txt: The file is not text in UTF-8\. Save it as UTF-8/),
    ]);
    expect(out.lines()).toHaveLength(1);
  });

  test('knows the outlets of the folder, and what its editor says of a file in it', () => {
    const own = join(folder, 'own');
    mkdirSync(join(own, 'may'), { recursive: true });
    const file = join(own, 'may', 'fair.txt');
    const text = 'A book fair opened in Tbilisi on Friday. Publishers came from Batumi and Ankara.\n';
    writeFileSync(file, text);
    const settings = (name: string, value: unknown) => writeFileSync(join(own, name), JSON.stringify(value));
    const herald = { id: 'herald', name: 'The Herald', hosts: ['herald.example'], aliases: [], home: null };
    settings('atlas.json', { outlets: [{ ...herald, rights: 'full' }] });
    settings('editor.json', {
      files: {
        'fair.txt': {
          hash: textHash(text),
          stories: [
            {
              at: 0,
              begins: 'A book fair',
              outlet: { value: 'herald', because: 'Printed on the cutting.' },
            },
          ],
        },
      },
    });
    const out = sink();
    expect(geoparseFiles([file], out, sink(), context, openArticleFolder(own))).toBe(0);
    expect(JSON.parse(out.lines()[0]!)).toMatchObject({ outlet: 'herald' });

    const other = join(own, 'fog.txt');
    writeFileSync(other, 'https://herald.example/fog\n\nFog closed the airport of Batumi on Friday.\n');
    expect(geoparseFiles([other], out, sink(), context, openArticleFolder(own))).toBe(0);
    expect(JSON.parse(out.lines()[1]!)).toMatchObject({ outlet: 'herald' });
  });
});

describe('geoparse --jsonl', () => {
  async function run(input: string, ...args: string[]) {
    const out = sink();
    const err = sink();
    const code = await geoparseLines(
      Readable.from([input]),
      out,
      err,
      context,
      parseOptions(['--jsonl', ...args]),
    );
    return { code, out: out.lines().map((line) => JSON.parse(line)), err: err.lines() };
  }

  test('answers every line in order, with its id', async () => {
    const { code, out } = await run(
      '{"id":"a","text":"Rain fell in Lagos."}\n{"id":2,"text":""}\n{"id":"c","text":"Rain fell in Paris."}',
    );
    expect(code).toBe(0);
    expect(
      out.map(({ id, toponyms }) => [id, toponyms.map(({ place }: { place: string }) => place)]),
    ).toEqual([
      ['a', ['lagos']],
      [2, []],
      ['c', ['paris']],
    ]);
  });

  test('prints peoples and descriptions only when asked', async () => {
    const line =
      '{"id":1,"text":"Armenian farmers protested on the border between Armenia and Azerbaijan."}\n';
    const categories = async (...args: string[]) =>
      (await run(line, ...args)).out[0].toponyms.map(({ category }: { category: string }) => category);
    expect(await categories()).toEqual(['literal', 'literal']);
    expect(await categories('--demonyms')).toContain('demonym');
    expect(await categories('--descriptions')).toContain('descriptive');
  });

  test('a broken line costs one line of error, and no other its answer', async () => {
    const { code, out, err } = await run(
      '{"id":1,"text":"Rain fell in Lagos."}\n{broken\n{"id":3}\n{"id":4,"text":"Rain fell in Paris."}\n',
    );
    expect(code).toBe(1);
    expect(out.map(({ id }) => id)).toEqual([1, 4]);
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(/^Line 2: /);
  });
});

describe('The arguments', () => {
  test.each([
    [[], /Usage/],
    [['--jsonl', '--frobnicate'], /Unknown option --frobnicate/],
    [['--region'], /--region needs/],
  ])('%j are refused with what is missing', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  test('--region none drops the prior', () => {
    expect(parseOptions(['--region', 'none', 'a.txt'])).toMatchObject({
      region: 'none',
      files: ['a.txt'],
      jsonl: false,
    });
  });
});
