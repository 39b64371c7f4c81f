import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomFor, standOf } from '@/components/timeline/room-for';

const name = (text: string, middle: number, first = false) => ({ text, middle, first });

test('Names that have room are all set', () => {
  expect(roomFor([name('by the pass', 0.2), name('by the ford', 0.8)], 600)).toEqual([true, true]);
});

test('Of two that would touch, the route in use is named', () => {
  const names = [name('by the pass', 0.48), name('by the ford', 0.52, true)];
  expect(roomFor(names, 600)).toEqual([false, true]);
});

test('Wide letters take more room', () => {
  const pair = (text: string) => [name(text, 0.4, true), name(text, 0.6)];
  expect(roomFor(pair('by Kornidzor…'), 560)).toEqual([true, true]);
  expect(roomFor(pair('Կոռնիձոր քաղաք'), 560)).toEqual([true, false]);
});

test('A narrower chart names no more than a wider one', () => {
  const named = fc.record({
    text: fc.string({ maxLength: 30 }),
    middle: fc.double({ min: 0, max: 1, noNaN: true }),
    first: fc.boolean(),
  });
  const count = (placed: boolean[]) => placed.filter(Boolean).length;
  fc.assert(
    fc.property(fc.array(named, { maxLength: 2 }), (names) => {
      expect(count(roomFor(names, 330))).toBeLessThanOrEqual(count(roomFor(names, 600)));
    }),
  );
});

test.each([
  ['in the middle', 0.5, { at: 0.5, anchor: 'middle' }],
  ['at the end', 0.98, { at: 1, anchor: 'end' }],
  ['at the start', 0.01, { at: 0, anchor: 'start' }],
] as const)('a name %s of a chart lies under the chart with all its letters', (_, middle, stand) => {
  expect(standOf({ text: 'outline of the former oblast', middle, first: false }, 600)).toEqual(stand);
});
