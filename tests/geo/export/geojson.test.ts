import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { everything, openAtlas } from '@/geo/atlas';
import { toGeoJson } from '@/geo/export';
import { asRfc7946 } from '@/geo/export/rfc7946';
import { holdsPosition } from '@/geo/geometry';
import type { Position } from '@/geo/types';
import { archive, article, place } from '../../fixtures/archive';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const ringsOf = (geometry: Geometry): number[][][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];
const area = (ring: number[][]) =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0) / 2;

describe('A geometry leaves as RFC 7946 asks', () => {
  test.each([
    ['a ring that runs clockwise is turned', [box(46, 39, 47, 40).reverse()]],
    ['a ring that runs counterclockwise stays', [box(46, 39, 47, 40)]],
    ['a hole that runs with its ring is turned', [box(46, 39, 47, 40), box(46.2, 39.2, 46.8, 39.8)]],
    ['an open ring is closed', [box(46, 39, 47, 40).slice(0, 4)]],
  ])('%s', (_, coordinates) => {
    for (const rings of ringsOf(asRfc7946({ type: 'Polygon', coordinates }))) {
      rings.forEach((ring, index) => {
        expect(Math.sign(area(ring))).toBe(index === 0 ? 1 : -1);
        expect(ring[0]).toEqual(ring.at(-1));
      });
    }
  });

  test.each([
    ['written past 180°', box(178, -18, 182, -16)],
    ['written with a jump', box(178, -18, -178, -16)],
    ['written before −180°', box(-182, -18, -178, -16)],
  ])('an area over the antimeridian is cut there: %s', (_, ring) => {
    const cut = asRfc7946({ type: 'Polygon', coordinates: [ring] });
    expect(cut.type).toBe('MultiPolygon');
    const areas = ringsOf(cut).map(([outer]) => area(outer!));
    expect(areas).toHaveLength(2);
    for (const each of areas) expect(each).toBeCloseTo(4, 9);
    for (const [lng] of ringsOf(cut).flat(2)) expect(Math.abs(lng!)).toBeLessThanOrEqual(180);
  });

  test('a line over the antimeridian is cut there', () => {
    const line = [
      [179, 10],
      [-179, 12],
    ];
    expect(asRfc7946({ type: 'LineString', coordinates: line })).toEqual({
      type: 'MultiLineString',
      coordinates: expect.arrayContaining([
        [
          [179, 10],
          [180, 11],
        ],
        [
          [-180, 11],
          [-179, 12],
        ],
      ]),
    });
  });

  test.each([
    [181, -179],
    [-181, 179],
    [180, 180],
    [-180, -180],
    [540.5, -179.5],
  ])('a point at %d° stands at %d°', (given, lng) => {
    expect(asRfc7946({ type: 'Point', coordinates: [given, 0] })).toEqual({
      type: 'Point',
      coordinates: [lng, 0],
    });
  });

  test('a ring around the pole is left whole', () => {
    const around: Position[] = [-180, -90, 0, 90, 180].map((lng) => [lng, -70]);
    const { length } = ringsOf(asRfc7946({ type: 'Polygon', coordinates: [around] }));
    expect(length).toBe(1);
  });

  test('any box keeps its area, wherever it lies and however it winds', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true });
    const size = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(degrees, size, fc.boolean(), fc.boolean(), (west, width, backwards, jumps) => {
        const ring = box(west, -10, west + width, 10).map(
          ([lng, lat]): Position => [jumps && lng > 180 ? lng - 360 : lng, lat],
        );
        const out = asRfc7946({ type: 'Polygon', coordinates: [backwards ? ring.reverse() : ring] });
        const sum = ringsOf(out).reduce((total, [outer]) => total + area(outer!), 0);
        expect(sum).toBeCloseTo(width * 20, 6);
      }),
    );
  });
});

test('A collection has a feature a place, in the order of the list, each within its own box', async () => {
  const ring = box(46, 39, 47, 40).reverse();
  const district = place('Upper District', 46.5, 39.5, {
    kind: 'district',
    geometries: [
      {
        geometry: { type: 'Polygon', coordinates: [ring] },
        from: null,
        to: null,
        precisionKm: 1,
        source: 'test',
      },
    ],
    bbox: [40, 30, 50, 45], // of all that it has ever been
  });
  const land = place('Wide Land', 45, 40, { kind: 'country', geometries: [], bbox: [40, 35, 50, 45] });
  const known = [district, land, place('Lower Ford', 46.4, 39.5)];
  const atlas = openAtlas(
    archive([article('[Upper District], [Upper District]; [Wide Land] and [Lower Ford].', known)], known),
  );
  const { type, features } = toGeoJson(await atlas.coverage(everything));
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id }) => id)).toEqual(['upper-district', 'lower-ford', 'wide-land']);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  expect(byId.get('upper-district')!.bbox).toEqual([46, 39, 47, 40]);
  expect(holdsPosition(byId.get('upper-district')!.geometry, [46.5, 39.5])).toBe(true);
  // A country stands by its name's point: a box of the land would not be that point's.
  expect(byId.get('wide-land')).toMatchObject({
    geometry: { type: 'Point', coordinates: [45, 40] },
    properties: { position: 'label' },
  });
  for (const feature of features) {
    expect(feature.type).toBe('Feature');
    if (feature.geometry.type === 'Point') expect(feature.bbox).toBeUndefined();
  }
});
