import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf } from '@/components/timeline/axis';
import { dayOf } from '@/components/ui/dates';

test('An axis runs over whole years and marks each', () => {
  const axis = axisOf({ from: '2021-02-16', to: '2023-05-01' });
  expect([axis.from, axis.to]).toEqual(['2021-01-01', '2023-12-31']);
  expect(axis.ticks.filter(({ year }) => year).map(({ year }) => year)).toEqual(['2021', '2022', '2023']);
  expect(axis.share('2021-01-01')).toBe(0);
  expect(axis.share('2024-01-01')).toBe(1);
});

test('A day has a width: its middle lies between its beginning and the next one’s', () => {
  const axis = axisOf({ from: '2023-02-16', to: '2023-05-01' });
  expect(axis.middle('2023-05-01')).toBeCloseTo((axis.share('2023-05-01') + axis.share('2023-05-02')) / 2);
});

test('A century is not marked year by year', () => {
  const years = axisOf({ from: '1920-01-01', to: '2023-01-01' }).ticks.filter(({ year }) => year);
  expect(years.length).toBeLessThanOrEqual(12);
});

test('A year near the end has no figure that would be cut there', () => {
  const years = axisOf({ from: '1998-10-03', to: '2025-01-15' }).ticks.filter(({ year }) => year);
  expect(years.at(-1)!.year).toBe('2022');
});

test('Days of an extent lie on its axis, in their order', () => {
  const day = fc.integer({ min: -20_000, max: 40_000 }).map(dayOf);
  fc.assert(
    fc.property(day, day, (a, b) => {
      const axis = axisOf(a < b ? { from: a, to: b } : { from: b, to: a });
      const [first, last] = a < b ? [a, b] : [b, a];
      expect(axis.share(first)).toBeGreaterThanOrEqual(0);
      expect(axis.share(last)).toBeLessThanOrEqual(1);
      expect(axis.share(last) - axis.share(first)).toBeGreaterThanOrEqual(first === last ? 0 : 1e-9);
    }),
  );
});
