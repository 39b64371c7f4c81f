import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGazetteer, GazetteerFormatError, openGazetteer } from '@/geo/gazetteer';
import { buffer, entries, gazetteer } from './fixture';

test('Every entry comes back as it went in', () => {
  expect(gazetteer.size).toBe(entries.length);
  for (const entry of entries) {
    const found = gazetteer.byId(entry.id);
    expect(found).toMatchObject({
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      population: entry.population ?? 0,
      country: entry.country ?? null,
      admin1: entry.admin1 ?? null,
      admin2: entry.admin2 ?? null,
      geonameId: entry.geonameId ?? null,
      curated: entry.id === 'shusha',
    });
    expect(found!.position[0]).toBeCloseTo(entry.position[0], 4);
    expect(found!.position[1]).toBeCloseTo(entry.position[1], 4);
    expect(found!.prominence).toBeCloseTo(entry.prominence, 3);
    expect(gazetteer.at(found!.index)).toBe(found);
  }
});

test('An unknown id is null', () => {
  expect(gazetteer.byId('atlantis')).toBeNull();
});

test('Neighbours are those handed in, and none for others', () => {
  expect(gazetteer.neighbours('GE')).toEqual(['AM', 'AZ', 'RU', 'TR']);
  expect(gazetteer.neighbours('IS')).toEqual([]);
});

test('A group lists its members; a town has none', () => {
  const members = gazetteer.members(gazetteer.byId('baltic-states')!.index);
  expect(members.map((index) => gazetteer.at(index).id)).toEqual(['georgia', 'united-states']);
  expect(gazetteer.members(gazetteer.byId('paris')!.index)).toEqual([]);
});

test('A country has a box, a label and names, but no geometry: it is drawn by its name', () => {
  const place = gazetteer.place(gazetteer.byId('georgia')!.index);
  expect(place).toMatchObject({
    id: 'georgia',
    kind: 'country',
    label: [43.4, 42.1],
    point: [43.5, 42],
    geometries: [],
    bbox: [39.9, 41, 46.8, 43.6],
    country: 'GE',
    source: 'Dateline',
  });
  expect(place.names.map((name) => name.text)).toEqual(['Georgia', 'Sakartvelo']); // no demonyms
});

test('A town is a point of honest radius', () => {
  const [geometry] = gazetteer.place(gazetteer.byId('paris')!.index).geometries;
  expect(geometry).toMatchObject({
    geometry: { type: 'Point', coordinates: [2.3488, 48.85341] },
    from: null,
    to: null,
  });
  expect(geometry!.precisionKm).toBeGreaterThan(10); // two million people take more room than a pin
  expect(geometry!.precisionKm).toBeLessThan(25);
  expect(gazetteer.place(gazetteer.byId('us')!.index).geometries[0]!.precisionKm).toBe(1);
});

test('A division is as uncertain as its box is wide', () => {
  const [geometry] = gazetteer.place(gazetteer.byId('georgia-united-states')!.index).geometries;
  expect(geometry!.precisionKm).toBeGreaterThan(300);
  expect(geometry!.precisionKm).toBeLessThan(400);
});

test('A curated place is given as it was curated', () => {
  expect(gazetteer.place(gazetteer.byId('shusha')!.index)).toMatchObject({
    source: 'test',
    label: [46.749, 39.758],
  });
});

test('Names carry language and script', () => {
  expect(gazetteer.place(gazetteer.byId('kyiv')!.index).names).toContainEqual({
    text: 'Київ',
    language: 'uk',
    script: 'Cyrl',
  });
});

test('Rows outside the gazetteer throw, naming the range', () => {
  expect(() => gazetteer.at(-1)).toThrow('rows 0 to 12, not -1');
  expect(() => gazetteer.at(99)).toThrow('not 99');
});

test('A repeated id throws, naming it', () => {
  expect(() => compileGazetteer({ entries: [...entries, entries[0]!] })).toThrow("'georgia'");
});

test('A file of another version is refused by both numbers', () => {
  const other = buffer.slice(0);
  new DataView(other).setUint32(4, 9999, true);
  expect(() => openGazetteer(other)).toThrow(GazetteerFormatError);
  expect(() => openGazetteer(other)).toThrow(/version 9999; this program reads \d+/);
});

test('What is no gazetteer is refused', () => {
  expect(() => openGazetteer(new ArrayBuffer(0))).toThrow('no gazetteer');
  expect(() => openGazetteer(new ArrayBuffer(64))).toThrow('no gazetteer');
});

test('A file cut short at any byte is refused or whole in what it has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: buffer.byteLength - 9 }), (length) => {
      expect(() => openGazetteer(buffer.slice(0, length))).toThrow();
    }),
  );
});

test('An empty gazetteer opens and knows nothing', () => {
  const empty = openGazetteer(compileGazetteer({ entries: [] }));
  expect(empty.size).toBe(0);
  expect(empty.lookup('Paris')).toEqual([]);
  expect(empty.isPrefix('new')).toBe(false);
});

test('Any name survives the way through the file', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 20 }), (names) => {
      const world = openGazetteer(
        compileGazetteer({
          entries: names.map((name, at) => ({
            id: `place-${at}`,
            name,
            kind: 'town',
            position: [0, 0],
            prominence: 0.5,
            source: 'test',
          })),
        }),
      );
      names.forEach((name, at) => {
        expect(world.byId(`place-${at}`)!.name).toBe(name);
      });
    }),
  );
});

test('The same entries give the same bytes, whatever their order', () => {
  const shuffled = compileGazetteer({
    entries: [...entries].reverse(),
    neighbours: { GE: ['AM', 'AZ', 'RU', 'TR'] },
    sources: { geonames: 'GeoNames', world: 'Dateline', curated: 'Dateline, curated' },
  });
  expect(new Uint8Array(shuffled)).toEqual(new Uint8Array(buffer));
});
