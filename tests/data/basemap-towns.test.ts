import { beforeAll, expect, test } from 'vitest';
import { plainName } from '../../data/build/basemap/towns';
import type { BaseName } from '../../geo/draw/basemap';
import { isInside } from '../../geo/draw/is-inside';
import type { Position } from '../../geo/types';
import { regionBasemap } from '../geo/draw/scenes';

let towns: BaseName[];
beforeAll(() => {
  towns = regionBasemap().names.filter(({ kind }) => ['capital', 'city', 'town', 'village'].includes(kind));
}, 60_000);

test.each([
  ['Orūmīyeh', 'IR', 'Orumiyeh'],
  ['Qarah Ẕīā’ od Dīn', 'IR', 'Qarah Zia od Din'],
  ['Nal’chik', 'RU', 'Nalchik'],
  ['As Sulaymānīyah', 'IQ', 'As Sulaymaniyah'],
  ['Maştağa', 'AZ', 'Maştağa'], // a country's own Latin letters stay
  ['Iğdır', 'TR', 'Iğdır'],
])('%s of %s is spelled %s in English', (name, country, plain) => {
  expect(plainName(name, country)).toBe(plain);
});

test.each<[string, [number, number], number]>([
  ['the plain of Ararat', [44.4, 40.05], 12],
  ['the shores of Lake Sevan', [45.3, 40.35], 10],
  ['the Absheron peninsula', [49.9, 40.42], 12],
])('a near view of %s shows at least so many towns and villages', (_, [lng, lat], least) => {
  const near = towns.filter(({ at }) => Math.abs(at[0] - lng) < 0.7 && Math.abs(at[1] - lat) < 0.35);
  expect(near.length).toBeGreaterThanOrEqual(least);
});

test('where names are contested the list alone says them', () => {
  const { areas, arcs } = regionBasemap();
  const districts = areas
    .filter(({ kind }) => kind === 'district')
    .flatMap(({ polygons }) =>
      polygons.map(([outer]): Position[] =>
        outer!.flatMap((arc) => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!)),
      ),
    );
  // A number of GeoNames is the id of what the list does not have.
  const unlisted = towns.filter(({ id, at }) => /\d/.test(id) && isInside(at, districts));
  expect(unlisted).toEqual([]);
});
