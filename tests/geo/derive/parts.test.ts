import { area } from '@turf/area';
import { describe, expect, test } from 'vitest';
import { holdsPosition } from '@/geo/geometry';
import { placeIn, remark } from './marking';

describe('A part of a land', () => {
  test.each([
    'Rebels hold [northern Mali](northern-mali).',
    'Rebels hold [north-eastern Syria](northeastern-syria).',
    'Rebels hold [the north of Mali](northern-mali).',
    "Rebels hold [Mali's north](northern-mali).",
    'Rebels hold [the eastern part of Ukraine](eastern-ukraine).',
    'Rain fell in [central Iran](central-iran).',
    'Rain fell in [southern Nagorno-Karabakh](southern-nagorno-karabakh).',
    'A ship was seized off [the Somali coast](coast-of-somalia).',
    'A ship was seized off [the coast of Yemen](coast-of-yemen).',
    "Boats left [Libya's western coast](coast-of-libya).",
    'Boats left [the Black Sea coast of Turkey](coast-of-turkey).',
    'Leaders of [the Baltic states](baltic-states) met.',
    'Leaders of [the three Baltic republics](baltic-states) met.',
    'Leaders of [Central Asian countries](central-asian-states) met.',
  ])('%s', (marked) => expect(remark(marked)).toBe(marked));
});

describe('No part', () => {
  test.each([
    'He flew north, to Mali.',
    'The Northern Mali Bank closed.', // a capital within a sentence belongs to a name
    'Northern lights shone.',
    'Rain fell in eastern Aleppo.', // towns are not cut
    'Rebels hold eastern Donetsk province.', // all of it, in the east of its country
    'Rain fell in north central Mali.', // neither north nor central
    'Rebels hold the eastern province of Donetsk.',
    'Western leaders met in Poland.',
    'The Somali coast guard sank a ship.',
    'The coast was clear in Yemen.',
    'Leaders of some Baltic states met.',
    'Leaders of four Baltic states met.', // there are three
    'Leaders of baltic states of mind met.',
    'The central bank of Iran spoke.',
    'Kazakhstan has no coast.',
  ])('%s', (sentence) => expect(remark(sentence)).toBe(sentence));
});

test('Parts lie on their side of the land and are smaller than it', () => {
  const north = placeIn('northern Mali').geometries[0]!.geometry;
  const south = placeIn('southern Mali').geometries[0]!.geometry;
  expect(holdsPosition(north, [-0.0447, 19])).toBe(true);
  expect(holdsPosition(south, [-0.0447, 19])).toBe(false);
  expect(holdsPosition(south, [-6, 12.5])).toBe(true);
  // Mali: 1,240,192 km².
  expect(area(north) / 1e6).toBeLessThan(900_000);
  expect(placeIn('northern Mali').geometries[0]!.precisionKm).toBeGreaterThanOrEqual(100);
});

test('A coast holds no inland border, and a group is its members', () => {
  const libya = placeIn('the coast of Libya').geometries[0]!.geometry;
  expect(libya.type).toBe('MultiLineString');
  const lats = (libya as { coordinates: number[][][] }).coordinates.flat().map(([, lat]) => lat!);
  expect(Math.min(...lats)).toBeGreaterThan(29.5);
  expect(placeIn('the Baltic states')).toMatchObject({
    kind: 'bloc',
    members: ['estonia', 'latvia', 'lithuania'],
  });
});

test('Labels of derived places lie on them', () => {
  for (const words of ['northern Mali', 'the Baltic states', 'central Iran', 'southern Nagorno-Karabakh']) {
    const { label, geometries } = placeIn(words);
    expect(holdsPosition(geometries[0]!.geometry, label), words).toBe(true);
  }
});

test('What the gazetteer lists under the same id is meant, not a cut of our own', () => {
  const listed = placeIn('Fighting in western Yemen goes on.');
  expect(listed.id).toBe('western-yemen');
  expect(listed.derivedFrom).toBeUndefined();
});

test.each<[string, [number, number], boolean]>([
  ['eastern Russia', [132, 62], true],
  ['eastern Russia', [40, 56], false],
  ['northern United States', [-100, 47], true],
  ['northern United States', [-150, 65], false], // Alaska is not of its body
  ['western Canada', [-120, 55], true],
])('%s holds %j: %s', (words, position, holds) => {
  expect(holdsPosition(placeIn(`Snow fell in ${words}.`).geometries[0]!.geometry, position)).toBe(holds);
});
