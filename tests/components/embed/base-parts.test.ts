// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { baseParts } from '@/components/embed/live/base-parts';
import type { BasemapManifest, EncodedPart } from '@/geo/draw/basemap';
import { encodePart } from '@/geo/draw/basemap';
import type { View } from '@/geo/draw/projection';
import type { BBox } from '@/geo/types';

const part = (id: string, bbox: BBox): EncodedPart =>
  encodePart({ id, bbox, arcs: [], areas: [], lines: [], names: [] }, 0.001);

const FILES: Record<string, EncodedPart> = {
  'world.json': part('world', [-180, -90, 180, 90]),
  'region.json': part('region', [43, 38, 51, 42.5]),
  'west.json': part('west', [0, 40, 10, 50]),
  'east.json': part('east', [10, 40, 20, 50]),
  'cell.json': part('cell-30-40', [30, 40, 60, 60]),
  'near.json': part('near-30-40', [30, 40, 60, 60]),
};
const MANIFEST: BasemapManifest = {
  world: 'world.json',
  cellsFrom: 5,
  region: { file: 'region.json', bbox: [43, 38, 51, 42.5], minZoom: 5 },
  nearFrom: 7,
  cells: [
    ...['west', 'east'].map((id) => ({
      file: `${id}.json`,
      near: `${id}.json`,
      bbox: FILES[`${id}.json`]!.bbox,
    })),
    { file: 'cell.json', near: 'near.json', bbox: FILES['cell.json']!.bbox },
  ],
} as unknown as BasemapManifest;

let asked: string[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const name = new URL(url, 'http://atlas/map/').pathname.split('/').at(-1)!;
    asked.push(name);
    return { ok: true, json: async () => (name === 'manifest.json' ? MANIFEST : FILES[name]) };
  });
});
afterEach(() => void vi.unstubAllGlobals());

const view = (lng: number, lat: number, zoom: number): View => ({
  center: [lng, lat],
  zoom,
  width: 400,
  height: 300,
});

async function begun(files: string[], first: View) {
  const parts = await baseParts(
    { parts: files.map((file) => `http://atlas/map/${file}`), manifest: 'http://atlas/map/manifest.json' },
    () => {},
  );
  const ids = (at: View) => parts.for(at, 20).map(({ id }) => id);
  return { ids, first: ids(first) };
}

test.each([
  ['region.json', view(46, 40, 8)],
  ['world.json', view(0, 20, 2)],
])('An embed begins with its own file and asks for no other: %s', async (file, at) => {
  const { first } = await begun([file], at);
  expect(first).toHaveLength(1);
  expect(asked).toEqual([file]);
});

test('A closer look at its region asks for nothing', async () => {
  const { ids } = await begun(['region.json'], view(46, 40, 8));
  expect(ids(view(46.5, 40.2, 10))).toEqual(['region']);
  expect(asked).toEqual(['region.json']);
});

test('A closer look at a part of the world asks for its cells', async () => {
  const { ids } = await begun(['world.json'], view(0, 20, 2));
  expect(ids(view(5, 45, 8))).toEqual(['world']); // while they come
  await expect.poll(() => ids(view(5, 45, 8))).toEqual(['west']);
});

test('A closer look at a cell for views from afar asks for the near one, a farther one for nothing', async () => {
  const { ids } = await begun(['cell.json'], view(45, 50, 6));
  expect(ids(view(45, 50.5, 5.5))).toEqual(['cell-30-40']);
  expect(asked).toEqual(['cell.json']);
  await expect.poll(() => ids(view(45, 50, 8))).toEqual(['near-30-40']);
});

test('Who leaves the cells that it began with gets those that lie there', async () => {
  const { ids, first } = await begun(['west.json'], view(5, 45, 8));
  expect(first).toEqual(['west']);
  await expect.poll(() => ids(view(15, 45, 8))).toEqual(['east']);
});
