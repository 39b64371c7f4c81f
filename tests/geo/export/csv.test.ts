import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHead, cell as written } from '@/geo/export/csv';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://evil")', '"\'=HYPERLINK(""http://evil"")"'],
  ['+1', "'+1"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"], // a spreadsheet trims before it looks
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', "'\t=1+1"],
  ["'tis", "'tis"],
  ["'=1+1", "''=1+1"], // as its own text, not one that was disarmed
  [-46.5, '-46.5'],
  [0, '0'],
])('%s is written %s', (value, expected) => {
  expect(written(value)).toBe(expected);
});

/** One record of RFC 4180, read back. */
function read(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at]!;
    if (letter === '"' && quoted && line[at + 1] === '"') cell += line[at++];
    else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

test('Any text reads back from its cell, save for the apostrophe that disarms a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (texts) => {
      const back = read(texts.map(written).join(','));
      expect(back.map((text) => text.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/, ''))).toEqual(texts);
    }),
  );
});

test('The head names each column once', () => {
  const columns = csvHead().trim().split(',');
  expect(new Set(columns).size).toBe(columns.length);
});
