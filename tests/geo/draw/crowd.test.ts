import { beforeAll, expect, test } from 'vitest';
import {
  type Cluster,
  type Crowd,
  clusterBounds,
  crowdMarks,
  discOf,
  drawCrowd,
  gather,
  markAt,
} from '../../../geo/draw/crowd';
import { DIGIT_OUTLINES, DIGIT_SIZE } from '../../../geo/draw/digit-outlines';
import type { View } from '../../../geo/draw/projection';
import { composeScene } from '../../../geo/draw/scene';
import { TYPE, textWidth } from '../../../geo/draw/type';
import { fivePlaces, mapOf, regionBasemap, STATIC, town } from './scenes';

beforeAll(() => void regionBasemap(), 60_000);

const VIEW: View = { center: [46, 40], zoom: 7, width: 1000, height: 700 };

/** Places on a regular grid, the same every time. */
function crowd(size: number): Crowd {
  const at = Array.from({ length: size }, (_, i): [number, number] => [
    42 + ((i * 37) % 800) / 100,
    37.5 + ((i * 53) % 500) / 100,
  ]);
  return {
    ids: at.map((_, i) => `p${i}`),
    names: at.map((_, i) => `Place ${i}`),
    href: '/place/{id}',
    lng: at.map(([lng]) => lng),
    lat: at.map(([, lat]) => lat),
    count: at.map((_, i) => 1 + (i % 9)),
  };
}

test('every place in the view stands in one disc or apart, none twice, none lost', () => {
  const places = crowd(5000);
  const { clusters, apart } = gather(places, VIEW, 5000);
  const shown = [...clusters.flatMap(({ members }) => members), ...apart.map(({ index }) => index)];
  expect(shown.length).toBe(5000);
  expect(new Set(shown).size).toBe(5000);
});

test('a pan changes no disc: the grid is fixed to the ground', () => {
  const places = crowd(2000);
  const discs = (center: [number, number]) =>
    new Map(
      gather(places, { ...VIEW, center }, 2000).clusters.map(({ key, members }) => [key, members.join()]),
    );
  expect(discs([46.4, 40.2])).toEqual(discs([46, 40]));
});

test.each([5, 6.4, 7, 9])('of every place in a disc at zoom %s it is known in which', (zoom) => {
  const places = crowd(2000);
  const data = { places: [], crowd: places };
  const { clusters } = gather(places, { ...VIEW, zoom }, 1000);
  expect(clusters.length).toBeGreaterThan(10);
  for (const { key, members } of clusters)
    for (const index of members) expect(discOf(data, places.ids[index]!, zoom)).toBe(key);
});

test('of a place that the coverage does not hold no disc is known', () => {
  expect(discOf({ places: [], crowd: crowd(10) }, 'elsewhere', 7)).toBeNull();
});

test('a disc leads to the box that holds its places', () => {
  const places = crowd(500);
  for (const cluster of gather(places, VIEW, 0).clusters) {
    const [west, south, east, north] = clusterBounds(places, cluster);
    for (const index of cluster.members) {
      expect(places.lng[index]).toBeGreaterThanOrEqual(west);
      expect(places.lng[index]).toBeLessThanOrEqual(east);
      expect(places.lat[index]).toBeGreaterThanOrEqual(south);
      expect(places.lat[index]).toBeLessThanOrEqual(north);
    }
  }
});

test('ten thousand places become a handful of shapes, with a circle for each disc and each point', () => {
  const places = crowd(10_000);
  const gathered = gather(places, VIEW, 0);
  const shapes = drawCrowd(places, gathered, VIEW.zoom);
  expect(shapes.length).toBeLessThan(12);
  const circles = (className: string) =>
    shapes
      .filter(({ attributes }) => attributes.class === className)
      .reduce((sum, { attributes }) => sum + String(attributes.d).split('M').length - 1, 0);
  expect(circles('c c-cluster')).toBe(gathered.clusters.length);
  expect(circles('c c-point')).toBe(gathered.apart.length);
});

test('discs that touch lie in different shapes, the smaller above the larger', () => {
  const disc = (key: string, x: number, places: number): Cluster => ({
    key,
    at: [x, 100],
    radius: 20,
    places,
    members: [],
  });
  const clusters = [disc('a', 100, 900), disc('b', 130, 500), disc('c', 300, 90), disc('d', 155, 8)];
  const shapes = drawCrowd(crowd(3), { clusters, apart: [] }, 6).filter(({ tag, attributes }) => {
    return tag === 'path' && attributes.class === 'c c-cluster';
  });
  const begins = shapes.map(({ attributes }) =>
    [...String(attributes.d).matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x) + 20),
  );
  expect(begins).toEqual([[100, 300], [130], [155]]);
});

test('a number is written as outlines around the middle of its disc', () => {
  const clusters = [{ key: 'a', at: [50, 50], radius: 20, places: 1234, members: [] } satisfies Cluster];
  const number = drawCrowd(crowd(3), { clusters, apart: [] }, 6).find(
    ({ attributes }) => attributes.class === 't-cluster',
  )!;
  const begins = [...String(number.attributes.d).matchAll(/M([\d.]+) ([\d.]+)/g)];
  expect(begins.length).toBe('1.2k'.length);
  expect(number.attributes.transform).toBe('scale(.1)');
  const left = Number(begins[0]![1]) / 10;
  const right = Number(begins.at(-1)![1]) / 10 + DIGIT_OUTLINES.k![0];
  expect((left + right) / 2).toBeCloseTo(50, 0);
});

test('the outlines of digits are as high as the type of discs is set', () => {
  expect(DIGIT_SIZE).toBe(TYPE.cluster.size);
  expect(textWidth('7', 'cluster')).toBeCloseTo(DIGIT_OUTLINES['7']![0], 0);
});

test.each([
  ['the middle of a disc', [100, 100], 'disc a'],
  ['where a smaller disc lies on a larger one', [118, 100], 'disc b'],
  ['beside all of them', [200, 200], null],
  ['a point within a finger’s reach', [310, 100], 'place p1'],
  ['between two points, the nearer', [316, 100], 'place p2'],
  ['a point that lies on a disc', [82, 100], 'place p0'],
])('%s is found as what is meant there', (_, at, meant) => {
  const clusters = [
    { key: 'a', at: [100, 100], radius: 22, places: 90, members: [] },
    { key: 'b', at: [125, 100], radius: 12, places: 4, members: [] },
  ] satisfies Cluster[];
  const apart = [
    { index: 0, at: [80, 100] as const },
    { index: 1, at: [300, 100] as const },
    { index: 2, at: [322, 100] as const },
  ].map(({ index, at: [x, y] }) => ({ index, at: [x, y] as [number, number] }));
  const found = markAt(crowdMarks(crowd(3), { clusters, apart }, 6), at as [number, number]);
  expect(found && (found.disc === null ? `place ${found.place}` : `disc ${found.disc}`)).toBe(meant);
});

test('of a few places none is gathered; of many, the crowded are, and the chosen one never', {
  timeout: 60_000,
}, () => {
  const few = Array.from({ length: 40 }, (_, i) => town(`t${i}`, [46 + i / 1000, 40], 1));
  expect(composeScene([regionBasemap()], mapOf(few), VIEW, STATIC).clusters).toEqual([]);
  const many = Array.from({ length: 400 }, (_, i) => town(`t${i}`, [46 + i / 1000, 40], 1));
  const scene = composeScene([regionBasemap()], mapOf(many, 't7'), VIEW, STATIC);
  expect(scene.clusters.length).toBeGreaterThan(0);
  expect(scene.symbols.map(({ place }) => place.id)).toContain('t7');
  expect(scene.legend).toContain('cluster');
});

test('a place of the crowd that is chosen is drawn and named like any other', () => {
  const data = { ...mapOf([town('t', [46, 40], 1)], 'p5'), crowd: crowd(2000) };
  const { symbols, placed } = composeScene([regionBasemap()], data, VIEW, STATIC);
  expect(symbols.filter(({ place }) => place.id === 'p5').length).toBe(1);
  expect(placed.some(({ place }) => place === 'p5')).toBe(true);
});

test.each([
  ['a line that is not chosen lies under the discs', null, 'armenia-azerbaijan-border', -1],
  ['a line that is chosen over them', 'armenia-azerbaijan-border', 'armenia-azerbaijan-border', 1],
  ['a point that is chosen over them', 'p5', 'p5', 1],
] as const)('%s', (_what, selected, id, side) => {
  const data = { ...mapOf(fivePlaces(), selected), crowd: crowd(2000) };
  const { coverage } = composeScene([regionBasemap()], data, VIEW, STATIC);
  const at = coverage.findIndex(({ key }) => key === id);
  const discs = coverage.findIndex(({ key }) => key?.startsWith('discs') ?? false);
  expect(Math.min(at, discs)).toBeGreaterThanOrEqual(0);
  expect(Math.sign(at - discs)).toBe(side);
});
