import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { reachesInto, readSeas } from '../../data/build/basemap/seas';
import { readTable } from '../../data/build/gazetteer/read-table';
import { root } from '../../data/paths';
import { holdsPosition } from '../../geo/geometry';

const seas = readSeas(root);

test('the point of every sea lies on water', () => {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology;
  const land = feature(atlas, atlas.objects.countries as GeometryCollection) as FeatureCollection;
  const polygons = land.features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .concat(
      land.features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : [])),
    )
    // What crosses 180° is read here as if it went round the Earth the other way.
    .filter(([outer]) => Math.max(...outer!.map(([x]) => x!)) - Math.min(...outer!.map(([x]) => x!)) < 300);
  const dry = seas.filter(({ at }) =>
    polygons.some((coordinates) => holdsPosition({ type: 'Polygon', coordinates }, at)),
  );
  expect(dry.map(({ name }) => name)).toEqual([]);
});

test('every sea has a Russian name', () => {
  const rows = readTable(join(root, 'data/basemap/names.tsv'), ['id', 'hy', 'az', 'ru']);
  const named = new Map(rows.map(({ id, ru }) => [id, ru]));
  expect(seas.filter(({ id }) => !named.get(id.replace(/-+\d+$/, ''))).map(({ id }) => id)).toEqual([]);
});

test('the five oceans may be named from the farthest zoom on', () => {
  const far = seas.filter(({ minZoom }) => minZoom <= 2).map(({ name }) => name.split(' ').at(-2));
  expect([...new Set(far)].sort()).toEqual(['Arctic', 'Atlantic', 'Indian', 'Pacific', 'Southern']);
});

test.each([
  ['Black Sea', [36, 34, 56, 46], true],
  ['Bering Sea', [170, 50, 180, 62], true],
  ['Bering Sea', [-180, 50, -170, 62], true],
  ['Black Sea', [56, 34, 66, 46], false],
  ['Red Sea', [46, 34, 56, 46], false],
] as [string, [number, number, number, number], boolean][])(
  'whether the %s reaches into %j: %s',
  (name, box, does) => {
    expect(reachesInto(seas.find((sea) => sea.name === name)!, box)).toBe(does);
  },
);
