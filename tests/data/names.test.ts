import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCurated } from '@/data/build/gazetteer/curated';
import { readNames } from '@/data/build/gazetteer/names';
import { readTable } from '@/data/build/gazetteer/read-table';
import { loadGazetteer } from '@/data/gazetteer/load';
import { root } from '@/data/paths';
import { nameFor } from '@/geo/names';

const LANGUAGES = ['hy', 'az', 'ru'] as const;
const file = join(root, 'data/gazetteer/names.tsv');
const ofBaseMap = join(root, 'data/basemap/names.tsv');
const rows = readTable(file, ['id', ...LANGUAGES]);
const places = readCurated(join(root, 'data/gazetteer'));
const gazetteer = loadGazetteer();
const placeOf = (id: string) => {
  const found = gazetteer.byId(id);
  return found && gazetteer.place(found.index);
};
const called = (id: string, reader: string) =>
  nameFor(placeOf(id)!, 'international', 'latin', null, reader).text;

describe.each(LANGUAGES)('In %s', (language) => {
  test('no curated place lacks a name', () => {
    const left = places.filter(
      (place) => nameFor(place, 'international', 'latin', null, language).language !== language,
    );
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test('nothing is named twice: no row has a name where the list has one', () => {
    const twice = rows.filter(
      ({ id, [language]: text }) =>
        text !== '' && placeOf(id)!.names.some((name) => name.language === language && !name.to),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('each name is written in the script of the language', () => {
    const own = { hy: /^[\p{Script=Armenian}\p{P}\d\s]+$/u, az: /^[\p{Script=Latin}\p{P}\s]+$/u };
    const script = { ...own, ru: /^[\p{Script=Cyrillic}\p{P}\s]+$/u }[language];
    const names = rows.map((row) => row[language]).filter((text) => text !== '');
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((text) => !script.test(text))).toEqual([]);
  });
});

test('Every row names a place that there is, once, and in one of the two tables', () => {
  const ids = rows.map(({ id }) => id);
  expect(ids.filter((id) => !gazetteer.byId(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const others = new Set(readTable(ofBaseMap, ['id', ...LANGUAGES]).map(({ id }) => id));
  expect(ids.filter((id) => others.has(id))).toEqual([]);
});

test.each([
  ['european-union', 'hy', 'Եվրոպական միություն'],
  ['soviet-union', 'az', 'Sovet İttifaqı'],
  ['seven-adjacent-districts', 'hy', 'Հարակից յոթ շրջաններ'],
  ['china', 'az', 'Çin'], // too short to be looked up by
  ['china', 'ru', 'Китай'], // as the map says, not by its state's full name
  ['tabriz', 'hy', 'Թավրիզ'], // the base map's table serves the lists too
  ['sheki', 'az', 'Şəki'], // what the list has stands
])('%s is called in %s %s', (id, reader, name) => {
  expect(called(id, reader)).toBe(name);
});

test.each([
  ['artsvashen', 'az', 'Başkənd'],
  ['yukhari-askipara', 'hy', 'Վերին Ոսկեպար'],
  ['karki', 'hy', 'Տիգրանաշեն'],
])('Where belonging is contested, %s is not called by one side’s other name in %s: %s', (id, reader, not) => {
  expect(called(id, reader)).not.toBe(not);
});

test.each([['Avropa İttifaqı'], ['Çin'], ['Yeddi rayon']])(
  'What pages call a place is no name that texts are looked up by: %s',
  (name) => {
    expect(gazetteer.lookup(name)).toEqual([]);
  },
);

test('A place that no table has stays as its lists name it', () => {
  expect(readNames(file, ofBaseMap)('nowhere', [])).toEqual({});
});

test('A name that has gone out of use is no name of today', () => {
  const calledOf = readNames(file);
  expect(calledOf('karki', [{ language: 'ru', to: '1990-01-01' }]).called).toHaveProperty('ru');
  expect(calledOf('karki', [{ language: 'ru' }]).called).not.toHaveProperty('ru');
});
