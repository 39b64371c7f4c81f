import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipLine, clipRing } from '../../../geo/draw/clip';
import { pathData, smoothPathData } from '../../../geo/draw/path-data';
import type { Box, Point } from '../../../geo/draw/projection';
import { simplify } from '../../../geo/draw/simplify';

const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
const points = (least: number) =>
  fc.array(fc.tuple(coordinate, coordinate), { minLength: least, maxLength: 40 }) as fc.Arbitrary<Point[]>;
const BOX: Box = [-100, -80, 120, 90];

/** Path data read back: relative lines, as a browser reads them. */
function read(d: string): Point[][] {
  const lines: Point[][] = [];
  for (const part of d.split('M').slice(1)) {
    const [first, rest = ''] = part.replace('z', '').split('l');
    const numbers = (text: string) => (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x, y] = numbers(first!) as [number, number];
    const line: Point[] = [[x, y]];
    const steps = numbers(rest);
    for (let i = 0; i + 1 < steps.length; i += 2) {
      x += steps[i]!;
      y += steps[i + 1]!;
      line.push([x, y]);
    }
    lines.push(line);
  }
  return lines;
}

test.each<[Point[], string]>([
  [
    [
      [0, 0],
      [10, 0],
      [10, 10.04],
    ],
    'M0 0l10 0 0 10',
  ],
  [
    [
      [1.26, -2],
      [0.76, -2.5],
    ],
    'M1.3-2l-.5-.5',
  ],
  [
    [
      [5, 5],
      [5.01, 5],
      [6, 5],
    ],
    'M5 5l1 0',
  ],
])('%j is written %s', (line, d) => {
  expect(pathData([line], false)).toBe(d);
});

test('path data read back is within a tenth of a pixel of what was written, however long', () => {
  fc.assert(
    fc.property(points(2), (line) => {
      const [back = []] = read(pathData([line], false));
      const [x, y] = line.at(-1)!;
      const [bx, by] = back.at(-1)!;
      expect(Math.abs(x - bx)).toBeLessThan(0.11);
      expect(Math.abs(y - by)).toBeLessThan(0.11);
    }),
  );
});

test('a smooth road passes through every point it is known by', () => {
  const d = smoothPathData([
    [0, 0],
    [50, 10],
    [80, 60],
    [120, 60],
  ]);
  const ends = [...d.matchAll(/C(?:[^C]*?)(-?[\d.]+)[ ]?(-?[\d.]+)(?=C|$)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(ends).toEqual([
    [50, 10],
    [80, 60],
    [120, 60],
  ]);
});

test('what is clipped lies within the box', () => {
  fc.assert(
    fc.property(points(3), (ring) => {
      for (const [x, y] of [...clipRing(ring, BOX), ...clipLine(ring, BOX).flat()]) {
        expect(x >= BOX[0] - 1e-9 && x <= BOX[2] + 1e-9 && y >= BOX[1] - 1e-9 && y <= BOX[3] + 1e-9).toBe(
          true,
        );
      }
    }),
  );
});

test('a line wholly inside is left as it is, one outside is gone', () => {
  const inside: Point[] = [
    [0, 0],
    [50, 50],
    [-20, 30],
  ];
  expect(clipLine(inside, BOX)).toEqual([inside]);
  expect(clipRing(inside, BOX)).toEqual(inside);
  expect(
    clipLine(
      [
        [200, 200],
        [300, 100],
      ],
      BOX,
    ),
  ).toEqual([]);
});

test('a line that leaves and comes back is two stretches', () => {
  const stretches = clipLine(
    [
      [0, 0],
      [200, 0],
      [200, 50],
      [0, 50],
    ],
    BOX,
  );
  expect(stretches).toEqual([
    [
      [0, 0],
      [120, 0],
    ],
    [
      [120, 50],
      [0, 50],
    ],
  ]);
});

test('simplifying keeps the ends and strays no farther than it may', () => {
  fc.assert(
    fc.property(points(2), fc.double({ min: 0.1, max: 50, noNaN: true }), (line, tolerance) => {
      const kept = simplify(line, tolerance);
      expect(kept[0]).toEqual(line[0]);
      expect(kept.at(-1)).toEqual(line.at(-1));
      for (const point of line)
        expect(Math.min(...kept.slice(1).map((to, i) => toSegment(point, kept[i]!, to)))).toBeLessThanOrEqual(
          tolerance + 1e-6,
        );
    }),
  );
});

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
