import { expect, test } from 'vitest';
import type { BasemapPart, BaseName } from '../../../geo/draw/basemap';
import { composeScene } from '../../../geo/draw/scene';
import { mapOf, STATIC } from './scenes';

/** Nothing but water, and the names upon it. */
const water = (...names: BaseName[]): BasemapPart => ({
  id: 'water',
  bbox: [-180, -85, 180, 85],
  arcs: [],
  areas: [],
  lines: [],
  names,
});

const SEA: BaseName = { kind: 'sea', id: 'sea-0', name: 'Wide Sea', at: [0, 0], weight: 20, minZoom: 4 };

function seasAt(zoom: number, center: [number, number], ...names: BaseName[]) {
  const view = { center, zoom, width: 900, height: 600 };
  const { placed } = composeScene([water(...names)], mapOf([]), view, STATIC);
  return placed
    .filter(({ key }) => key.startsWith('water'))
    .map(({ key, block }) => ({ key, type: block.lines[0]!.runs[0]!.type }));
}

test('a sea is named in its own letters from its zoom on', () => {
  expect(seasAt(4, [0, 0], SEA)).toEqual([{ key: 'water sea-0', type: 'sea' }]);
});

test('from farther off it is named in smaller letters', () => {
  expect(seasAt(3.4, [0, 0], SEA)).toEqual([{ key: 'water sea-0', type: 'sea-small' }]);
});

test('from much farther off it is not named', () => {
  expect(seasAt(3, [0, 0], SEA)).toEqual([]);
});

test('a view of its water names a sea whose point lies beyond', () => {
  expect(seasAt(7, [8, 0], SEA)).toHaveLength(1);
});

test('a view beyond its width does not', () => {
  expect(seasAt(7, [25, 0], SEA)).toEqual([]);
});

test('an ocean with two points is named once in a view', () => {
  const other: BaseName = { ...SEA, id: 'sea-15', at: [15, 0] };
  expect(seasAt(4, [5, 0], SEA, other)).toHaveLength(1);
});
