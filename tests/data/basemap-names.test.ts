import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseNames, NAME_KEYS } from '../../data/build/basemap/names';
import { readTable } from '../../data/build/gazetteer/read-table';
import { root } from '../../data/paths';
import { secondOf } from '../../geo/draw/basemap';
import type { Place } from '../../geo/types';

const CALLED = [
  { id: 'ganja', name: 'Ganja' },
  { id: 'lake-sevan', name: 'Lake Sevan' },
  { id: 'vorotan', name: 'Vorotan' },
  { id: 'stepanakert', name: 'Stepanakert', second: 'Khankendi' },
  { id: 'lachin', name: 'Lachin', second: 'Berdzor' },
  { id: 'tabriz', name: 'Tabriz' },
  { id: 'Kura', name: 'Kura', place: 'kura' },
  { id: 'black-sea-35', name: 'Black Sea', place: 'black-sea' },
];
const names = baseNames(root, ['AM', 'TR'], CALLED);

test.each([
  ['ru', 'ganja', 'Гянджа'],
  ['ru', 'tabriz', 'Тебриз'],
  ['hy', 'Kura', 'Կուր'],
  ['az', 'black-sea-35', 'Qara dəniz'],
  ['az', 'lake-sevan', 'Sevan gölü'], // a form of the same name, not the other one that the language has
  ['hy', 'AM', 'Հայաստան'],
  ['hy', 'stepanakert', 'Ստեփանակերտ'], // a contested place by its international name, as the language writes it
  ['hy', 'lachin', 'Լաչին'],
  ['az', 'lachin', 'Laçın'],
  ['ru', 'lachin', 'Лачин'],
  ['hy', secondOf('lachin'), 'Berdzor'], // and the other side's beneath it, as in English
  ['azerbaijani-native', 'stepanakert', 'Xankəndi'],
  ['armenian-native', 'lachin', 'Բերձոր'],
  ['azerbaijani-latin', 'stepanakert', 'Khankandi'],
  ['armenian-native', 'stepanakert', 'Ստեփանակերտ'],
  ['russian-native', 'lake-sevan', 'Севан'],
])('under %s %s is called %s', (key, id, name) => {
  expect(names[key]![id]).toBe(name);
});

test.each([
  ['az', 'stepanakert', 'the international name is written as in English'],
  ['azerbaijani-latin', 'lachin', 'and nothing of the language is mixed into a policy’s Latin letters'],
  ['armenian-native', secondOf('lachin'), 'who chose a side’s names has the one asked for'],
  ['az', 'vorotan', 'another name, not a form of the same, is given to nobody who did not ask for it'],
  ['armenian-latin', 'ganja', 'in Latin letters nothing is made up'],
])('under %s %s goes by its international name: %s', (key, id) => {
  expect(names[key]![id]).toBeUndefined();
});

test('every language and every policy in both scripts has its names', () => {
  expect(Object.keys(names).sort()).toEqual([...NAME_KEYS].sort());
});

test('the table names no contested place, and none twice', () => {
  const rows = readTable(join(root, 'data/basemap/names.tsv'), ['id', 'hy', 'az', 'ru']);
  const curated = JSON.parse(
    readFileSync(join(root, 'data/gazetteer/south-caucasus.json'), 'utf8'),
  ) as Place[];
  const contested = new Set(curated.filter((place) => place.contested).map(({ id }) => id));
  expect(rows.filter(({ id }) => contested.has(id))).toEqual([]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(100);
});
