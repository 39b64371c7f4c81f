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
  ['M1.2 1.2C2.4 2.4 3.6-3.6 4.4 4.4', 'M1 1c1 1 3-5 3 3'],
  ['M0 0C1 1 2 2 3 3 4 4 5 5 5.6 6.4', 'M0 0c1 1 2 2 3 3 1 1 2 2 3 3'],
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

test.each([0.5, 1, 2.5])('with a tolerance of %f px no point is farther from the line drawn', (tolerance) => {
  const point = fc.tuple(
    fc.double({ min: 0, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 60, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
      const drawn = pointsOf(wholePixels(pathData([line], false), tolerance));
      if (drawn.length === 0) return;
      const off = Math.max(
        ...line.map((at) => Math.min(...drawn.slice(1).map((end, i) => distance(at, drawn[i]!, end)))),
      );
      // Half a pixel each way, and the tenths of path data.
      expect(off).toBeLessThanOrEqual(tolerance + Math.SQRT1_2 + 0.1);
    }),
  );
});

test('a tolerance leaves out what lies on a straight line, and keeps a ring a ring', () => {
  expect(wholePixels('M0 0l10 .3 10-.3 10 0', 0.5)).toBe('M0 0l30 0');
  expect(wholePixels('M0 0l10 .3 10-.3 0 20-20 0z', 0.5)).toBe('M0 0l20 0 0 20-20 0z');
  expect(wholePixels('M0 0l.9 0 0 .9-.9 0z', 1)).toBe('');
});

type Spot = readonly [number, number];

/** From a spot to the segment between two others. */
function distance([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

test('the edge of what is selected stays and others go', () => {
  const edge = { tag: 'path' as const, attributes: { class: 'c-edge', d: 'M0 0l1 1' } };
  const of = (className: string) => ({
    tag: 'g' as const,
    attributes: { class: className },
    children: [edge],
  });
  const [plain, selected] = lean([of('c c-road'), of('c c-road is-selected')], 0);
  expect(plain!.children).toEqual([]);
  expect(selected!.children).toEqual([edge]);
});
