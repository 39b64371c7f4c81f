import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsFrom } from '@/geo/text/edits';

const edits = (typed: string, word: string, most: number) => editsFrom(typed, most)(word);

test.each([
  ['nothing', 'lachin', 'lachin', 0],
  ['a letter changed', 'lachan', 'lachin', 1],
  ['a letter left out', 'lchin', 'lachin', 1],
  ['a letter added', 'laachin', 'lachin', 1],
  ['two neighbours swapped', 'lahcin', 'lachin', 1],
  ['two letters changed', 'lochan', 'lachin', 2],
  ['everything', 'baku', 'lori', 4],
])('%s lies between %s and %s', (_, typed, word, count) => {
  expect(edits(typed, word, 4)?.whole).toBe(count);
});

test.each([
  ['stepa', 'stepanakert', 0],
  ['stepb', 'stepanakert', 1],
  ['setpan', 'stepanakert', 1],
  ['', 'baku', 0],
])('%s is a beginning of %s with %i letters wrong', (typed, word, count) => {
  expect(edits(typed, word, 2)?.beginning).toBe(count);
});

test.each([
  ['oran', 'lachin', 2],
  ['stepanakert', 'step', 2],
  ['xxxx', 'baku', 3],
])('%s is not within reach of %s', (typed, word, most) => {
  expect(edits(typed, word, most)).toBeNull();
});

test('It counts as the definition does, on any two words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), (typed, other, most) => {
      const whole = defined(typed, other);
      const beginning = Math.min(
        ...Array.from({ length: other.length + 1 }, (_, end) => defined(typed, other.slice(0, end))),
      );
      const found = edits(typed, other, most);
      if (beginning > most) expect(found).toBeNull();
      else {
        expect(found!.beginning).toBe(beginning);
        if (whole <= most) expect(found!.whole).toBe(whole);
        else expect(found!.whole).toBeGreaterThan(most);
      }
    }),
    { numRuns: 500 },
  );
});

/** Optimal string alignment by its recursive definition. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1);
  const options = [defined(x, b) + 1, defined(a, y) + 1, defined(x, y) + (same ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    options.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...options);
}
