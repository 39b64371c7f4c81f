import { expect, test } from 'vitest';
import { lakeNames, lakesIn, readLakes } from '../../data/build/basemap/lakes';
import { root } from '../../data/paths';
import { isInside } from '../../geo/draw/is-inside';
import type { BBox, Position } from '../../geo/types';

const { region, world } = readLakes(root);
const all = [...region, ...world];
const named = (name: string) => all.find((lake) => lake.name === name)!;

/** The share of a side of its own box that a stretch of the shore takes: much where data were cut off. */
function alongItsBox(ring: readonly Position[], [west, south, east, north]: BBox): number {
  const shares = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i]!;
    if (x === fromX && (x === west || x === east)) return Math.abs(y - fromY) / (north - south);
    return y === fromY && (y === south || y === north) ? Math.abs(x - fromX) / (east - west) : 0;
  });
  return Math.max(...shares);
}

test('no lake ends in a straight cut', () => {
  // Of a lake of the world that is small beside the 0.01° of its figures, a side may lie along its box.
  const cut = [...region, ...world.filter(({ km2 }) => km2 > 5000)].filter(
    ({ rings, bbox }) => alongItsBox(rings[0]!, bbox) > 0.2,
  );
  expect(cut.map(({ id }) => id)).toEqual([]);
});

test.each<[string, Position, boolean]>([
  ['Lake Van', [42.4, 38.52], true], // off Tatvan, beyond the region's other data
  ['Lake Van', [42.28, 38.3], false],
  ['Lake Urmia', [45.5, 37.4], true],
  ['Lake Urmia', [45.07, 37.55], false], // the town
  ['Lake Victoria', [33, -1], true],
  ['Lake Victoria', [32.58, 0.35], false], // Kampala
  ['Lake Tanganyika', [29.5, -6], true],
  ['Lake Balkhash', [74, 46], true],
  ['Lake Michigan', [-87, 43], true],
  ['Lake Michigan', [-82.2, 44.8], false],
])('%s is at %j: %s', (name, at, wet) => {
  expect(isInside(at, [named(name).rings[0]!])).toBe(wet);
});

test('a lake of the region that the world has too has one id and one name in both', () => {
  const ids = new Map(world.map(({ id, name }) => [id, name]));
  const both = region.filter(({ id }) => ids.has(id));
  expect(both.map(({ id }) => id).sort()).toEqual(['lake-sevan', 'lake-urmia', 'lake-van']);
  for (const { id, name } of both) expect(ids.get(id)).toBe(name);
  const others = region.filter(({ id }) => !ids.has(id));
  const twice = others.filter(({ rings }) => world.some((lake) => isInside(rings[0]![0]!, [lake.rings[0]!])));
  expect(twice.map(({ id }) => id)).toEqual([]);
});

test('islands go round the other way than shores', () => {
  const turn = (ring: readonly Position[]) =>
    Math.sign(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0));
  for (const { id, rings } of all)
    expect([id, ...rings.map(turn)]).toEqual([id, ...rings.map((_, i) => (i === 0 ? 1 : -1))]);
});

test('ids are used once, and every one is closed', () => {
  for (const list of [region, world]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  for (const ring of all.flatMap(({ rings }) => rings)) expect(ring.at(-1)).toEqual(ring[0]);
});

test.each([
  ['Lake Victoria', 60_000, 72_000], // 68,900 km²
  ['Lake Van', 3_300, 4_000], // 3,755
  ['Lake Sevan', 1_150, 1_400], // 1,240
])('%s has between %i and %i km²', (name, least, most) => {
  const { km2 } = named(name);
  expect(km2).toBeGreaterThan(least);
  expect(km2).toBeLessThan(most);
});

test('the larger a lake, the farther off it is drawn, and it is named nearer than it is drawn', () => {
  const [victoria, sevan, sarsang] = ['Lake Victoria', 'Lake Sevan', 'Sarsang Reservoir'].map(named);
  expect(victoria!.drawnFrom).toBeLessThan(sevan!.drawnFrom);
  expect(sevan!.drawnFrom).toBeLessThan(sarsang!.drawnFrom);
  for (const { drawnFrom, namedFrom } of all) expect(namedFrom).toBeGreaterThan(drawnFrom);
});

test('a lake is in every box that it reaches into, and has no name where the list has none', () => {
  const [north, south] = (
    [
      [30, -1, 40, 5],
      [30, -8, 40, -1],
    ] as BBox[]
  ).map((box) => lakeNames(lakesIn(world, box)).map(({ name }) => name));
  expect(north).toContain('Lake Victoria');
  expect(south).toContain('Lake Victoria');
  expect(north).not.toContain('Lake Rukwa');
  expect(lakeNames(world).length).toBeLessThan(world.length);
});
