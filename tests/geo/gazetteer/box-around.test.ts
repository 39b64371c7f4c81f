import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround } from '@/geo/gazetteer';

test.each([
  ['at the equator', [0, 0], 111.32, [-1, -1, 1, 1]],
  ['at 60° north, where a degree is half as wide', [10, 60], 111.32, [8, 59, 12, 61]],
  ['over the antimeridian, west > east', [179.5, 0], 111.32, [178.5, -1, -179.5, 1]],
  ['over the pole, all the way round', [0, 90], 50, [-180, 89.551, 180, 90]],
] as const)('A box around a point %s', (_, [lng, lat], km, box) => {
  expect(boxAround([lng, lat], km)).toEqual(box);
});

test('A box stays on the map', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: 0.1, max: 9000, noNaN: true }),
      (lng, lat, km) => {
        const [west, south, east, north] = boxAround([lng, lat], km);
        expect(Math.min(west, east)).toBeGreaterThanOrEqual(-180);
        expect(Math.max(west, east)).toBeLessThanOrEqual(180);
        expect(south).toBeGreaterThanOrEqual(-90);
        expect(north).toBeLessThanOrEqual(90);
        expect(south).toBeLessThan(north);
      },
    ),
  );
});
