import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf } from '@/components/timeline/axis';
import { dayOf } from '@/components/ui/dates';

test('An axis runs over whole years and marks each', () => {
  const axis = axisOf({ from: '2021-02-16', to: '2023-05-01' });
  expect([axis.from, axis.to]).toEqual(['2021-01-01', '2023-12-31']);
  expect(axis.ticks.filter(({ year }) => year).map(({ year }) => year)).toEqual(['2021', '2022', '2023']);
  expect(axis.share('2021-01-01')).toBe(0);
  expect(axis.share('2023-12-31')).toBe(1);
});

test('A century is not marked year by year', () => {
  const years = axisOf({ from: '1920-01-01', to: '2023-01-01' }).ticks.filter(({ year }) => year);
  expect(years.length).toBeLessThanOrEqual(12);
});

test('Any day on an axis is where its share says', () => {
  const day = fc.integer({ min: -20_000, max: 40_000 }).map(dayOf);
  fc.assert(
    fc.property(day, day, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const axis = axisOf(a < b ? { from: a, to: b } : { from: b, to: a });
      expect(axis.day(axis.share(a))).toBe(a);
      expect(axis.share(a)).toBeGreaterThanOrEqual(0);
      expect(axis.share(b)).toBeLessThanOrEqual(1);
      expect(Math.abs(axis.share(axis.day(share)) - share)).toBeLessThan(0.002);
    }),
  );
});
