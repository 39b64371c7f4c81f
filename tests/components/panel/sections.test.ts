import { expect, test } from 'vitest';
import { distanceTo, sections, wind } from '@/components/panel/sections';
import { roundKm } from '@/geo/geometry/far';
import type { Position } from '@/geo/types';
import { covered } from './covered';

const SHUSHA: Position = [46.7499, 39.7601];

test('Every place stands once, in the order of the map, under what was said of it', () => {
  const places = [
    covered('armenia', 26, 9, SHUSHA),
    covered('baku', 7, 5, SHUSHA),
    covered('brussels', 4, 0, SHUSHA),
    covered('yerevan', 3, 3, SHUSHA),
  ];
  const parts = sections(places, new Set(['brussels']), SHUSHA);
  expect(parts.happened.map(({ place }) => place.id)).toEqual(['armenia']);
  expect(parts.spoke.map(({ place }) => place.id)).toEqual(['baku', 'yerevan']);
  expect(parts.far.map(({ covered: { place } }) => place.id)).toEqual(['brussels']);
});

test.each([
  ['Brussels', [4.3488, 50.8505], 3500, 7],
  ['Moscow', [37.6178, 55.752], 1900, 0],
  ['Baku', [49.892, 40.3777], 280, 2],
  ['Tehran', [51.39, 35.6892], 610, 3],
] as const)('%s lies where an atlas says it lies', (_, position, km, direction) => {
  const distance = distanceTo(SHUSHA, [...position]);
  expect(roundKm(distance.km)).toBe(km);
  expect(wind(distance.bearing)).toBe(direction);
});
