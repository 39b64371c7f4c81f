import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFormOf } from '@/data/build/form-of';
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
const contested = places.filter((place) => place.contested);
const gazetteer = loadGazetteer();
const placeOf = (id: string) => {
  const found = gazetteer.byId(id);
  return found && gazetteer.place(found.index);
};
const called = (id: string, reader: string) =>
  nameFor(placeOf(id)!, 'international', 'latin', null, reader).text;

/** What stands with a name and is not of it. */
const withoutNoun = (name: string) => name.replace(/ (?:District|rayonu|շրջան|район)$/, '');
/** Russian words for these names that look unlike them. */
const CONVENTIONAL = new Set(['Кубатлинский', 'Физулинский', 'Хиншен']);

describe.each(LANGUAGES)('In %s', (language) => {
  test('no curated place lacks a name', () => {
    const left = places.filter(
      (place) => nameFor(place, 'international', 'latin', null, language).language !== language,
    );
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test('every contested place has a row, and goes by it whatever names the list has', () => {
    const byId = new Map(rows.map((row) => [row.id, row[language]]));
    expect(contested.length).toBeGreaterThan(40);
    expect(contested.filter(({ id }) => !byId.get(id)).map(({ id }) => id)).toEqual([]);
    expect(contested.filter(({ id }) => called(id, language) !== byId.get(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('no contested town or district is called but by a form of its international name', () => {
    const named = contested.filter(({ kind }) => ['city', 'town', 'village', 'district'].includes(kind));
    const others = named
      .map(({ id, name }) => [withoutNoun(name), withoutNoun(called(id, language))] as const)
      .filter(([name, text]) => !isFormOf(text, name) && !CONVENTIONAL.has(text));
    expect(named.length).toBeGreaterThan(30);
    expect(others).toEqual([]);
  });

  test('a name that the list has already stands in a row for a contested place, or where it is another name', () => {
    const twice = rows.filter(({ id, [language]: text }) => {
      const { name, names, contested: isContested } = placeOf(id)!;
      const own = names.find((one) => one.language === language && !one.to);
      return text !== '' && own && !isContested && isFormOf(own.text, name);
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('each name is written in the script of the language', () => {
    const own = { hy: /^[\p{Script=Armenian}\p{P}\d\s]+$/u, az: /^[\p{Script=Latin}\p{P}\d\s]+$/u };
    const script = { ...own, ru: /^[\p{Script=Cyrillic}\p{P}\d\s]+$/u }[language];
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
  ['stepanakert', 'az', 'Stepanakert'],
  ['shusha', 'hy', 'Շուշա'],
  ['lachin-district', 'hy', 'Լաչինի շրջան'],
  ['nagorno-karabakh', 'az', 'Dağlıq Qarabağ'],
  ['lake-sevan', 'az', 'Sevan gölü'], // nobody contests it, but the list's Göyçə is another name
  ['abkhazia', 'az', 'Abxaziya'],
])('%s is called in %s %s', (id, reader, name) => {
  expect(called(id, reader)).toBe(name);
});

test.each([
  ['artsvashen', 'az', 'Başkənd'],
  ['yukhari-askipara', 'hy', 'Վերին Ոսկեպար'],
  ['karki', 'hy', 'Տիգրանաշեն'],
  ['shusha', 'hy', 'Շուշի'],
  ['lachin', 'hy', 'Բերձոր'],
  ['kalbajar', 'hy', 'Քարվաճառ'],
  ['khojaly', 'hy', 'Իվանյան'],
  ['zabukh', 'hy', 'Աղավնո'],
  ['stepanakert', 'az', 'Xankəndi'],
  ['martakert', 'az', 'Ağdərə'],
  ['martuni-karabakh', 'az', 'Xocavənd'],
])('Where belonging is contested, %s is not called by one side’s other name in %s: %s', (id, reader, not) => {
  expect(called(id, reader)).not.toBe(not);
});

test.each([
  ['Xankəndi', 'stepanakert'],
  ['Ağdərə', 'martakert'],
  ['Բերձոր', 'lachin'],
  ['Քարվաճառ', 'kalbajar'],
])('A text that says %s, one side’s other name, is read all the same', (name, id) => {
  expect(gazetteer.lookup(name).map(({ index }) => gazetteer.at(index).id)).toContain(id);
});

test.each([['Avropa İttifaqı'], ['Çin'], ['Yeddi rayon']])(
  'What pages call a place is no name that texts are looked up by: %s',
  (name) => {
    expect(gazetteer.lookup(name)).toEqual([]);
  },
);

test('A place that no table has stays as its lists name it', () => {
  expect(readNames(file, ofBaseMap)({ id: 'nowhere', name: 'Nowhere', names: [] })).toEqual({});
});

test('A name that has gone out of use is no name of today', () => {
  const calledOf = readNames(file);
  const berd = (to?: string) => ({
    id: 'berd',
    name: 'Berd',
    names: [{ text: 'Berd', language: 'az', ...(to && { to }) }],
  });
  expect(calledOf(berd('1990-01-01')).called).toHaveProperty('az');
  expect(calledOf(berd()).called).toBeUndefined();
});
