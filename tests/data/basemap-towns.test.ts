import { beforeAll, expect, test } from 'vitest';
import { plainName, readWorldTowns } from '../../data/build/basemap/towns';
import { loadGazetteer } from '../../data/gazetteer/load';
import type { BaseName } from '../../geo/draw/basemap';
import { FONT_ADVANCES } from '../../geo/draw/font-advances';
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
  ['Đồng Hới', 'VN', 'Dong Hoi'],
  ['Reẖovot', 'IL', 'Rehovot'],
])('%s of %s is spelled %s in English', (name, country, plain) => {
  expect(plainName(name, country)).toBe(plain);
});

const world = new Set(readWorldTowns(loadGazetteer(), 150_000).map(({ name }) => name));

test.each(['Borough Park', 'Washington Heights', 'Iztacalco', 'Başakşehir'])(
  '%s is a part of a city, not a town of the map',
  (name) => {
    expect(world).not.toContain(name);
  },
);

test('every town of the world is spelled in letters that the faces of the map have', () => {
  const letters = new Set(Object.values(FONT_ADVANCES['serif-400']!).join(''));
  const missing = readWorldTowns(loadGazetteer()).filter(({ name }) =>
    [...name].some((letter) => !letters.has(letter)),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['Cologne', 'Köln'],
  ['Gothenburg', 'Göteborg'],
  ['Geneva', 'Genève'],
  ['Antwerp', 'Antwerpen'],
  ['Seville', 'Sevilla'],
  ['Astana', 'Nur-Sultan'],
  ['Urmia', 'Orumiyeh'],
  ['Goyang', 'Goyang-si'],
  ['Ludhiana', 'Ludhiāna'], // the gazetteer's marks go, as all marks of a transliteration do
])('the map says %s, not %s', (english, local) => {
  expect([world.has(english), world.has(local)]).toEqual([true, false]);
});

test.each(['Munich', 'Málaga', 'Łódź', 'São Paulo', 'Zaragoza', 'Yerevan'])('and %s as it is', (name) => {
  expect(world.has(name)).toBe(true);
});

test.each(['Pasragad Branch', 'Kahriz', 'Manhattan', 'Budta'])('%s is shown as no town', (name) => {
  expect(world.has(name)).toBe(false);
});

test('a village at Lake Sevan goes by its present name', () => {
  const names = towns.map(({ name }) => name);
  expect(names).toContain('Geghhovit');
  expect(names).not.toContain('Karanlukh');
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
