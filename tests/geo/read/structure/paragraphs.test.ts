import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { paragraphs } from '@/geo/read/structure/paragraphs';

vi.setConfig({ testTimeout: 30_000 }); // many runs, on a machine that may be busy

const slices = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['One.\nTwo.', ['One.', 'Two.']],
  ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ['One.\rTwo.', ['One.', 'Two.']],
  ['\ufeff One.\u00a0\n\u200b\nTwo.', ['One.', 'Two.']],
  ['One.\u2028Two.', ['One.', 'Two.']],
  ['', []],
  [' \n ', []],
])('%j holds %j', (text, expected) => {
  expect(slices(text)).toEqual(expected);
});

test('lines that a program wrapped are one paragraph, as blank lines part them', () => {
  const wrapped = [
    'The only road that leads from the border to the town in the hills has been',
    'closed since December, and the trucks that used to bring flour, fuel and',
    'medicine wait on the far side of the bridge.',
    '',
    'Nobody knows when it will open again, though both sides say that they are',
    'ready to talk about it and have met twice in the last three weeks.',
  ].join('\n');
  expect(slices(wrapped).map((text) => text.split('\n').length)).toEqual([3, 2]);
});

test('paragraphs are ordered, disjoint and leave out white space alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0;
      for (const { start, end } of paragraphs(text)) {
        expect(text.slice(at, start)).toMatch(/^[\s\u200b\ufeff]*$/);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
    }),
  );
});
