import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameFor, opensLegend, standingBoxes } from '../../../geo/draw/legend';
import { project, projector, unproject, type View, viewBounds } from '../../../geo/draw/projection';
import { composeScene } from '../../../geo/draw/scene';
import { LEGEND_KEYS } from '../../../geo/draw/types';
import { fitBox, viewFor } from '../../../geo/draw/view';
import { fivePlaces, mapOf, regionBasemap, STATIC, town } from './scenes';

const DESK = { width: 1040, height: 742 };
const PHONE = { width: 390, height: 395 };

function shows(data: ReturnType<typeof mapOf>, frame: typeof DESK, view = viewFor(data, frame)): string[] {
  const [west, south, east, north] = viewBounds(view);
  return data.places
    .filter(({ label: [lng, lat] }) => lng > west && lng < east && lat > south && lat < north)
    .map(({ id }) => id);
}

test('on a desk the start view holds the region, Baku and Yerevan, and leaves Brussels and Moscow out', () => {
  const shown = shows(mapOf(fivePlaces()), DESK);
  expect(shown).toEqual(expect.arrayContaining(['lachin-corridor', 'nagorno-karabakh', 'baku', 'yerevan']));
  expect(shown).not.toContain('brussels');
  expect(shown).not.toContain('moscow');
});

test('on a phone Baku would cost more than half a zoom level, so it is left to an arrow', () => {
  const shown = shows(mapOf(fivePlaces()), PHONE);
  expect(shown).toContain('lachin-corridor');
  expect(shown).not.toContain('baku');
});

test('without a region the bulk is found by itself, anywhere on Earth', () => {
  const around = Array.from({ length: 12 }, (_, i) =>
    town(`peru-${i}`, [-77 + Math.cos(i) * 1.5, -12 + Math.sin(i) * 1.5], 3),
  );
  const data = { ...mapOf([...around, town('tokyo', [139.7, 35.7], 4)]), region: null };
  const shown = shows(data, DESK);
  expect(shown).toHaveLength(12);
  expect(shown).not.toContain('tokyo');
});

test.each(['lachin-corridor', 'armenia-azerbaijan-border', 'nagorno-karabakh'])(
  'the page of %s frames it whole',
  (id) => {
    const data = mapOf(fivePlaces(), id);
    const view = viewFor(data, DESK);
    const toPoint = projector(view);
    const [west, south, east, north] = data.places.find((place) => place.id === id)!.bbox;
    const [left, top] = toPoint([west, north]);
    const [right, bottom] = toPoint([east, south]);
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
    expect(right).toBeLessThan(view.width);
    expect(bottom).toBeLessThan(view.height);
  },
);

test('what a legend covers is not counted as room', () => {
  const box: [number, number, number, number] = [44, 39, 48, 41];
  const plain = fitBox(box, DESK, 10);
  const covered = fitBox(box, { ...DESK, cover: { right: 300 } }, 10);
  expect(covered.zoom).toBeLessThan(plain.zoom);
  const [right] = projector(covered)([48, 40]);
  expect(right).toBeLessThan(DESK.width - 300);
});

test('an atlas without a place shows the world', () => {
  const view = viewFor({ ...mapOf([]), region: null }, DESK);
  expect(view.zoom).toBeLessThan(3);
});

test('projecting and unprojecting come back to the same place', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: 0, max: 12, noNaN: true }),
      (lng, lat, zoom) => {
        const [x, y] = unproject(project([lng, lat], zoom), zoom);
        expect(Math.abs(x - lng)).toBeLessThan(1e-7);
        expect(Math.abs(y - lat)).toBeLessThan(1e-7);
      },
    ),
  );
});

test.each<[[number, number], number, [number, number]]>([
  // Leaflet 1.9.4: L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lng), zoom)
  [[0, 0], 0, [128, 128]],
  [[-180, 85.0511287798], 3, [0, 0]],
  [[44.5136, 40.1811], 8, [40871.5, 24767.5]],
])('%j at zoom %i is where Leaflet puts it', (position, zoom, [x, y]) => {
  const [px, py] = project(position, zoom);
  expect(px).toBeCloseTo(x, 0);
  expect(py).toBeCloseTo(y, 0);
});

test.each([
  ['a place on a phone', { width: 390, height: 304 }, { of: 'place', id: 'lachin-corridor' }, true],
  ['a place on a desk', { width: 1040, height: 740 }, { of: 'place', id: 'lachin-corridor' }, false],
  ['the start on a phone', { width: 390, height: 405 }, { of: 'start' }, false],
] as const)('beside %s the foot of the map is kept clear only of a folded legend', (_, size, scope, kept) => {
  const data = { ...mapOf(fivePlaces()), scope };
  const [view, whole] = [viewFor(data, frameFor(size, scope)), viewFor(data, size)];
  expect(view.center[1] < whole.center[1]).toBe(kept);
  expect([view.width, view.height]).toEqual([size.width, size.height]);
});

test('an entry of a legend that goes on in another line makes it higher by that line alone', () => {
  const { texts } = mapOf([]);
  const size = { width: 1040, height: 740 };
  const heightWith = (words: string) => {
    const said = { ...texts, legend: { ...texts.legend, road: words } };
    const [left, top, right, bottom] = standingBoxes(size, said, ['road'], { narrow: false, open: true })[2]!;
    expect(right - left).toBeLessThan(265);
    return bottom - top;
  };
  expect(heightWith('A road that is so long that it needs two lines') - heightWith('A road')).toBe(16);
});

test.each([
  [1040, 740, 1, true],
  [840, 640, 1, true],
  [624, 608, 1, false],
  [1040, 740, 2, false],
])(
  'a map of %i × %i px, letters %f times as large, begins with an open legend: %s',
  (width, height, letters, opens) => {
    const { texts } = mapOf([]);
    expect(opensLegend({ width, height }, texts, ['road'], [], { narrow: false, letters })).toBe(opens);
  },
);

test.each([
  ['under its entries', 30, 30, false],
  ['half under its edge', -4, 30, false],
  ['well to its left', -30, 30, true],
  ['above it', 30, -30, true],
] as const)('a legend with a mark %s begins open only where it hides none of it', (_, right, down, opens) => {
  const { texts } = mapOf([]);
  const size = { width: 1040, height: 740 };
  const keys = LEGEND_KEYS.slice(0, 10);
  const [left, top] = standingBoxes(size, texts, keys, { narrow: false, open: true })[2]!;
  const marks = [{ at: [left + right, top + down] as [number, number], radius: 6 }];
  expect(opensLegend(size, texts, keys, marks, { narrow: false })).toBe(opens);
});

test.each([
  [320, 240],
  [320, 405],
  [390, 405],
  [375, 260],
  [880, 560],
])('in a map of %i × %i px no point of the start opens under the buttons', (width, height) => {
  const data = mapOf(fivePlaces());
  const isFree = (view: View) => {
    const { symbols } = composeScene([regionBasemap()], data, view, STATIC);
    const [left, , , bottom] = standingBoxes(view, data.texts, [], { narrow: width < 700, open: false })[0]!;
    const points = symbols.flatMap(({ geometry, radius }) =>
      geometry.points.map(([x, y]) => [x + radius, y - radius]),
    );
    return points.every(([x, y]) => x! < left || y! > bottom);
  };
  const view = viewFor(data, frameFor({ width, height }, data.scope));
  expect(isFree(view)).toBe(true);
  // It costs little of the scale, and nothing where nothing lay there.
  const plain = viewFor(data, { width, height });
  expect(plain.zoom - view.zoom).toBeLessThan(0.2);
  if (isFree(plain)) expect(view).toEqual(plain);
  // Nor is what would lie there left out.
  const size = { width, height };
  expect(shows(data, size, view)).toEqual(expect.arrayContaining(shows(data, size, plain)));
});
