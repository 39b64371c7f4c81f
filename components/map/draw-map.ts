import type L from 'leaflet';
import {
  composeScene,
  drawScale,
  fitBox,
  isFixed,
  type Scene,
  type Shape,
  type View,
  viewFor,
  writeNumber,
} from '@/geo/draw';
import type { MapData } from '@/geo/draw/types';
import { basemapFiles } from './basemap-files';
import { controls } from './controls';
import { drawingLayer } from './drawing-layer';
import { keyboard } from './keyboard';
import { toLatLng, toPosition } from './lat-lng';
import { locatorFor } from './locator';
import { patchShapes } from './patch-shapes';
import { pointer } from './pointer';
import { type TileSource, tiles } from './tiles';
import type { MapView } from './types';

export interface DrawMapOptions {
  /** Address of the base map's manifest. */
  basemap: string;
  data: MapData;
  tiles: TileSource | null;
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
  onView?(view: MapView): void;
}

/** A Coverage on a Leaflet map: created once, updated with each new page, removed with the map. No framework. */
export interface MapDrawing {
  update(data: MapData): void;
  /** Lights a place as if the pointer were on it; `null` puts the light out. */
  light(id: string | null): void;
  /** Moves to the view that the data's scope asks for. */
  home(): void;
  remove(): void;
}

/** px drawn beyond the view's sides, so that a drag shows no edge; more on wide screens. */
const marginOf = ({ x }: L.Point) => Math.min(420, Math.round(x * 0.4));
/** A flight between views, seconds. */
const FLIGHT = 0.45;

/** Options that every map of ours is created with: no gaps between zooms, no Leaflet words of its own. */
export const MAP_OPTIONS = {
  zoomControl: false,
  attributionControl: false,
  keyboard: false,
  zoomSnap: 0,
  zoomDelta: 1,
  wheelPxPerZoomLevel: 110,
  minZoom: 2,
  maxZoom: 10,
  worldCopyJump: true,
} as const satisfies L.MapOptions;

export function drawMap(map: L.Map, options: DrawMapOptions): MapDrawing {
  let data = options.data;
  let scene: Scene | null = null;
  let lit: string | null = null;
  const container = map.getContainer();
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const base = drawingLayer(map, pane(map, 'base', 200), 'map base');
  const coverage = drawingLayer(map, pane(map, 'coverage', 400), 'map coverage');
  const names = drawingLayer(map, pane(map, 'names', 450), 'map names');
  const edge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  edge.setAttribute('class', 'map map-edge');
  edge.setAttribute('aria-hidden', 'true');
  container.append(edge);

  /** Files come several at a time: what they change is drawn once. */
  let coming = 0;
  const arrived = () => {
    coming ||= requestAnimationFrame(() => {
      coming = 0;
      redraw(true);
    });
  };
  const files = basemapFiles(options.basemap, arrived);
  const raster = tiles(map, options.tiles);
  const bar = controls(map, {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    whole: () => go(viewFor({ ...data, scope: { of: 'start' } }, frame())),
  });
  const layers = [coverage.element, names.element, edge];
  const hover = (id: string | null) => {
    light(id);
    options.onHover(id);
  };
  const mouse = pointer(map, layers, {
    onHover: hover,
    onSelect: options.onSelect,
    onCluster(key) {
      const cluster = scene?.clusters.find((one) => one.key === key);
      if (cluster) go(fitBox(cluster.bbox, frame(), Math.min(10, map.getZoom() + 3)));
    },
    hrefOf: (id) => data.places.find((place) => place.id === id)?.href ?? null,
  });
  const keys = keyboard(map, {
    places: () => data.places,
    texts: () => data.texts,
    symbols: () => scene?.symbols ?? [],
    element: (id) => coverage.element.querySelector(`[data-place="${CSS.escape(id)}"]`),
    onFocus: hover,
    onSelect: options.onSelect,
    whole: () => go(viewFor({ ...data, scope: { of: 'start' } }, frame())),
  });

  /** What the sheets were last drawn for; a pan within their margin needs only new names. */
  let sheet: { view: View; margin: number; data: MapData; parts: unknown } | null = null;

  function currentView(): View {
    const size = map.getSize();
    return { center: toPosition(map.getCenter()), zoom: map.getZoom(), width: size.x, height: size.y };
  }

  function redraw(everything: boolean): void {
    const view = currentView();
    if (view.width === 0 || view.height === 0) return;
    const margin = marginOf(map.getSize());
    const parts = raster.shown() ? [] : files.partsFor(view, margin).parts;
    // Until there is ground to stand on, the server's drawing is the better map.
    if (!scene && parts.length === 0 && !raster.shown() && files.waiting()) return;
    const called = data.texts.names === undefined ? undefined : files.names(data.texts.names);
    const locator = locatorFor(files, view, called);
    const compose = () =>
      composeScene(parts, data, view, {
        margin,
        interactive: true,
        links: false,
        idPrefix: 'map-',
        reserved: locator ? [...bar.boxes(), locator.box] : bar.boxes(),
        names: called,
      });
    scene = compose();
    // The legend names what the scene shows, and its size decides where names may stand.
    if (bar.update(raster.texts(data.texts), scene.legend)) scene = compose();
    const key = parts.map(({ id }) => id).join();
    const fits =
      !everything &&
      sheet !== null &&
      sheet.data === data &&
      sheet.parts === key &&
      sheet.view.zoom === view.zoom &&
      sheet.view.width === view.width &&
      sheet.view.height === view.height &&
      distance(sheet.view, view) < sheet.margin;
    if (!fits) {
      base.update(scene.base, view, margin);
      coverage.update([scene.defs, ...scene.coverage], view, margin);
      coverage.element.classList.toggle('has-selection', data.selected !== null);
      sheet = { view, margin, data, parts: key };
    }
    const moving: Shape[] = [];
    const fixed: Shape[] = [];
    for (const shape of scene.labels) (isFixed(shape) ? fixed : moving).push(shape);
    names.update(moving, view, margin);
    edge.setAttribute('width', String(view.width));
    edge.setAttribute('height', String(view.height));
    const kilometres = writeNumber(scene.scale.kilometres, data.texts);
    if (locator?.shape) fixed.push(locator.shape);
    patchShapes(edge, [...fixed, drawScale(scene, data.texts.kilometres.replace('{distance}', kilometres))]);
    keys.update();
    if (lit) light(lit);
  }

  function distance(a: View, b: View): number {
    const from = map.project(toLatLng(a.center), a.zoom);
    const to = map.project(toLatLng(b.center), a.zoom);
    return Math.max(Math.abs(from.x - to.x), Math.abs(from.y - to.y));
  }

  function frame() {
    const size = map.getSize();
    return { width: size.x, height: size.y };
  }

  function go(view: View): void {
    const center = toLatLng(view.center);
    if (still.matches || map.getSize().x === 0) map.setView(center, view.zoom, { animate: false });
    else map.flyTo(center, view.zoom, { duration: FLIGHT });
  }

  function light(id: string | null): void {
    lit = id;
    for (const layer of layers) {
      for (const element of layer.querySelectorAll('.is-hover')) element.classList.remove('is-hover');
      if (id === null) continue;
      for (const element of layer.querySelectorAll(`[data-place="${CSS.escape(id)}"]`))
        element.classList.add('is-hover');
    }
  }

  const onMoved = () => {
    redraw(false);
    const bounds = map.getBounds();
    options.onView?.({
      center: toPosition(map.getCenter()),
      zoom: map.getZoom(),
      bbox: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    });
  };
  const onControls = () => redraw(true);
  map.on('moveend', onMoved).on('controlschange', onControls);
  const first = viewFor(data, frame());
  map.setView(toLatLng(first.center), first.zoom, { animate: false });

  return {
    update(next) {
      const moved = JSON.stringify(next.scope) !== JSON.stringify(data.scope);
      data = next;
      redraw(true);
      if (moved) go(viewFor(data, frame()));
    },
    light,
    home: () => go(viewFor(data, frame())),
    remove() {
      cancelAnimationFrame(coming);
      map.off('moveend', onMoved).off('controlschange', onControls);
      mouse.remove();
      keys.remove();
      bar.remove();
      for (const layer of [base, coverage, names]) layer.remove();
      edge.remove();
    },
  };
}

function pane(map: L.Map, name: string, zIndex: number): string {
  const made = map.getPane(name) ?? map.createPane(name);
  made.style.zIndex = String(zIndex);
  return name;
}
