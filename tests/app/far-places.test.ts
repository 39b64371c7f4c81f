import { expect, test } from 'vitest';
import { farPlaces } from '@/app/far-places';
import { covered } from '../components/panel/covered';

const shusha = covered('shusha', 12, 0, [46.75, 39.76]);
const baku = covered('baku', 7, 0, [49.87, 40.41]);
const brussels = covered('brussels', 4, 0, [4.35, 50.85]);
const manila = covered('manila', 9, 0, [120.98, 14.6]);
const nairobi = covered('nairobi', 8, 0, [36.82, -1.29]);

test('What lies beyond the part of the world that a coverage is about is far', () => {
  expect([...farPlaces([shusha, baku, brussels]).far]).toEqual(['brussels']);
});

test('Where no part of the world has half of the mentions nothing is far', () => {
  expect([...farPlaces([shusha, brussels, manila, nairobi]).far]).toEqual([]);
});

test('A coverage of one place, or of none, has nothing far', () => {
  expect([...farPlaces([manila]).far]).toEqual([]);
  expect([...farPlaces([]).far]).toEqual([]);
});
