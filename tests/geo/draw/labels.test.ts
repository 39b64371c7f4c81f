import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { paintGround } from '../../../geo/draw/ground';
import { halves } from '../../../geo/draw/labels/block';
import { ownAnchors } from '../../../geo/draw/labels/own-ground';
import { distanceToSegment, segmentsCross } from '../../../geo/draw/labels/segments';
import { frameFor, standingBoxes } from '../../../geo/draw/legend';
import { type Box, project, unproject, type View } from '../../../geo/draw/projection';
import { composeScene, type Scene } from '../../../geo/draw/scene';
import { textWidth } from '../../../geo/draw/type';
import type { DrawnPlace, MapData } from '../../../geo/draw/types';
import { viewFor } from '../../../geo/draw/view';
import { fivePlaces, mapOf, regionBasemap, STATIC, town } from './scenes';

const overlap = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Pairs of names that lie one over the other, in words. */
function overlaps({ placed }: Scene): string[] {
  return placed.flatMap((one, i) =>
    placed
      .slice(i + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((its) => overlap(box, its))))
      .map((other) => `${one.key} over ${other.key}`),
  );
}

/** Names that lie over the symbol of a place with coverage, in words. */
function hidden({ placed, symbols }: Scene): string[] {
  return placed.flatMap(({ key, boxes }) =>
    symbols
      .filter(({ geometry, radius }) =>
        geometry.points.some(([x, y]) =>
          boxes.some((box) => overlap(box, [x - radius, y - radius, x + radius, y + radius])),
        ),
      )
      .map(({ place }) => `${key} over ${place.id}`),
  );
}

/** Pairs of leaders that cross, in words. */
function crossed({ placed }: Scene): string[] {
  const led = placed.flatMap(({ key, leader }) => (leader ? [{ key, leader }] : []));
  return led.flatMap(({ key, leader: [from, to] }, i) =>
    led
      .slice(i + 1)
      .filter(({ leader: [start, end] }) => segmentsCross(from, to, start, end))
      .map((other) => `${key} crosses ${other.key}`),
  );
}

function expectSound(scene: Scene): void {
  expect(overlaps(scene)).toEqual([]);
  expect(hidden(scene)).toEqual([]);
  expect(crossed(scene)).toEqual([]);
  const { width, height } = scene.view;
  for (const { key, boxes } of scene.placed)
    for (const [left, top, right, bottom] of boxes)
      expect(left >= 0 && top >= 0 && right <= width && bottom <= height, `${key} is cut off`).toBe(true);
}

// Cutting the region out of the world takes a moment; it is done once.
beforeAll(() => void regionBasemap(), 60_000);

const SIZES: [width: number, height: number][] = [
  [1040, 742],
  [1400, 900],
  [640, 400],
  [390, 395],
  [280, 320],
];

test.each(SIZES)('on %i × %i px the five articles are named without overlap', (width, height) => {
  const data = mapOf(fivePlaces());
  const view = viewFor(data, { width, height });
  expectSound(composeScene([regionBasemap()], data, view, STATIC));
});

test.each(
  fivePlaces()
    .filter(({ geometry, id }) => geometry && id !== 'moscow' && id !== 'brussels')
    .map(({ id }) => id),
)('the page of %s is named without overlap, and names it', (id) => {
  const data = mapOf(fivePlaces(), id);
  for (const [width, height] of [
    [1040, 742],
    [390, 310],
    [360, 355],
    [320, 300],
  ] as const) {
    const scene = composeScene([regionBasemap()], data, viewFor(data, { width, height }), STATIC);
    expectSound(scene);
    expect(scene.placed.map(({ place }) => place)).toContain(id);
  }
});

test('on a desk every place of the five articles that the start view shows is named', () => {
  const data = mapOf(fivePlaces());
  const scene = composeScene([regionBasemap()], data, viewFor(data, { width: 1040, height: 742 }), STATIC);
  const named = new Set(scene.placed.map(({ place }) => place));
  expect(data.places.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('names that stand off do so in a flush column', () => {
  const data = mapOf(fivePlaces());
  const { placed } = composeScene(
    [regionBasemap()],
    data,
    viewFor(data, { width: 1040, height: 742 }),
    STATIC,
  );
  const led = placed.filter(({ leader }) => leader);
  expect(led.length).toBeGreaterThan(3);
  const edges = new Set(
    led.map(({ align, boxes: [box] }) => Math.round(align === 'start' ? box![0] : box![2])),
  );
  expect(edges.size).toBeLessThan(led.length);
});

test.each([4, 5])(
  'from as far away as zoom %i leaders are short and lead to what is much covered alone',
  (zoom) => {
    const data = mapOf(fivePlaces());
    const view = {
      ...viewFor(data, { width: 1040, height: 740 }),
      center: [46.6, 39.7] as [number, number],
      zoom,
    };
    const { placed, symbols } = composeScene([regionBasemap()], data, view, STATIC);
    const led = placed.filter(({ leader }) => leader);
    expect(led.length).toBeGreaterThan(0);
    const counts = new Map(symbols.map(({ place }) => [place.id, place.count]));
    const most = Math.max(...counts.values());
    for (const { leader, place } of led) {
      const [[fromX, fromY], [toX, toY]] = leader!;
      expect(Math.hypot(fromX - toX, fromY - toY)).toBeLessThanOrEqual(80);
      expect(counts.get(place!)!).toBeGreaterThanOrEqual(most / 10);
    }
  },
);

test('on an article’s map no area of other articles is named right above or below one that it speaks of', () => {
  const spoken = ['nagorno-karabakh', 'lachin-corridor', 'russian-peacekeepers-hq'];
  const places = fivePlaces().map((place) => (spoken.includes(place.id) ? place : { ...place, pale: true }));
  const center: [number, number] = [46.8, 39.8];
  const data = mapOf(places);
  const view = { ...viewFor(data, { width: 1040, height: 740 }), center, zoom: 8.6 };
  const { placed, symbols } = composeScene([regionBasemap()], data, view, STATIC);
  const areas = new Set(
    symbols.flatMap(({ place, geometry }) => (geometry.polygons.length > 0 ? place.id : [])),
  );
  const [left, top, right, bottom] = placed.find(({ place }) => place === 'nagorno-karabakh')!.boxes[0]!;
  const pale = placed.filter(({ place, pale }) => pale && areas.has(place!));
  expect(pale.length).toBeGreaterThan(1);
  const stacked = pale.filter(
    ({ boxes: [box] }) => box![0] < right && box![2] > left && box![1] < bottom + 14 && box![3] > top - 14,
  );
  expect(stacked.map(({ key }) => key)).toEqual([]);
});

test('on the page of the corridor no leader to a point or road crosses a line of coverage', () => {
  const data = mapOf(fivePlaces(), 'lachin-corridor');
  for (const [width, height] of [
    [1040, 742],
    [360, 355],
  ] as const) {
    const scene = composeScene([regionBasemap()], data, viewFor(data, { width, height }), STATIC);
    const crossing = scene.placed
      .filter(({ key, leader, end }) => leader && !end && !key.startsWith('other'))
      .filter(({ place, leader }) =>
        scene.symbols.some(
          ({ place: { id }, geometry }) =>
            id !== place &&
            geometry.lines.some((line) =>
              line.some((end, i) => i > 0 && segmentsCross(...leader!, line[i - 1]!, end)),
            ),
        ),
      );
    expect(crossing.map(({ key }) => key)).toEqual([]);
  }
});

test('no edge of a covered area runs under a name of a column, which can stand elsewhere', () => {
  const data = mapOf(fivePlaces());
  const [width, height] = [1040, 740];
  const reserved: Box[] = [[width - 232, height - 291, width - 16, height - 36]];
  const scene = composeScene([regionBasemap()], data, viewFor(data, { width, height }), {
    ...STATIC,
    reserved,
  });
  const edges = scene.symbols.flatMap(({ geometry }) => geometry.polygons.flat());
  const column = scene.placed.filter(({ leader, boxes }) => leader && boxes[0]![0] > 500);
  expect(column.length).toBeGreaterThan(4);
  const struck = column.filter(({ boxes: [box] }) =>
    edges.some((ring) => ring.some(([x, y]) => x > box![0] && x < box![2] && y > box![1] && y < box![3])),
  );
  expect(struck.map(({ key }) => key)).toEqual([]);
});

/** The places that a view of the five articles names, on a frame whose corner a legend takes. */
function namedOn(width: number, height: number, selected: string | null = null): Set<string | null> {
  const data = mapOf(fivePlaces(), selected);
  const reserved: Box[] = [
    [width - 50, 4, width - 4, 124],
    [width - 155, height - 75, width - 4, height - 33],
    [0, height - 22, width, height],
  ];
  const view = viewFor(data, { width, height });
  const { placed } = composeScene([regionBasemap()], data, view, { ...STATIC, reserved });
  return new Set(placed.map(({ place }) => place));
}

test('on a phone the start view names the most covered places first, countries among them', () => {
  const most = ['nagorno-karabakh', 'azerbaijan', 'armenia', 'lachin-corridor', 'lachin-checkpoint'];
  const named = namedOn(390, 405);
  expect(most.filter((id) => !named.has(id))).toEqual([]);
});

test('on the narrowest phone the two most covered places are named beside legend and buttons', () => {
  const named = namedOn(320, 336);
  expect(['nagorno-karabakh', 'azerbaijan'].filter((id) => !named.has(id))).toEqual([]);
});

test('where room is scarce, a name on a leader of its own finds the gap that holds it', () => {
  // The gap beside the corridor is a few px wider than its name.
  expect(namedOn(320, 307).has('lachin-corridor')).toBe(true);
  expect(namedOn(360, 360).has('lachin-checkpoint')).toBe(true);
});

test.each([302, 323])(
  'on a map of 320 × %i px a gap hardly higher than a name holds one: road and checkpoint are both named',
  (height) => {
    const data = mapOf(fivePlaces());
    const reserved: Box[] = [
      [270, 4, 316, 124],
      [165, height - 75, 316, height - 33],
      [0, height - 37, 320, height],
    ];
    const view = viewFor(data, { width: 320, height });
    const { placed } = composeScene([regionBasemap()], data, view, { ...STATIC, reserved });
    expect(placed.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['lachin-corridor', 'lachin-checkpoint']),
    );
  },
);

test.each(['\u202eBaku\u202c', '\u2067Baku\u2069', 'Ba\u200eku'])(
  'marks that no one sees take no room in a name: %j',
  (text) => expect(textWidth(text, 'place')).toBeCloseTo(textWidth('Baku', 'place')),
);

test.each([
  [598, 374],
  [438, 330],
])('in an embed of %i × %i px the chosen road’s name keeps off the edge', (width, height) => {
  const data = mapOf(fivePlaces(), 'lachin-corridor');
  const view = viewFor(data, { width, height });
  const { placed } = composeScene([regionBasemap()], data, view, {
    ...STATIC,
    reserved: [[width - 54, 0, width, 118]],
  });
  const [left, top, right, bottom] = placed.find(({ place }) => place === 'lachin-corridor')!.boxes[0]!;
  expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThan(14);
});

test.each([
  ['a post', 'military-site', true],
  ['a town', 'town', false],
] as const)(
  '%s with coverage stands close to a town of the base map, which is named: %s %s',
  (_, kind, named) => {
    const view: View = { center: [46.4, 39.5], zoom: 9, width: 600, height: 500 };
    const dotOfGoris = (places: DrawnPlace[]) =>
      composeScene([regionBasemap()], mapOf(places), view, STATIC).placed.find(
        ({ key }) => key === 'town goris',
      )?.dot?.at;
    const [x, y] = dotOfGoris([])!;
    const [left, top] = project(view.center, view.zoom);
    const at = unproject([left - view.width / 2 + x, top - view.height / 2 + y + 14], view.zoom);
    expect(dotOfGoris([{ ...town('near', at, 1), kind }]) !== undefined).toBe(named);
  },
);

test('a narrow view has one arrow to 130 px of its width at most', () => {
  const data = mapOf(fivePlaces());
  for (const width of [320, 390]) {
    const view = viewFor(data, { width, height: 400 });
    const { placed } = composeScene([regionBasemap()], data, view, STATIC);
    expect(placed.filter(({ arrow }) => arrow).length).toBeLessThanOrEqual(width / 130);
  }
});

test('no leader is longer than a third of the view', () => {
  const data = mapOf(fivePlaces());
  for (const [width, height] of SIZES) {
    const view = viewFor(data, { width, height });
    const { placed } = composeScene([regionBasemap()], data, view, STATIC);
    for (const { leader, key } of placed)
      if (leader)
        expect(Math.hypot(leader[0][0] - leader[1][0], leader[0][1] - leader[1][1]), key).toBeLessThan(
          Math.max(width, height) / 3,
        );
  }
});

test.each([
  [390, 405],
  [768, 560],
  [1040, 740],
])('a leader to an area ends well within it, not in a tongue of it, on %i × %i px', (width, height) => {
  const data = mapOf(fivePlaces());
  const view = viewFor(data, { width, height });
  const { placed, symbols } = composeScene([regionBasemap()], data, view, STATIC);
  const ends = placed.flatMap(({ place, leader, end }) => {
    const area = symbols.find((symbol) => symbol.place.id === place);
    return leader && end && area && area.geometry.polygons.length > 0 ? [{ at: leader[1], area }] : [];
  });
  expect(ends.length).toBeGreaterThan(0);
  for (const { at, area } of ends) {
    const edges = area.geometry.polygons
      .flat()
      .flatMap((ring) => ring.slice(1).map((to, i) => distanceToSegment(at, ring[i]!, to)));
    expect(Math.min(...edges), area.place.id).toBeGreaterThanOrEqual(5);
  }
});

test('no leader to a line ends at the symbol of another place', () => {
  for (const selected of [null, 'lachin-corridor']) {
    const data = mapOf(fivePlaces(), selected);
    // Where a whole road lies about one point there is nowhere else to end.
    for (const [width, height] of SIZES.filter(([wide]) => wide > 1000)) {
      const view = viewFor(data, { width, height });
      const { placed, symbols } = composeScene([regionBasemap()], data, view, STATIC);
      const points = symbols.flatMap(({ place, geometry, radius }) =>
        geometry.points.map((at) => ({ id: place.id, at, radius })),
      );
      for (const { place, leader } of placed.filter(({ place }) => place === 'lachin-corridor'))
        if (leader)
          for (const { id, at, radius } of points)
            if (id !== place)
              expect(Math.hypot(at[0] - leader[1][0], at[1] - leader[1][1]), id).toBeGreaterThan(radius);
    }
  }
});

test('the page of the corridor names the towns on any of its routes and around it', () => {
  const data = mapOf(fivePlaces(), 'lachin-corridor');
  const view = viewFor(data, { width: 1040, height: 740 });
  const { placed } = composeScene([regionBasemap()], data, view, {
    ...STATIC,
    reserved: [
      [985, 12, 1028, 126],
      [800, 444, 1028, 708],
    ],
  });
  const towns = placed.filter(({ dot }) => dot).map(({ key }) => key);
  for (const town of ['stepanakert', 'shusha', 'goris', 'lachin', 'martuni-karabakh'])
    expect(towns).toContain(`town ${town}`);
});

test('no leader of a date crosses the route in use', () => {
  const data = mapOf(fivePlaces(), 'lachin-corridor');
  for (const [width, height] of [[598, 374], [438, 330], ...SIZES] as const) {
    const view = viewFor(data, { width, height });
    const { placed, symbols } = composeScene([regionBasemap()], data, view, STATIC);
    const road = symbols.find(({ place }) => place.id === 'lachin-corridor')!.geometry.lines;
    const over = placed.filter(
      ({ key, leader }) =>
        leader &&
        key.startsWith('other') &&
        road.some((line) => line.some((end, i) => i > 0 && segmentsCross(...leader, line[i - 1]!, end))),
    );
    expect(over.map(({ key }) => key)).toEqual([]);
  }
});

test('the page of the corridor tells the dates of its other routes, beside its towns', () => {
  const data = mapOf(fivePlaces(), 'lachin-corridor');
  const view = viewFor(data, { width: 1040, height: 740 });
  const { placed } = composeScene([regionBasemap()], data, view, STATIC);
  const keys = placed.map(({ key }) => key);
  expect(keys).toEqual(
    expect.arrayContaining(['other lachin-corridor 0', 'other lachin-corridor 1', 'town lachin']),
  );
});

test.each([4.1, 4.7, 5.1, 6])(
  'from as far off as zoom %f the most covered places keep their names',
  (zoom) => {
    for (const [width, height] of [
      [1040, 740],
      [390, 405],
    ] as const) {
      const view: View = { center: [46.5, 40.1], zoom, width, height };
      const { placed } = composeScene([regionBasemap()], mapOf(fivePlaces()), view, STATIC);
      const named = placed.map(({ place }) => place);
      expect(named).toEqual(expect.arrayContaining(['nagorno-karabakh', 'lachin-corridor']));
    }
  },
);

test.each([
  ['an article’s column', 640, 400],
  ...[290, 304, 321, 340].map((height) => ['a phone', 390, height] as const),
] as const)('no leader of another place crosses the chosen road on %s, %i × %i', (_, width, height) => {
  const data = mapOf(fivePlaces(), 'lachin-corridor');
  const view = viewFor(data, { width, height });
  const { placed, symbols } = composeScene([regionBasemap()], data, view, STATIC);
  const road = symbols.find(({ place }) => place.id === 'lachin-corridor')!.geometry.lines;
  const over = placed.filter(
    ({ place, leader }) =>
      leader &&
      place !== 'lachin-corridor' &&
      road.some((line) => line.some((end, i) => i > 0 && segmentsCross(...leader, line[i - 1]!, end))),
  );
  expect(over.map(({ key }) => key)).toEqual([]);
});

test('a hyphenated name is broken after its hyphen only where it takes half of the view', () => {
  const linesOn = (width: number) => {
    const data = mapOf(fivePlaces());
    const view = viewFor(data, { width, height: 405 });
    const { placed } = composeScene([regionBasemap()], data, view, STATIC);
    return placed.find(({ place }) => place === 'nagorno-karabakh')?.block.lines.length;
  };
  expect(linesOn(390)).toBe(1);
  expect(linesOn(1040)).toBe(1);
});

test.each([
  ['Nagorno-Karabakh', 'Nagorno-', 'Karabakh'],
  ['Nagorno-Karabakh Autonomous Oblast', 'Nagorno-Karabakh', 'Autonomous Oblast'],
  ['Armenia–Azerbaijan border', 'Armenia–Azerbaijan', 'border'],
])('%s breaks into %s and %s', (name, first, second) => {
  expect(halves(name, 'place')).toEqual([first, second]);
});

test('a name of one word does not break', () => {
  expect(halves('Stepanakert', 'place')).toBeNull();
});

const past: DrawnPlace = {
  ...town('azerbaijan-ssr', [48, 40.45], 1, 'Azerbaijan Soviet Socialist Republic'),
  kind: 'historical-state',
  geometry: null,
  bbox: [44.7746, 38.3922, 50.6257, 41.8904],
};

test.each([
  [1040, 740],
  [1520, 920],
])('on a desk’s map of %i × %i px a state that is no more is named beside its heir', (width, height) => {
  const data = mapOf([...fivePlaces(), past]);
  const reserved: Box[] = [
    [width - 55, 12, width - 12, 126],
    [width - 239, height - 296, width - 12, height - 32],
  ];
  const view = viewFor(data, { width, height });
  const { placed } = composeScene([regionBasemap()], data, view, { ...STATIC, reserved });
  expect(placed.map(({ place }) => place)).toEqual(expect.arrayContaining(['azerbaijan', 'azerbaijan-ssr']));
});

test('a state that is no more is named after all else, and near no other name', () => {
  const data = mapOf([...fivePlaces(), past]);
  for (const [width, height] of SIZES) {
    const view = viewFor(data, { width, height });
    const { placed } = composeScene([regionBasemap()], data, view, STATIC);
    const at = placed.findIndex(({ key }) => key === 'wide azerbaijan-ssr');
    if (at < 0) continue;
    expect(at).toBe(placed.length - 1);
    const [left, top, right, bottom] = placed[at]!.boxes[0]!;
    const around: Box = [left - 12, top - 12, right + 12, bottom + 12];
    const near = placed.filter((other, i) => i !== at && other.boxes.some((box) => overlap(box, around)));
    expect(near.map(({ key }) => key)).toEqual([]);
  }
});

test('a name is struck once by a line across it, many times by one along it, never by one beside it', () => {
  const painter = paintGround(400, 200);
  painter.busyLine(
    [
      [102, 0],
      [102, 90],
    ],
    1,
  );
  painter.busyLine(
    [
      [0, 150],
      [400, 150],
    ],
    1,
  );
  const ground = painter.done();
  expect(ground.struck([40, 40, 160, 56])).toBeCloseTo(1, 0);
  expect(ground.struck([40, 140, 160, 156])).toBeGreaterThan(4);
  expect(ground.struck([200, 40, 320, 56])).toBe(0);
});

test('an area of which the view shows a sliver is tied to no name', () => {
  const data = mapOf(fivePlaces());
  // Just west of the vague area: its first kilometres reach in.
  const view: View = { center: [44.2, 40], zoom: 8, width: 800, height: 600 };
  const { placed } = composeScene([regionBasemap()], data, view, STATIC);
  const tied = placed.filter(({ leader }) => leader);
  expect(tied.every(({ leader }) => leader![1][0] < view.width - 20)).toBe(true);
});

test('far places wait at the edge with arrow, name, count and distance', () => {
  const data = mapOf(fivePlaces());
  const { placed } = composeScene(
    [regionBasemap()],
    data,
    viewFor(data, { width: 1040, height: 742 }),
    STATIC,
  );
  const brussels = placed.find(({ key }) => key === 'far brussels')!;
  expect(brussels.block.lines.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
    ['Brussels', '4'],
    ['3,400 km'],
  ]);
  // North-west by the great circle from the Caucasus.
  expect(brussels.arrow!.bearing).toBeGreaterThan(290);
  expect(brussels.arrow!.bearing).toBeLessThan(320);
});

test('an article’s far place keeps its arrow where the places of other articles are elsewhere', () => {
  const pale = { ...town('madrid', [-3.7, 40.4], 600, 'Madrid'), pale: true };
  const data = mapOf([...fivePlaces(), pale]);
  const view = viewFor(mapOf(fivePlaces()), { width: 1040, height: 742 });
  const { placed } = composeScene([regionBasemap()], data, view, STATIC);
  expect(placed.some(({ key }) => key === 'far brussels')).toBe(true);
  expect(placed.some(({ key }) => key === 'far madrid')).toBe(false);
});

/** How far away a view says that Brussels lies. */
function saidOfBrussels(view: View, middle?: [number, number]): string | undefined {
  const data = { ...mapOf(fivePlaces(), 'brussels'), ...(middle && { middle }) };
  const { placed } = composeScene([regionBasemap()], data, view, STATIC);
  return placed.find(({ key }) => key === 'far brussels')?.block.lines[1]?.runs[0]?.text;
}

test('a far place is as far as the list has it, from the middle of the coverage, while the map shows that', () => {
  const at = (lng: number): View => ({ center: [lng, 40.1], zoom: 7.4, width: 1040, height: 742 });
  expect(saidOfBrussels(at(45.8), [47.2, 40])).toBe('3,500 km');
  expect(saidOfBrussels(at(48), [47.2, 40])).toBe('3,500 km');
});

test('a map that shows other ground measures from its own middle', () => {
  const view: View = { center: [37.6, 55.7], zoom: 5, width: 1040, height: 742 };
  expect(saidOfBrussels(view, [47.2, 40])).toBe('2,300 km');
});

test('no arrow leads to a state that is no more from where it was', () => {
  const past: DrawnPlace = {
    ...town('soviet-union', [90, 60], 40, 'Soviet Union'),
    kind: 'historical-state',
    geometry: null,
    bbox: [-180, 28.559, 180, 90],
  };
  const data = mapOf([past, ...fivePlaces()]);
  const view = viewFor(data, { width: 1040, height: 742 });
  const { placed } = composeScene([regionBasemap()], data, view, STATIC);
  expect(placed.some(({ place }) => place === 'soviet-union')).toBe(false);
});

test('where nothing shows at all arrows lead back to the most covered places, however near the view', () => {
  const data = mapOf(fivePlaces());
  const at = (zoom: number) => {
    const view: View = { center: [-40, 35], zoom, width: 1040, height: 742 };
    return composeScene([regionBasemap()], data, view, STATIC).placed.filter(({ arrow }) => arrow);
  };
  expect(at(6)).toHaveLength(3);
  expect(at(10)).toHaveLength(3);
  for (const { arrow } of at(6)) expect(arrow!.bearing).toBeLessThan(90); // north-east by the great circle
});

test('a place wider than the view stands top left and says so', () => {
  const data = mapOf(fivePlaces());
  const { placed } = composeScene(
    [regionBasemap()],
    data,
    viewFor(data, { width: 1040, height: 742 }),
    STATIC,
  );
  const whole = placed.find(({ key }) => key === 'whole south-caucasus')!;
  expect(whole.at[0]).toBeLessThan(40);
  expect(whole.at[1]).toBeLessThan(40);
  expect(whole.block.lines[1]!.runs[0]!.text).toBe('the whole of this view');
});

test('a town that finds no room loses dot and name together', () => {
  const data = mapOf(fivePlaces());
  for (const [width, height] of SIZES) {
    const scene = composeScene([regionBasemap()], data, viewFor(data, { width, height }), STATIC);
    const dots = scene.placed.filter(({ dot }) => dot);
    expect(dots.every(({ block }) => block.lines[0]!.runs[0]!.text.length > 0)).toBe(true);
    const drawn = JSON.stringify(scene.labels).match(/"class":"m-(dot|ring)"/g) ?? [];
    expect(drawn.length).toBe(dots.length);
  }
});

test('no name stands where a button or a legend does', () => {
  const data = mapOf(fivePlaces());
  const reserved: Box[] = [
    [800, 450, 1040, 742],
    [980, 0, 1040, 130],
  ];
  const scene = composeScene([regionBasemap()], data, viewFor(data, { width: 1040, height: 742 }), {
    ...STATIC,
    reserved,
  });
  expect(
    scene.placed.filter(({ boxes }) => boxes.some((box) => reserved.some((its) => overlap(box, its)))),
  ).toEqual([]);
});

const NAMES = [
  'Ur',
  'Stepanakert',
  'Nagorno-Karabakh',
  'Headquarters of the peacekeepers',
  'Երևան',
  'Шуша',
  '東京',
];

const places = fc
  .array(
    fc.record({
      lng: fc.double({ min: 44, max: 50, noNaN: true }),
      lat: fc.double({ min: 38.5, max: 42, noNaN: true }),
      count: fc.integer({ min: 1, max: 90 }),
      name: fc.constantFrom(...NAMES),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((list): DrawnPlace[] =>
    list.map(({ lng, lat, count, name }, i) => town(`t${i}`, [lng, lat], count, `${name} ${i}`)),
  );
const views = fc.record({
  center: fc.tuple(
    fc.double({ min: 44, max: 50, noNaN: true }),
    fc.double({ min: 38.5, max: 42, noNaN: true }),
  ),
  zoom: fc.double({ min: 4.6, max: 10, noNaN: true }),
  width: fc.integer({ min: 280, max: 1400 }),
  height: fc.integer({ min: 240, max: 900 }),
}) as fc.Arbitrary<View>;

test('whatever the places and the view, no two names overlap, none hides a symbol, no two leaders cross', () => {
  fc.assert(
    fc.property(places, views, (list, view) => {
      expectSound(composeScene([regionBasemap()], mapOf(list), view, STATIC));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the same input gives the same drawing', () => {
  fc.assert(
    fc.property(places, views, (list, view) => {
      const draw = (data: MapData) => {
        const { base, coverage, labels } = composeScene([regionBasemap()], data, view, STATIC);
        return JSON.stringify([base, coverage, labels]);
      };
      expect(draw(mapOf([...list].reverse().reverse()))).toBe(draw(mapOf(list)));
    }),
    { numRuns: 5 },
  );
}, 60_000);

test.each([
  ['lachin-checkpoint', 180],
  ['russian-peacekeepers-hq', 180],
  ['russian-turkish-monitoring-centre', 180],
  ['armenia-azerbaijan-border', 180],
  ['recaptured-territories', 204],
])(
  'on the smallest phone the page of %s names it on a map %i px high, whatever stands under its name',
  (id, height) => {
    const places = fivePlaces().map((place) => ({
      ...place,
      secondName: 'Its other name',
      note: 'since 23 Apr 2023, ± 2 km',
    }));
    const data: MapData = { ...mapOf(places, id), scope: { of: 'place', id } };
    const view = viewFor(data, frameFor({ width: 320, height }, data.scope));
    const { legend } = composeScene([regionBasemap()], data, view, STATIC);
    const reserved = standingBoxes(view, data.texts, legend, { narrow: true, open: false });
    const scene = composeScene([regionBasemap()], data, view, { ...STATIC, reserved });
    expect(scene.placed.map(({ place }) => place)).toContain(id);
    expectSound(scene);
  },
);

test.each([
  [5, 46.6, 39.8],
  [6, 49.87, 40.4],
  [7, 49.87, 40.4],
  [7, 46.65, 39.7],
])('at zoom %i around %d, %d a region is named on its own ground or not at all', (zoom, lng, lat) => {
  const view: View = { center: [lng, lat], zoom, width: 1040, height: 740 };
  const places = fivePlaces();
  const { placed } = composeScene([regionBasemap()], mapOf(places), view, STATIC);
  const { geometry } = places.find(({ id }) => id === 'south-caucasus')!;
  const [left, top] = project(view.center, zoom);
  for (const { boxes } of placed.filter(({ key }) => key === 'wide south-caucasus')) {
    const [box] = boxes as [Box];
    const middle = unproject([left - 520 + (box[0] + box[2]) / 2, top - 370 + (box[1] + box[3]) / 2], zoom);
    expect(booleanPointInPolygon(middle, geometry as Polygon), `named at ${middle}`).toBe(true);
  }
});

test.each([4, 4.3])('at zoom %d a leader ends at its own place, not in the middle of the view', (zoom) => {
  const view: View = { center: [49.87, 40.4], zoom, width: 1003, height: 740 };
  const places = fivePlaces();
  const { placed } = composeScene([regionBasemap()], mapOf(places), view, STATIC);
  const [left, top] = project(view.center, zoom);
  const led = placed.filter(({ leader }) => leader);
  expect(led.map(({ place }) => place)).toContain('nagorno-karabakh');
  for (const { place, leader } of led) {
    const [west, south, east, north] = places.find(({ id }) => id === place)!.bbox;
    const [x0, y0] = project([west, north], zoom);
    const [x1, y1] = project([east, south], zoom);
    const [x, y] = [leader![1][0] + left - view.width / 2, leader![1][1] + top - view.height / 2];
    const off = Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
    expect(off, `${place} is missed by so many px`).toBeLessThan(20);
  }
});

test.each([
  [6.9, []],
  [8, ['peak mount-ararat']],
  [9, ['peak mount-ararat', 'peak mount-aragats']],
])('at zoom %d around Yerevan such peaks are marked, with their height: %j', (zoom, peaks) => {
  const view: View = { center: [44.4, 40.1], zoom, width: 1040, height: 740 };
  const scene = composeScene([regionBasemap()], mapOf(fivePlaces()), view, STATIC);
  const marked = scene.placed.filter(({ key }) => key.startsWith('peak '));
  expect(marked.map(({ key }) => key)).toEqual(peaks);
  for (const { block } of marked) expect(block.lines[1]!.runs[0]!.text).toMatch(/^\d,\d{3} m$/);
  expectSound(scene);
});

test('a peak that is not known to a km has no sign', () => {
  const peaks = regionBasemap().names.filter(({ kind }) => kind === 'peak');
  expect(peaks.map(({ id }) => id).sort()).toEqual([
    'bazarduzu',
    'mount-aragats',
    'mount-ararat',
    'mount-sabalan',
  ]);
});

test.each([
  ['lake', 'Lake Sevan', 0, [45.3, 40.35]],
  ['town', 'Lake Sevan', 1, [45.3, 40.35]],
  ['river', 'Hrazdan', 0, [44.6, 40.4]],
  ['town', 'Hrazdan', 1, [44.77, 40.5]],
] as const)(
  'a covered %s called %s leaves the base map %i names of water like its own',
  (kind, name, left, at) => {
    const view: View = { center: [45, 40.4], zoom: 8.5, width: 1040, height: 740 };
    const place = { ...town('x', [...at], 3, name), kind };
    const { placed } = composeScene([regionBasemap()], mapOf([place]), view, STATIC);
    expect(placed.some((one) => one.place === 'x')).toBe(true);
    const waters = placed.filter(({ key, block }) => {
      const text = block.lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
      return /^(?:water|river) /.test(key) && text === name;
    });
    expect(waters).toHaveLength(left);
  },
);

/** px between the names of two places. */
function gap({ placed }: Scene, one: string, other: string): number {
  const [a, b] = [one, other].map((id) => placed.find(({ place }) => place === id)!.boxes[0]!) as [Box, Box];
  return Math.hypot(Math.max(a[0] - b[2], b[0] - a[2], 0), Math.max(a[1] - b[3], b[1] - a[3], 0));
}

test.each([9, 9.5, 10, 10.5])(
  'at zoom %s areas that lie on one another are named apart, the smaller one on its own ground',
  (zoom) => {
    const view: View = { center: [46.5, 39.65], zoom, width: 1020, height: 740 };
    const scene = composeScene([regionBasemap()], mapOf(fivePlaces()), view, STATIC);
    expect(gap(scene, 'lachin-district', 'seven-adjacent-districts')).toBeGreaterThan(60);
    expect(gap(scene, 'lachin-district', 'recaptured-territories')).toBeGreaterThan(60);
    expectSound(scene);
  },
);

test('an area with no other ground than a smaller one is still named', () => {
  const square = (side: number): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [46, 40],
        [46 + side, 40],
        [46 + side, 40 + side],
        [46, 40 + side],
        [46, 40],
      ],
    ],
  });
  const area = (id: string, side: number): DrawnPlace => ({
    ...town(id, [46 + side / 2, 40 + side / 2], 2, id),
    kind: 'district',
    geometry: square(side),
    bbox: [46, 40, 46 + side, 40 + side],
  });
  const view: View = { center: [46.45, 40.45], zoom: 9, width: 700, height: 700 };
  const { placed } = composeScene(
    [regionBasemap()],
    mapOf([area('small', 0.9), area('large', 1)]),
    view,
    STATIC,
  );
  const named = placed.flatMap(({ place }) => (place === null ? [] : [place]));
  expect(named.sort()).toEqual(['large', 'small']);
});

/** A ring of px around a rectangle. */
const rectangle = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
  [left, top],
];

test.each<[string, [number, number][][][], (at: [number, number]) => boolean]>([
  ['the ground that it has to itself', [[rectangle(12, -1, 201, 150)]], ([, y]) => y >= 155 && y <= 195],
  [
    'the wider of two grounds beside two smaller areas',
    [[rectangle(12, -1, 120, 201)], [rectangle(190, -1, 201, 201)]],
    ([x]) => x >= 125 && x <= 185,
  ],
  ['all of it, where it has none to itself', [[rectangle(-1, -1, 201, 201)]], ([x, y]) => x >= 5 && y >= 5],
])('a leader to an area ends on %s, well off its edges', (_, smaller, isThere) => {
  const ends = ownAnchors([[rectangle(0, 0, 200, 200)]], smaller);
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.filter((at) => !isThere(at))).toEqual([]);
});

test.each(['lachin-corridor', 'lachin-checkpoint', 'nagorno-karabakh'])(
  'on a phone’s map of %s what is little covered is named apart from all other coverage or not at all',
  (id) => {
    const data: MapData = { ...mapOf(fivePlaces(), id), scope: { of: 'place', id } };
    const at = (width: number, height: number) => {
      const view = viewFor(data, frameFor({ width, height }, data.scope));
      const reserved = standingBoxes(view, data.texts, ['road'], { narrow: true, open: false });
      return composeScene([regionBasemap()], data, view, { ...STATIC, reserved });
    };
    const counts = new Map(data.places.map(({ id, count }) => [id, count]));
    const isMinor = (place: string | null) => place !== null && place !== id && counts.get(place)! < 3;
    const { placed } = at(390, 304);
    const covered = placed.filter(({ place, key }) => place !== null && !/^(?:far|wide) /.test(key));
    for (const { place, boxes } of covered.filter((one) => isMinor(one.place))) {
      const [left, top, right, bottom] = boxes[0]!;
      const near = covered.filter(
        (one) =>
          one.place !== place &&
          one.boxes.some(
            (b) => b[0] < right + 12 && b[2] > left - 12 && b[1] < bottom + 12 && b[3] > top - 12,
          ),
      );
      expect(near.map(({ key }) => key)).toEqual([]);
    }
    const named = (scene: Scene) => scene.placed.map(({ place }) => place);
    expect(named(at(390, 304))).toContain('nagorno-karabakh');
    // A desk has room for them.
    expect(named(at(1040, 740)).some(isMinor)).toBe(true);
  },
);

test.each([8.2, 8.6, 9, 9.4])(
  'at zoom %s no province stands so close to a town as to seem its second name',
  (zoom) => {
    let provinces = 0;
    for (const center of [
      [45.3, 40.15],
      [46.2, 39.4],
      [44.4, 40.6],
    ] as const) {
      const view: View = { center: [...center], zoom, width: 1040, height: 740 };
      const places = [...fivePlaces(), town('martuni', [45.3062, 40.1401], 2, 'Martuni')];
      const { placed } = composeScene([regionBasemap()], mapOf(places), view, STATIC);
      for (const { boxes } of placed.filter(({ key }) => key.startsWith('region '))) {
        provinces++;
        const [left, top, right, bottom] = boxes[0]!;
        const near = placed
          .filter(({ key }) => /^(?:town|martuni)/.test(key))
          .filter(({ boxes: [b] }) => b![0] < right && b![2] > left && b![1] < bottom + 7 && b![3] > top - 7);
        expect(near.map(({ key }) => key)).toEqual([]);
      }
    }
    expect(provinces).toBeGreaterThan(0);
  },
);
