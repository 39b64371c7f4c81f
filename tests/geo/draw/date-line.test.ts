import { describe, expect, test } from 'vitest';
import { type Crowd, gather } from '../../../geo/draw/crowd';
import { drawCoverage } from '../../../geo/draw/draw-coverage';
import { homeCountries } from '../../../geo/draw/home-countries';
import { type Point, projector, type View } from '../../../geo/draw/projection';
import { fitBox, viewFor } from '../../../geo/draw/view';
import { middleOf } from '../../../geo/geometry/far';
import { turnedTo } from '../../../geo/geometry/turned-to';
import { mapOf, town } from './scenes';

const OPTIONS = { margin: 8, selected: null, interactive: false, idPrefix: '', links: false };
const FRAME = { width: 800, height: 600 };

describe('Across 180°', () => {
  test.each([
    ['a box from Fiji to Samoa', [176, -20, -170, -12] as const, -177],
    ['a box west of it', [170, -20, 178, -12] as const, 174],
  ])('%s is framed about its middle', (_, box, middle) => {
    expect(fitBox([...box], FRAME, 10).center[0]).toBeCloseTo(middle, 3);
  });

  const islands = [
    town('suva', [178.44, -18.14], 1),
    town('nukualofa', [-175.2, -21.14], 1),
    town('apia', [-171.77, -13.83], 1),
  ];

  test('the view of towns on both sides holds all of them and no ocean beyond', () => {
    const view = viewFor({ ...mapOf(islands), region: null }, FRAME);
    expect(view.zoom).toBeGreaterThan(5);
    for (const { label } of islands) {
      const [x, y] = projector(view, label)(label);
      expect([x > 0, x < FRAME.width, y > 0, y < FRAME.height]).toEqual([true, true, true, true]);
    }
  });

  test('the countries of towns on both sides stand out', () => {
    const view: View = { center: [-177, -17], zoom: 5, ...FRAME };
    const areas = islands.map(({ id, label }) => {
      const [x, y] = projector(view, label)(label);
      const ring: Point[] = [
        [x - 5, y - 5],
        [x + 5, y - 5],
        [x + 5, y + 5],
        [x - 5, y + 5],
        [x - 5, y - 5],
      ];
      return { area: { kind: 'country' as const, id, minZoom: 0, polygons: [] }, rings: [ring] };
    });
    const home = homeCountries({ ...mapOf(islands), region: null }, { areas, lines: [], names: [] }, view);
    expect([...home]).toEqual(['suva', 'nukualofa', 'apia']);
  });

  test.each<[where: string, heaviest: [number, number]]>([
    ['India', [77.2, 28.6]],
    ['Mexico', [-99.1, 19.4]],
    ['Europe', [2.35, 48.86]],
  ])(
    'towns of the whole world, most of them in %s, are seen with Greenwich near the middle',
    (_, heaviest) => {
      const world = [
        town('heaviest', heaviest, 40),
        town('lima', [-77, -12], 30),
        town('denver', [-105, 39.7], 30),
        town('lagos', [3.4, 6.5], 30),
        town('tokyo', [139.7, 35.7], 30),
        town('auckland', [174.8, -36.9], 30),
        town('moscow', [37.6, 55.8], 30),
        town('delhi', [77, 28], 30),
      ];
      const { center } = viewFor({ ...mapOf(world), region: null }, FRAME);
      expect(Math.abs(center[0])).toBeLessThan(45);
      expect(Math.abs(middleOf(world)[0])).toBeLessThan(100);
    },
  );

  test('the middle of places on both sides lies between them', () => {
    expect(middleOf(islands)[0]).toBeCloseTo(-175.2, 3);
  });

  test.each([
    [179, 'suva', 178.4, 'apia', -171.8],
    [-179, 'suva', 178.4, 'apia', -171.8],
  ])('a view at %d shows the towns of both sides', (lng, ...towns) => {
    const view: View = { center: [lng, -16], zoom: 5, ...FRAME };
    const [a, aLng, b, bLng] = towns as [string, number, string, number];
    const drawn = drawCoverage([town(a, [aLng, -18], 1), town(b, [bLng, -14], 1)], view, OPTIONS);
    expect(drawn.map(({ place: { id } }) => id).sort()).toEqual(['apia', 'suva']);
    const [apia, suva] = [...drawn].sort((x, y) => (x.place.id < y.place.id ? -1 : 1));
    expect(apia!.geometry.points[0]![0]).toBeGreaterThan(suva!.geometry.points[0]![0]);
  });

  test.each([179.5, -179.5])('discs and points of a crowd stand on both sides of a view at %d', (lng) => {
    const at = Array.from({ length: 200 }, (_, i) =>
      i % 2 === 0 ? 178 + (i % 20) / 10 : -178 - (i % 20) / 10,
    );
    const crowd: Crowd = {
      ids: at.map((_, i) => `p${i}`),
      names: at.map((_, i) => `Place ${i}`),
      href: '/place/{id}',
      lng: at,
      lat: at.map((_, i) => -16 + (i % 7) / 10),
      count: at.map(() => 1),
    };
    const { clusters, apart } = gather(crowd, { center: [lng, -16], zoom: 6, ...FRAME }, 0);
    const shown = clusters.reduce((sum, { places }) => sum + places, apart.length);
    expect(shown).toBe(200);
  });

  test('what lies on the view’s own side is where it always was', () => {
    const view: View = { center: [46, 40], zoom: 7, ...FRAME };
    expect(projector(view, [44, 40])([44, 40])).toEqual(projector(view)([44, 40]));
    expect(turnedTo(44, 46)).toBe(44);
  });
});
