import { beforeAll, expect, test } from 'vitest';
import { type Crowd, clusterBounds, discOf, drawCrowd, gather } from '../../../geo/draw/crowd';
import type { View } from '../../../geo/draw/projection';
import { composeScene } from '../../../geo/draw/scene';
import { mapOf, regionBasemap, STATIC, town } from './scenes';

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

test('ten thousand places become a few hundred shapes', () => {
  const places = crowd(10_000);
  const shapes = drawCrowd(places, gather(places, VIEW, 0), VIEW.zoom, true);
  expect(shapes.length).toBeLessThan(400);
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
