// @vitest-environment jsdom
import L from 'leaflet';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Asked, composeHere } from '../../../components/map/composer';
import { drawMap, MAP_OPTIONS, type MapDrawing } from '../../../components/map/draw-map';
import { encodePart } from '../../../geo/draw/basemap';
import { marksOf, opensLegend, standingBoxes } from '../../../geo/draw/legend';
import { project } from '../../../geo/draw/projection';
import { composeScene } from '../../../geo/draw/scene';
import type { Shape } from '../../../geo/draw/shape';
import type { MapData } from '../../../geo/draw/types';
import { viewFor } from '../../../geo/draw/view';
import { fivePlaces, mapOf, REGION_MANIFEST, regionBasemap, STATIC, town } from '../../geo/draw/scenes';

const WIDTH = 1040;
const HEIGHT = 742;

let map: L.Map;
let drawing: MapDrawing;
let chosen: (string | null)[];
let pointed: (string | null)[];
let asked: string[];

beforeAll(() => void regionBasemap(), 60_000);

beforeEach(() => {
  chosen = [];
  pointed = [];
  asked = [];
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce'), media: query }));
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url, 'http://atlas').pathname);
    const body = String(url).endsWith('manifest.json')
      ? REGION_MANIFEST
      : encodePart(regionBasemap(), 0.0005);
    return { ok: true, json: async () => JSON.parse(JSON.stringify(body)) };
  });
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^a-z0-9-]/gi, (sign) => `\\${sign}`) });
  const container = document.createElement('div');
  Object.defineProperty(container, 'clientWidth', { value: WIDTH });
  Object.defineProperty(container, 'clientHeight', { value: HEIGHT });
  document.body.append(container);
  map = L.map(container, { ...MAP_OPTIONS, zoomAnimation: false, fadeAnimation: false });
});

afterEach(() => {
  drawing.remove();
  map.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

vi.setConfig({ testTimeout: 30_000 });

async function open(data: MapData): Promise<void> {
  drawing = drawMap(map, {
    tiles: null,
    basemap: 'http://atlas/map/manifest.json',
    composer: composeHere,
    data,
    onSelect: (id) => chosen.push(id),
    onHover: (id) => pointed.push(id),
  });
  await vi.waitFor(() => expect(document.querySelector('.base .m-land')).not.toBeNull(), 20_000);
}

/** Everything that tells where a shape lies, by the class that tells what it is. */
function geometryOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap(({ attributes, children }) => {
    const { d, cx, cy, r, x, y } = attributes;
    const own = d ?? (cx !== undefined ? `${cx} ${cy} ${r}` : x !== undefined ? `${x} ${y}` : undefined);
    const mine = own === undefined ? [] : [`${attributes.class ?? ''} ${own}`];
    return [...mine, ...geometryOf(children ?? [])];
  });
}

function geometryIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('path, circle, text, rect')]
    .filter((element) => !element.closest('defs, .map-controls, .e-scale-bar'))
    .map((element) => {
      const get = (name: string) => element.getAttribute(name);
      const own =
        get('d') ??
        (get('cx') !== null ? `${get('cx')} ${get('cy')} ${get('r')}` : `${get('x')} ${get('y')}`);
      return `${get('class') ?? ''} ${own}`;
    });
}

test('the Leaflet map draws exactly what the picture without script draws', async () => {
  const data = mapOf(fivePlaces());
  await open(data);
  // Where it cannot turn and scale, as here, Leaflet keeps to whole zooms: the picture is drawn for that zoom.
  const { center } = viewFor(data, { width: WIDTH, height: HEIGHT });
  const view = { center, zoom: map.getZoom(), width: WIDTH, height: HEIGHT };
  const first = composeScene([regionBasemap()], data, view, STATIC);
  const { legend } = first;
  const opens = opensLegend(view, data.texts, legend, marksOf(first), { narrow: false });
  const standing = { narrow: false, open: opens };
  const reserved = standingBoxes(view, data.texts, legend, standing);
  const scene = composeScene([regionBasemap()], data, view, { ...STATIC, reserved });
  // The same names at the same px; what only a pointer needs is left aside.
  expect(
    geometryIn(document.body)
      .filter((one) => one.startsWith('t-'))
      .sort(),
  ).toEqual(
    geometryOf(scene.labels)
      .filter((one) => one.startsWith('t-'))
      .sort(),
  );
  const symbols = (list: string[]) => list.filter((one) => /^c-(point|actor|outline)/.test(one)).sort();
  expect(symbols(geometryIn(document.querySelector('.coverage')!))).toEqual(
    symbols(geometryOf(scene.coverage)),
  );
});

test('nothing is drawn before there is ground to draw on, and all of it where the ground cannot be had', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 500 }));
  drawing = drawMap(map, {
    basemap: 'http://atlas/map/manifest.json',
    composer: composeHere,
    tiles: null,
    data: mapOf(fivePlaces()),
    onSelect: (id) => chosen.push(id),
    onHover: (id) => pointed.push(id),
  });
  expect(document.querySelectorAll('svg.map *')).toHaveLength(0);
  expect(document.querySelector('.has-drawing')).toBeNull();
  await vi.waitFor(() => expect(document.querySelector('.coverage [data-place]')).not.toBeNull(), 5_000);
  expect(document.querySelector('.base .m-land')).toBeNull();
});

test('our projection is Leaflet’s', async () => {
  await open(mapOf(fivePlaces()));
  for (const [lng, lat, zoom] of [
    [44.5136, 40.1811, 8],
    [-77.1, -12.4, 5.37],
    [179.9, 64, 3.2],
  ] as const) {
    const { x, y } = map.project([lat, lng], zoom);
    const [px, py] = project([lng, lat], zoom);
    expect(Math.abs(px - x)).toBeLessThan(1e-6);
    expect(Math.abs(py - y)).toBeLessThan(1e-6);
  }
});

test('only the manifest and the region are fetched for the region', async () => {
  await open(mapOf(fivePlaces()));
  expect(asked).toEqual(['/map/manifest.json', '/map/region.json']);
});

test('a click on a symbol or on its name chooses the place', async () => {
  await open(mapOf(fivePlaces()));
  for (const layer of ['.coverage', '.names'])
    document
      .querySelector(`${layer} [data-place="baku"]`)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(chosen).toEqual(['baku', 'baku']);
});

test('symbols and names light together, from inside and from outside', async () => {
  await open(mapOf(fivePlaces()));
  drawing.light('baku');
  expect(document.querySelectorAll('.is-hover')).toHaveLength(2);
  drawing.light('yerevan');
  const lit = [...document.querySelectorAll('.is-hover')].map((element) =>
    element.getAttribute('data-place'),
  );
  expect(lit).toEqual(['yerevan', 'yerevan']);
  drawing.light(null);
  expect(document.querySelectorAll('.is-hover')).toHaveLength(0);
});

test('a place that is in a disc lights the disc', async () => {
  const at = Array.from(
    { length: 300 },
    (_, i) => [44 + (i % 20) * 0.1, 39 + Math.floor(i / 20) * 0.1] as const,
  );
  await open({
    ...mapOf(fivePlaces()),
    crowd: {
      ids: at.map((_, i) => `p${i}`),
      names: at.map((_, i) => `Place ${i}`),
      href: '/place/{id}',
      lng: at.map(([lng]) => lng),
      lat: at.map(([, lat]) => lat),
      count: at.map(() => 1),
    },
  });
  drawing.light('p150');
  const sheet = document.querySelector<SVGElement>('svg.coverage')!;
  const [ring, ...more] = sheet.querySelectorAll('.c-mark');
  expect(more).toEqual([]);
  // The disc is no element of its own: what is meant is told by where the pointer is.
  const [left, top, width] = sheet.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
  ];
  sheet.getBoundingClientRect = () => ({ left: 0, top: 0, width }) as DOMRect;
  const clientX = Number(ring!.getAttribute('cx')) - left;
  const clientY = Number(ring!.getAttribute('cy')) - top;
  const event = (type: string, x = clientX) => new MouseEvent(type, { bubbles: true, clientX: x, clientY });
  const discs = sheet.querySelector('.c-cluster')!;
  drawing.light(null);
  expect(sheet.querySelector('.c-mark')).toBeNull();
  discs.dispatchEvent(event('pointermove'));
  expect(sheet.querySelector('.c-mark')?.getAttribute('cx')).toBe(ring!.getAttribute('cx'));
  discs.dispatchEvent(event('pointermove', clientX + 1000));
  expect(sheet.querySelector('.c-mark')).toBeNull();
  discs.dispatchEvent(event('click'));
  expect(map.getBounds().contains([at[150]![1], at[150]![0]])).toBe(true);
  expect(map.getZoom()).toBeGreaterThan(8);
});

test('elements are kept across updates', async () => {
  await open(mapOf(fivePlaces()));
  const before = document.querySelector('.coverage [data-place="baku"]');
  drawing.update({ ...mapOf(fivePlaces()), date: '2023-05-02' });
  expect(document.querySelector('.coverage [data-place="baku"]')).toBe(before);
});

test('by keyboard: through the places in the panel’s order, Enter opens, Escape leaves, arrows move, Home returns', async () => {
  const data = mapOf(fivePlaces());
  await open(data);
  const container = map.getContainer();
  const press = (key: string) =>
    container.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(container.tabIndex).toBe(0);
  press('PageDown');
  press('PageDown');
  expect(pointed.at(-1)).toBe(data.places[1]!.id);
  expect(document.querySelector('#map-focus')!.textContent).toBe(data.places[1]!.title);
  press('Enter');
  expect(chosen).toEqual([data.places[1]!.id]);
  press('Escape');
  expect(pointed.at(-1)).toBeNull();
  expect(chosen).toEqual([data.places[1]!.id, null]);
  // The ring around one that was not opened is all there is to leave.
  press('PageDown');
  press('Escape');
  expect(pointed.at(-1)).toBeNull();
  expect(chosen).toHaveLength(2);
  const home = map.getCenter();
  press('ArrowRight');
  expect(map.getCenter().lng).toBeGreaterThan(home.lng);
  press('+');
  press('Home');
  expect(map.getCenter().lng).toBeCloseTo(home.lng, 3);
});

test('choosing a place moves to it, and its name grows', async () => {
  await open(mapOf(fivePlaces()));
  const zoom = map.getZoom();
  drawing.update(mapOf(fivePlaces(), 'lachin-corridor'));
  expect(map.getZoom()).toBeGreaterThan(zoom + 1);
  await vi.waitFor(() => expect(document.querySelector('.t-selected')).not.toBeNull());
  expect(document.querySelector('.t-selected')!.textContent).toContain('Lachin');
  expect(document.querySelector('.coverage')!.classList.contains('has-selection')).toBe(true);
});

test('the legend explains the kinds on the map and no other', async () => {
  await open(mapOf(fivePlaces().filter(({ id }) => id === 'baku' || id === 'lachin-corridor')));
  const words = [...document.querySelectorAll('.map-legend-words')].map(({ textContent }) => textContent);
  expect(words).toEqual(['road', 'actor']);
});

test('the legend begins folded where it would hide a point, and stays as a reader has put it', async () => {
  const legend = () => document.querySelector<HTMLDetailsElement>('.map-legend')!;
  await open(mapOf(fivePlaces()));
  expect(legend().open).toBe(true);
  const { lng, lat } = map.containerPointToLatLng([WIDTH - 90, HEIGHT - 80]);
  drawing.remove();
  const data = mapOf([...fivePlaces(), town('under', [lng, lat], 1)]);
  await open(data);
  expect(legend().open).toBe(false);
  legend().open = true;
  legend().dispatchEvent(new Event('toggle'));
  drawing.update({ ...data, scope: { of: 'article', places: ['under'] } });
  await vi.waitFor(() => expect(document.querySelector('.coverage [data-place="under"]')).not.toBeNull());
  expect(legend().open).toBe(true);
});

test('nothing that Leaflet would take for HTML is handed to it', async () => {
  const hostile = fivePlaces().map((place) => ({
    ...place,
    name: `<img src=x onerror=alert(1)>${place.name}`,
  }));
  await open(mapOf(hostile));
  expect(document.querySelector('img')).toBeNull();
});

test('removed, it leaves nothing behind', async () => {
  await open(mapOf(fivePlaces()));
  drawing.remove();
  expect(map.getContainer().querySelectorAll('svg, button, details')).toHaveLength(0);
});

test('what a zoom ends on is asked for as it begins, drawn not before it ends, and not asked for again', async () => {
  const views: Asked['view'][] = [];
  const data = mapOf(fivePlaces());
  drawing = drawMap(map, {
    tiles: null,
    basemap: 'http://atlas/map/manifest.json',
    composer: (basemap, arrived) => {
      const { ask, ...rest } = composeHere(basemap, arrived);
      return {
        ...rest,
        ask(asked, answer) {
          views.push(asked.view);
          ask(asked, answer);
        },
      };
    },
    data,
    onSelect: () => {},
    onHover: () => {},
  });
  await vi.waitFor(() => expect(document.querySelector('.base .m-land')).not.toBeNull(), 20_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const land = () => document.querySelector('.base .m-land')!.getAttribute('d');
  const [before, asked] = [land(), views.length];
  // As Leaflet does where it animates, which it does not here.
  document.querySelector<HTMLElement>('.leaflet-zoom-animated')!.animate = () =>
    ({ cancel() {} }) as Animation;
  const end = { center: map.getCenter(), zoom: map.getZoom() + 1 };
  map.fire('movestart').fire('zoomanim', end);
  expect(views.slice(asked).map(({ zoom }) => zoom)).toEqual([end.zoom]);
  expect(land()).toBe(before);
  (map as unknown as { _move(center: L.LatLng, zoom: number): void })._move(end.center, end.zoom);
  map.fire('moveend');
  expect(land()).not.toBe(before);
  expect(views.length).toBe(asked + 1);
});

test('what a zoom that was broken off would have ended on is not drawn', async () => {
  await open(mapOf(fivePlaces()));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const land = () => document.querySelector('.base .m-land')!.getAttribute('d');
  const before = land();
  document.querySelector<HTMLElement>('.leaflet-zoom-animated')!.animate = () =>
    ({ cancel() {} }) as Animation;
  map.fire('movestart').fire('zoomanim', { center: map.getCenter(), zoom: map.getZoom() + 1 });
  map.fire('movestart').fire('moveend');
  expect(land()).toBe(before);
});

test('a legend whose entry leaves no room for the name that it explains does not come and go for ever', async () => {
  let asks = 0;
  const data = mapOf(fivePlaces());
  const composer: typeof composeHere = (basemap, arrived) => {
    const { ask, ...rest } = composeHere(basemap, arrived);
    return {
      ...rest,
      ask: (asked, answer) =>
        ask(asked, (composed) => {
          if (!composed) return answer(null);
          if (++asks > 20) return;
          const others = composed.legend.filter((key) => key !== 'far');
          const named = document.querySelector('.map-legend')!.textContent.includes(data.texts.legend.far);
          answer({ ...composed, legend: named ? others : [...others, 'far'] });
        }),
    };
  };
  drawing = drawMap(map, {
    tiles: null,
    basemap: 'http://atlas/map/manifest.json',
    composer,
    data,
    onSelect: () => {},
    onHover: () => {},
  });
  await vi.waitFor(() => expect(document.querySelector('.names [data-place]')).not.toBeNull(), 20_000);
  const settled = asks;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(asks).toBe(settled);
  expect(settled).toBeLessThan(6);
});
