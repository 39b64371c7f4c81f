import { expect, test } from 'vitest';
import type { Countries } from '../../data/build/basemap/countries';
import { addRivers, readRivers } from '../../data/build/basemap/rivers';
import { root } from '../../data/paths';
import { distanceToKm } from '../../geo/geometry';
import type { BBox, Position } from '../../geo/types';

const rivers = readRivers(root);
const kmTo = (at: Position) =>
  Math.min(...rivers.map(({ course }) => distanceToKm({ type: 'LineString', coordinates: course }, at)));

test.each<[string, Position, boolean]>([
  ['the Nile at Luxor', [32.64, 25.7], true],
  ['the Danube at Vienna', [16.4, 48.23], true],
  ['the Euphrates at Raqqa', [39.01, 35.94], true],
  ['the Mississippi at Memphis', [-90.06, 35.15], true],
  ['the Congo at Kinshasa', [15.31, -4.3], true],
  ['none in the Rub al-Khali', [50, 20], false],
  ['none at Mecca', [39.83, 21.42], false],
])('of the world\u2019s rivers there is %s', (_, at, flows) => {
  expect(kmTo(at) < 15).toBe(flows);
});

test('longer rivers are drawn from farther off, none on a map of continents', () => {
  const zooms = rivers.map(({ drawnFrom }) => drawnFrom);
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
  expect(zooms[0]).toBe(3.5);
  expect(zooms.at(-1)).toBeGreaterThan(8);
});

test('a part has of a river what lies in its box, and nothing along its edge', () => {
  const part: Countries = { arcs: [], areas: [], lines: [] };
  const box: BBox = [0, 0, 10, 10];
  const course: Position[] = [
    [-5, 5],
    [5, 5],
    [5, 15],
    [8, 15],
    [8, 5],
  ];
  addRivers(part, [{ course, bbox: [-5, 5, 8, 15], drawnFrom: 5 }], box, 0.001);
  const far: Position[] = [
    [20, 20],
    [30, 20],
  ];
  addRivers(part, [{ course: far, bbox: [20, 20, 30, 20], drawnFrom: 5 }], box, 0.001);
  expect(
    part.lines.map(({ kind, minZoom, maxZoom, arcs }) => [kind, minZoom, maxZoom, part.arcs[arcs[0]!]]),
  ).toEqual([
    [
      'river',
      5,
      8,
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
    ],
    [
      'river',
      5,
      8,
      [
        [8, 10],
        [8, 5],
      ],
    ],
  ]);
});
