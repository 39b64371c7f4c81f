import { expect, test } from 'vitest';
import { isFar, middleOf, roundKm } from '@/geo/geometry';
import type { BBox, Position } from '@/geo/types';

const CAUCASUS: Position = [46.5, 39.9];

test.each([
  ['Brussels', [4.2348, 50.7786, 4.4628, 50.9224]],
  ['France', [-4.761, 41.385, 9.556, 51.096]],
  ['the United States, across 180°', [172, 18.9, -66.988, 71.408]],
  ['Fiji, across 180°', [177, -19, -179, -16]],
] as [string, BBox][])('%s is far from the Caucasus', (_, bbox) => {
  expect(isFar({ bbox }, CAUCASUS)).toBe(true);
});

test.each([
  ['Baku', [49.774, 40.2878, 50.01, 40.4676]],
  ['Russia, whose land begins close by and ends beyond 180°', [19.604, 41.199, -169.729, 81.855]],
  ['a state around the whole of the Earth', [-180, 28.559, 180, 90]],
  ['a region about it', [40, 38.4, 50.4, 43.4]],
] as [string, BBox][])('%s is not far from the Caucasus', (_, bbox) => {
  expect(isFar({ bbox }, CAUCASUS)).toBe(false);
});

test('a land across 180° is near to both of its ends', () => {
  const bbox: BBox = [170, -20, -170, -10];
  expect(isFar({ bbox }, [165, -15])).toBe(false);
  expect(isFar({ bbox }, [-165, -15])).toBe(false);
  expect(isFar({ bbox }, [0, -15])).toBe(true);
});

test('the middle lies among what is mentioned most, whatever lies far away', () => {
  const at = (label: Position, count: number) => ({ label, count });
  expect(middleOf([at([46, 40], 30), at([47, 39], 20), at([4, 51], 5), at([-98, 40], 6)])).toEqual([46, 40]);
});

test.each([
  [0, 0],
  [7.4, 7],
  [84, 84],
  [286, 290],
  [3449, 3400],
  [10_512, 11_000],
])('%f km is said as %i', (km, said) => {
  expect(roundKm(km)).toBe(said);
});
