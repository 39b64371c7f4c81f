import { distance } from '@turf/distance';
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  bounds,
  boxAround,
  centre,
  distanceToKm,
  holdsPosition,
  labelOn,
  labelPoint,
  linesOf,
  positionsOf,
} from '@/geo/geometry';
import type { BBox, Position } from '@/geo/types';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('bounds', () => {
  test.each<[string, Position[], BBox]>([
    ['one position', [[5, 6]], [5, 6, 5, 6]],
    [
      'a plain box',
      [
        [1, 2],
        [3, -4],
        [2, 9],
      ],
      [1, -4, 3, 9],
    ],
    [
      'Fiji, over the antimeridian',
      [
        [177, -18],
        [-179, -16],
        [179, -17],
      ],
      [177, -18, -179, -16],
    ],
    [
      'Alaska and its last islands',
      [
        [-141, 60],
        [-168, 54],
        [172, 52],
      ],
      [172, 52, -141, 60],
    ],
    [
      'a spot on the meridian of Greenwich, with whichever zero',
      [
        [0, 51],
        [-0, 51],
      ],
      [0, 51, 0, 51],
    ],
  ])('of %s', (_, positions, box) => expect(bounds(positions)).toEqual(box));

  test('of nothing is our mistake', () => expect(() => bounds([])).toThrow('at least one position'));

  test('hold every position, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 30 }), (positions) => {
        const box = bounds(positions);
        const [west, south, east, north] = box;
        for (const [lng, lat] of positions) {
          expect(lat >= south && lat <= north).toBe(true);
          expect(west <= east ? lng >= west && lng <= east : lng >= west || lng <= east).toBe(true);
        }
        expect(bounds(positions.toReversed())).toEqual(box);
      }),
    );
  });

  test.each<[BBox, Position]>([
    [
      [0, 0, 10, 20],
      [5, 10],
    ],
    [
      [170, -10, -170, 10],
      [180, 0],
    ],
    [
      [178, 0, -160, 0],
      [-171, 0],
    ],
  ])('%j has its middle at %j', (box, middle) => expect(centre(box)).toEqual(middle));
});

describe('boxAround', () => {
  test.each<[string, Position, number, BBox]>([
    ['the equator', [0, 0], 111.195, [-1, -1, 1, 1]],
    ['60° north, where a degree of longitude is half as long', [10, 60], 111.195, [8, 59, 12, 61]],
    ['the antimeridian', [179.5, 0], 111.195, [178.5, -1, -179.5, 1]],
    ['the pole, where it goes all the way round', [0, 89.9], 111.195, [-180, 88.9, 180, 90]],
  ])('at %s', (_, at, km, box) => {
    for (const [i, edge] of boxAround(at, km).entries()) expect(edge).toBeCloseTo(box[i]!, 6);
  });
});

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
  ],
};
const ring: Geometry = {
  type: 'Polygon',
  coordinates: [
    ...square.coordinates,
    [
      [1, 1],
      [1, 3],
      [3, 3],
      [3, 1],
      [1, 1],
    ],
  ],
};
// A U: its middle lies outside it.
const horseshoe: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [6, 0],
      [6, 6],
      [5, 6],
      [5, 1],
      [1, 1],
      [1, 6],
      [0, 6],
      [0, 0],
    ],
  ],
};
const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [2, 0],
    [2, 2],
  ],
};
const lines: Geometry = {
  type: 'MultiLineString',
  coordinates: [
    [
      [9, 9],
      [9.1, 9],
    ],
    [
      [0, 0],
      [2, 0],
      [2, 2],
    ],
  ],
};
const points: Geometry = {
  type: 'MultiPoint',
  coordinates: [
    [1, 1],
    [5, 5],
    [9, 9],
  ],
};
const islands: Geometry = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [20, 20],
        [20.1, 20],
        [20.1, 20.1],
        [20, 20],
      ],
    ],
    square.coordinates,
  ],
};
const collection: Geometry = { type: 'GeometryCollection', geometries: [line, square] };

describe('labels', () => {
  test.each<[string, Geometry]>([
    ['a square', square],
    ['a ring, not in its hole', ring],
    ['a horseshoe, not in its gap', horseshoe],
    ['a line', line],
    ['several lines', lines],
    ['several points', points],
    ['islands', islands],
    ['a collection', collection],
  ])('lie on %s', (_, geometry) => {
    expect(distanceToKm(geometry, labelPoint(geometry))).toBeLessThan(0.001);
  });

  test('stand on the largest of several parts', () => {
    expect(labelPoint(islands)).toEqual([2, 2]);
    expect(labelPoint(lines)[1]).toBeLessThan(3);
  });

  test.each<[string, Position, Geometry, Position]>([
    ['stays where it lies on the line', [1, 0], line, [1, 0]],
    ['stays where it lies in the area', [3.5, 3.5], square, [3.5, 3.5]],
    ['goes to the nearest of several points', [6, 5], points, [5, 5]],
    ['goes inside an area it lies outside of', [9, 9], square, [2, 2]],
    ['is the point itself', [9, 9], { type: 'Point', coordinates: [1, 1] }, [1, 1]],
  ])('%s', (_, label, geometry, expected) => expect(labelOn(label, { geometry })).toEqual(expected));

  test('go to the nearest point of a line they lie off', () => {
    const label = labelOn([1, 0.4], { geometry: line });
    expect(label[0]).toBeCloseTo(1, 3);
    expect(label[1]).toBeCloseTo(0, 3);
  });
});

describe('distances', () => {
  test.each<[string, Geometry, Position, number]>([
    ['inside an area', square, [1, 1], 0],
    ['on its edge', square, [4, 2], 0],
    ['in its hole, to the edge', ring, [2, 2], 111.2],
    ['beside a line', line, [1, 1], 111.2],
    ['to the nearest of several points', points, [5, 6], 111.2],
    ['to a point', { type: 'Point', coordinates: [0, 0] }, [0, 1], 111.2],
    ['to a collection', collection, [1, 1], 0],
  ])('%s', (_, geometry, at, km) => expect(distanceToKm(geometry, at)).toBeCloseTo(km, 0));

  test('to a point are those of the great circle', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceToKm({ type: 'Point', coordinates: a }, b)).toBeCloseTo(distance(a, b), 6);
      }),
    );
  });

  test.each<[Geometry, boolean]>([
    [square, true],
    [ring, false],
    [islands, true],
    [line, false],
    [points, false],
    [collection, true],
  ])('%j holds its middle: %s', (geometry, holds) => expect(holdsPosition(geometry, [2, 2])).toBe(holds));
});

test('Positions and lines of every type of geometry', () => {
  expect(positionsOf(collection)).toHaveLength(8);
  expect(positionsOf({ type: 'Point', coordinates: [1, 2, 300] })).toEqual([[1, 2]]);
  expect(linesOf(islands)).toHaveLength(2);
  expect(linesOf(points)).toEqual([]);
  expect(linesOf(collection)).toHaveLength(2);
});
