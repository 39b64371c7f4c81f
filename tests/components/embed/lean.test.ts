import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lean, wholePixels } from '@/components/embed/lean';
import { pathData } from '@/geo/draw/path-data';

test.each([
  ['M1.4 1.6l1 0 .2 0 3-1', 'M1 2l1 0 1 0 3-1'],
  ['M0 0l.1.1.1.1z', ''],
  ['M.2.2l10 0 0 10z', 'M0 0l10 0 0 10z'],
  ['M-.6-.6l5 5', 'M-1-1l5 5'],
  ['M0 0l4 4M9.7 9l1 1 2 2z', 'M0 0l4 4M10 9l1 1 2 2z'],
  ['M1.2 1.2C2.4 2.4 3.6-3.6 4.4 4.4', 'M1 1C2 2 4-4 4 4'],
  ['', ''],
])('%s in whole pixels is %s', (given, expected) => {
  expect(wholePixels(given)).toBe(expected);
});

/** The points of path data made of M and relative l. */
function pointsOf(d: string): [number, number][] {
  const numbers = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((value, i) => {
    if (i % 2 === 0) {
      x += value;
      return [];
    }
    y += value;
    return [[x, y] as [number, number]];
  });
}

test('no point of a line is farther than half a pixel, each way, from one that is drawn', () => {
  const point = fc.tuple(
    fc.double({ min: -200, max: 800, noNaN: true }),
    fc.double({ min: -200, max: 600, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
      const drawn = pointsOf(wholePixels(pathData([line], false)));
      if (drawn.length === 0) return;
      for (const [x, y] of line) {
        // 0.05: path data itself is written in tenths.
        expect(drawn.some(([dx, dy]) => Math.abs(dx - x) <= 0.56 && Math.abs(dy - y) <= 0.56)).toBe(true);
      }
    }),
  );
});

test('the edge of what is selected stays and others go', () => {
  const edge = { tag: 'path' as const, attributes: { class: 'c-edge', d: 'M0 0l1 1' } };
  const of = (className: string) => ({
    tag: 'g' as const,
    attributes: { class: className },
    children: [edge],
  });
  const [plain, selected] = lean([of('c c-road'), of('c c-road is-selected')]);
  expect(plain!.children).toEqual([]);
  expect(selected!.children).toEqual([edge]);
});
