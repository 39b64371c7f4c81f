import { area } from '@turf/area';
import type { MultiLineString, Polygon } from 'geojson';
import { mesh, neighbors } from 'topojson-client';
import { expect, test } from 'vitest';
import { buildBoundaries } from '@/data/build/boundaries';
import { replaceVertices } from '@/data/build/boundaries/replace-vertices';
import { unionArea } from '@/geo/derive/places/countries';
import { distanceToKm, holdsPosition } from '@/geo/geometry';
import type { Position } from '@/geo/types';
import { southCaucasus } from '../fixtures/small-world';

const topology = buildBoundaries();
const countries = topology.objects.countries.geometries;

const areaOf = (...codes: string[]) => unionArea(topology, codes)!;
const armenia = areaOf('AM');
const azerbaijan = areaOf('AZ');
const border = mesh(topology, topology.objects.countries, (a, b) => [a.id, b.id].sort().join() === 'AM,AZ');

test.each<[string, Position, string]>([
  ['Tegh', [46.4805, 39.5583], 'AM'],
  ['Kornidzor', [46.5305, 39.5476], 'AM'],
  ['Goris', [46.3417, 39.5111], 'AM'],
  ['Zabukh', [46.5433, 39.5897], 'AZ'],
  ['Lachin', [46.5498, 39.6374], 'AZ'],
  ['Nakhchivan', [45.4122, 39.2089], 'AZ'],
  ['Artsvashen', [45.49, 40.645], 'AM'],
])('%s lies in its country and in no other', (_, position, code) => {
  expect(holdsPosition(armenia, position)).toBe(code === 'AM');
  expect(holdsPosition(azerbaijan, position)).toBe(code === 'AZ');
});

test('The checkpoint at the Hakari bridge lies within 2 km of the border', () => {
  expect(distanceToKm(border, [46.573, 39.552])).toBeLessThan(2);
});

test('No gap and no overlap: every point about the Hakari is in one of the two countries', () => {
  for (let lng = 46.45; lng < 46.62; lng += 0.004)
    for (let lat = 39.49; lat < 39.61; lat += 0.004) {
      const holders = [armenia, azerbaijan].filter((country) => holdsPosition(country, [lng, lat]));
      expect(holders, `${lng}, ${lat}`).toHaveLength(1);
    }
  const apart = area(armenia) + area(azerbaijan);
  expect(Math.abs(area(areaOf('AM', 'AZ')) - apart) / apart).toBeLessThan(1e-9);
});

test.each([
  ['AM', 29_743],
  ['AZ', 86_600],
  ['GE', 69_700],
  ['UA', 603_550],
  ['BR', 8_515_770],
  ['LU', 2_586],
  ['AD', 468],
])('%s keeps its size: about %d km² (CIA World Factbook)', (code, km2) => {
  const share = area(areaOf(code)) / 1e6 / km2;
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1.1);
});

test('Every country of the source is there, as rings that close', () => {
  expect(countries).toHaveLength(255);
  for (const code of ['VA', 'MC', 'MV', 'TV', 'LI', 'XK', 'SM', 'NR'])
    expect(
      countries.some(({ id }) => id === code),
      code,
    ).toBe(true);
  for (const { id } of countries) {
    for (const ring of unionArea(topology, [String(id)])!.coordinates.flat()) {
      expect(ring.length, `${id}`).toBeGreaterThanOrEqual(4);
      expect(ring[0], `${id}`).toEqual(ring.at(-1));
    }
  }
});

test('Neighbours share arcs', () => {
  const at = (code: string) => countries.findIndex(({ id }) => id === code);
  const of = (code: string) =>
    neighbors(countries)
      [at(code)]!.map((index) => String(countries[index]!.id))
      .sort();
  expect(of('AM')).toEqual(['AZ', 'GE', 'IR', 'TR']);
  expect(of('PT')).toEqual(['ES']);
  expect(of('IS')).toEqual([]);
  expect(of('LS')).toEqual(['ZA']);
});

test('It stays small enough to send', () => {
  expect(JSON.stringify(topology).length).toBeLessThan(550_000);
});

test('The curated border is the derived one', () => {
  const curated = southCaucasus.find(({ id }) => id === 'armenia-azerbaijan-border')!;
  const lines = (curated.geometries[0]!.geometry as MultiLineString).coordinates;
  const derived = border.coordinates;
  expect(lines.map((line) => line.length)).toEqual(derived.map((line) => line.length));
  lines.flat().forEach((position, i) => {
    expect(position[0]).toBeCloseTo(derived.flat()[i]![0]!, 3);
    expect(position[1]).toBeCloseTo(derived.flat()[i]![1]!, 3);
  });
});

test('The correction gives way to nothing else than the vertices it names', () => {
  const arcs: Polygon['coordinates'] = [
    [
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 0],
    ],
    [
      [9, 9],
      [8, 8],
    ],
  ];
  expect(
    replaceVertices(
      arcs,
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 2],
        [1.5, 3],
        [2, 2],
      ],
    ),
  ).toEqual([
    [
      [0, 0],
      [1, 2],
      [1.5, 3],
      [2, 2],
      [3, 0],
    ],
    [
      [9, 9],
      [8, 8],
    ],
  ]);
  // An arc that runs the other way is corrected the other way.
  expect(
    replaceVertices(
      [arcs[0]!.toReversed()],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ),
  ).toEqual([
    [
      [3, 0],
      [2, 2],
      [1, 2],
      [0, 0],
    ],
  ]);
  expect(() => replaceVertices(arcs, [[5, 5]], [[6, 6]])).toThrow(/along 0/);
});
