import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { clipArc } from '../../../data/build/basemap/clip-arc';
import { type CountryTopology, cutCountries } from '../../../data/build/basemap/countries';
import { countryCode, isNamedLand } from '../../../data/build/basemap/country-code';
import {
  type BasemapManifest,
  type BasemapPart,
  decodePart,
  encodePart,
  partsFor,
} from '../../../geo/draw/basemap';
import { spans } from '../../../geo/draw/ground';
import { isInside } from '../../../geo/draw/is-inside';
import { projectBase } from '../../../geo/draw/projected';
import { type View, viewBounds } from '../../../geo/draw/projection';
import type { BBox, Position } from '../../../geo/types';
import { regionBasemap } from './scenes';

beforeAll(() => void regionBasemap(), 60_000);

test('the region comes to the reader in at most 40 KB', () => {
  expect(gzipSync(JSON.stringify(encodePart(regionBasemap(), 0.0005))).length).toBeLessThan(40_000);
});

test('a part read back from its file is within a step of what was written', () => {
  const step = 0.0005;
  const back = decodePart(encodePart(regionBasemap(), step));
  expect(back.names).toEqual(regionBasemap().names);
  expect(back.areas).toEqual(regionBasemap().areas);
  regionBasemap().arcs.forEach((arc, i) => {
    const [lng, lat] = arc.at(-1)!;
    const [x, y] = back.arcs[i]!.at(-1)!;
    expect(Math.abs(lng - x)).toBeLessThanOrEqual(step);
    expect(Math.abs(lat - y)).toBeLessThanOrEqual(step);
  });
});

test('the border of Armenia and Azerbaijan is dashed, and says why', () => {
  const dashed = regionBasemap().lines.filter(({ kind }) => kind === 'border-undelimited');
  expect(dashed.map(({ note }) => note)).toEqual([
    'Armenia–Azerbaijan: 12.7 km delimited in April–May 2024, the rest not',
  ]);
});

const VIEW: View = { center: [46.6, 40], zoom: 7.6, width: 900, height: 600 };

/** The country at a place of the drawing, as its fills have it. */
function countriesAt(position: Position): string[] {
  const view = { ...VIEW, center: position };
  const { areas } = projectBase([regionBasemap()], view, 0, viewBounds(view));
  return areas
    .filter(
      ({ area, rings }) =>
        area.kind === 'country' && spans(rings, 300).some(([from, to]) => from <= 450 && to >= 450),
    )
    .map(({ area }) => area.id);
}

test.each<[string, Position, string]>([
  ['Yerevan', [44.51, 40.18], 'AM'],
  ['Goris', [46.34, 39.51], 'AM'],
  ['Ganja', [46.36, 40.68], 'AZ'],
  ['Nakhchivan', [45.41, 39.21], 'AZ'],
  ['Tbilisi', [44.83, 41.69], 'GE'],
  ['Tabriz', [46.29, 38.08], 'IR'],
  ['Kars', [43.09, 40.6], 'TR'],
])('%s lies in one country only', (_, position, country) => {
  expect(countriesAt(position)).toEqual([country]);
});

test('the Caspian is no country', () => {
  expect(countriesAt([50.9, 40.6])).toEqual([]);
});

const MANIFEST: BasemapManifest = {
  world: 'world',
  region: { file: 'region', bbox: [36, 34, 56, 46], minZoom: 4.5 },
  cells: [
    { file: 'west', near: 'near west', bbox: [26, 34, 36, 46] },
    { file: 'east', near: 'near east', bbox: [56, 34, 66, 46] },
    { near: 'near islets', bbox: [66, 34, 76, 46] },
  ],
  cellsFrom: 4.5,
  nearFrom: 6.5,
  attribution: '',
  names: {},
};

test.each<[string, BBox, number, string[]]>([
  ['far out the coarse world is enough', [30, 30, 60, 50], 4, ['world']],
  ['within the region nothing else is fetched', [43, 38, 51, 42], 7.7, ['region']],
  ['across its edge the cells beside it come too', [33, 38, 45, 42], 6, ['region', 'west']],
  ['elsewhere only cells', [58, 36, 62, 40], 6, ['east']],
  ['from near they are finer ones', [58, 36, 62, 40], 6.5, ['near east']],
  ['beside the region too', [33, 38, 45, 42], 7, ['region', 'near west']],
  ['islets too small for a view from afar have a file for near views alone', [65, 36, 67, 40], 6, ['east']],
  ['which then comes', [65, 36, 67, 40], 7, ['near east', 'near islets']],
])('%s', (_, bounds, zoom, files) => {
  expect(partsFor(MANIFEST, bounds, zoom)).toEqual(files);
});

test.each([
  ['east', [176, -22, 190, -12]],
  ['west', [-190, -22, -176, -12]],
] as [string, BBox][])('bounds that pass 180° to the %s need the cells of both sides', (_, bounds) => {
  const cells = [
    { file: 'fiji', bbox: [176, -26, 180, -14] as BBox },
    { file: 'tonga', bbox: [-180, -26, -174, -14] as BBox },
    { file: 'peru', bbox: [-84, -26, -74, -14] as BBox },
  ];
  expect(partsFor({ ...MANIFEST, cells }, bounds, 6)).toEqual(['fiji', 'tonga']);
});

/** Two countries side by side on a square of 2° × 1°, and a leased base of the eastern one in its middle. */
function square(of: { base: string }) {
  const line = (...points: Position[]) => points;
  const topology: CountryTopology = {
    arcs: [
      line([1, 0], [0, 0], [0, 1], [1, 1]),
      line([1, 1], [1, 0]),
      line([1, 1], [2, 1], [2, 0], [1, 0]),
      line([1.4, 0.4], [1.6, 0.4], [1.6, 0.6], [1.4, 0.6], [1.4, 0.4]),
    ],
    countries: [
      { id: 'AA', polygons: [[[0, 1]]] },
      { id: 'BB', polygons: [[[2, -2], [3]]] },
      { id: of.base, polygons: [[[-4]]] },
    ],
  };
  const { lines } = cutCountries(topology, [-1, -1, 3, 2], 0.001, []);
  return Object.fromEntries(lines.map(({ kind, arcs }) => [kind, arcs.length]));
}

test('neighbours have a border between them, and so has an enclave', () => {
  expect(square({ base: 'CC' })).toEqual({ coast: 2, border: 2 });
});

test('a part that is leased has no line around it: it is of the country whose land it is', () => {
  expect(square({ base: 'BB' })).toEqual({ coast: 2, border: 1 });
  expect(countryCode(undefined, 'Baikonur')).toBe('KZ');
  expect(countryCode(undefined, 'USNB Guantanamo Bay')).toBe('CU');
});

test.each([
  ['KZ', true],
  ['XK', true],
  ['northern-cyprus', true],
  ['cyprus-u-n-buffer-zone', false],
  ['scarborough-reef', false],
])('a land of the source is named where it has a name here: %s, %s', (code, named) => {
  expect(isNamedLand(code)).toBe(named);
});

test('an arc that leaves a box and comes back is pressed onto its edge, corners included', () => {
  const box: BBox = [0, 0, 10, 10];
  const stretches = clipArc(
    [
      [5, 5],
      [15, 5],
      [15, 15],
      [5, 15],
      [5, 6],
    ],
    box,
  );
  expect(stretches).toEqual([
    {
      points: [
        [5, 5],
        [10, 5],
      ],
      edge: false,
    },
    {
      points: [
        [10, 5],
        [10, 10],
        [5, 10],
      ],
      edge: true,
    },
    {
      points: [
        [5, 10],
        [5, 6],
      ],
      edge: false,
    },
  ]);
});

/** An island of a part of its own, with its coast, as wide as `px` at zoom 4. */
function island(px: number): BasemapPart {
  const side = (px * 360) / (256 * 2 ** 4);
  const shore: Position[] = [
    [40, 0],
    [40 + side, 0],
    [40 + side, side],
    [40, side],
    [40, 0],
  ];
  return {
    id: 'island',
    bbox: [39, -1, 41, 1],
    arcs: [shore],
    areas: [{ kind: 'country', id: 'XX', minZoom: 0, polygons: [[[0]]] }],
    lines: [{ kind: 'coast', minZoom: 0, arcs: [0] }],
    names: [],
  };
}

test.each([
  [1.2, 'neither land nor coast', 0],
  [4, 'both', 1],
])('of an island %s px wide %s is drawn', (px, _, drawn) => {
  const view: View = { center: [40, 0], zoom: 4, width: 400, height: 400 };
  const { areas, lines } = projectBase([island(px)], view, 0, viewBounds(view));
  expect([areas.length, lines.length]).toEqual([drawn, drawn]);
});

test('a short stretch of a longer coast is drawn, however short', () => {
  const view: View = { center: [40, 0], zoom: 4, width: 400, height: 400 };
  const stretch: Position[] = [
    [40, 0],
    [40.02, 0],
  ];
  const part = { ...island(4), arcs: [stretch], areas: [] };
  expect(projectBase([part], view, 0, viewBounds(view)).lines).toHaveLength(1);
});

test.each([
  [7.9, 'shows', 1],
  [8.1, 'is gone', 0],
])('at zoom %s a line exact to zoom 8 %s', (zoom, _, drawn) => {
  const view: View = { center: [40, 0], zoom, width: 400, height: 400 };
  const part = island(40);
  const lines = part.lines.map((line) => ({ ...line, maxZoom: 8 }));
  expect(projectBase([{ ...part, lines }], view, 0, viewBounds(view)).lines).toHaveLength(drawn);
});

test.each([0.5, 1, 2])(
  'with a tolerance of %s px a border keeps to the countries on both sides',
  (tolerance) => {
    const view: View = { center: [46.6, 40], zoom: 7, width: 400, height: 400 };
    const { areas, lines } = projectBase([regionBasemap()], view, 200, viewBounds(view, 200), tolerance);
    const corners = new Set(
      areas.flatMap(({ area, rings }) => (area.kind === 'country' ? rings.flat().map(String) : [])),
    );
    const inside = ([x, y]: readonly number[]) => x! > 0 && x! < 400 && y! > 0 && y! < 400;
    const border = lines
      .filter(({ line }) => line.kind === 'border')
      .flatMap(({ lines: each }) => each.flat())
      .filter(inside);
    expect(border.length).toBeGreaterThan(10);
    expect(border.filter((point) => !corners.has(String(point)))).toEqual([]);
  },
);

test('the coarser the tolerance, the fewer the points', () => {
  const count = (tolerance: number) =>
    projectBase([regionBasemap()], VIEW, 0, viewBounds(VIEW), tolerance).areas.flatMap(({ rings }) =>
      rings.flat(),
    ).length;
  const counts = [0.3, 0.6, 1.2, 2.4].map(count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBe(counts.length);
});

test('a lake that two parts hold whole is drawn once', () => {
  const lake: BasemapPart = {
    ...island(40),
    areas: [{ kind: 'lake', id: 'lake', minZoom: 0, polygons: [[[0]]] }],
    lines: [],
  };
  const view: View = { center: [40, 0], zoom: 4, width: 400, height: 400 };
  expect(projectBase([lake, { ...lake, id: 'beside' }], view, 0, viewBounds(view)).areas).toHaveLength(1);
});

test('no road runs out on a lake or on the sea', () => {
  const { areas, arcs, lines } = regionBasemap();
  const ringsOf = (wanted: string) =>
    areas
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ polygons }) => polygons.map(([outer]) => outer!.flatMap((arc) => arcOf(arcs, arc))));
  const [lakes, countries] = [ringsOf('lake'), ringsOf('country')];
  const wet = lines
    .filter(({ kind }) => kind.startsWith('road'))
    .flatMap(({ arcs: road }) =>
      sampled(
        road.flatMap((arc) => arcOf(arcs, arc)),
        0.005,
      ),
    )
    .filter((at) => isInside(at, lakes) || !countries.some((ring) => isInside(at, [ring])));
  expect(wet).toEqual([]);
});

function arcOf(arcs: Position[][], reference: number): Position[] {
  return reference < 0 ? [...arcs[~reference]!].reverse() : arcs[reference]!;
}

/** Points along a line, so many degrees apart. */
function sampled(line: Position[], step: number): Position[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step);
    return Array.from({ length: steps }, (_, k): Position => {
      const share = k / steps;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}
