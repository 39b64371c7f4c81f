import type L from 'leaflet';
import { composeScene, fitBox, type Scene, type View, viewFor } from '@/geo/draw';
import type { MapData } from '@/geo/draw/types';
import { basemapFiles } from './basemap-files';
import { controls } from './controls';
import { inTurns } from './in-turns';
import { keyboard } from './keyboard';
import { toLatLng, toPosition } from './lat-lng';
import { locatorFor } from './locator';
import { ownLayer } from './own-layer';
import { pointer } from './pointer';
import { sheets } from './sheets';
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
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const drawn = sheets(map);

  /** Files come several at a time: what they change is drawn once. */
  let coming = 0;
  const arrived = () => {
    coming ||= requestAnimationFrame(() => {
      coming = 0;
      redraw(true, how());
    });
  };
  const files = basemapFiles(options.basemap, arrived);
  const raster = tiles(map, options.tiles);
  const bar = controls(map, {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    whole: () => go(viewFor({ ...data, scope: { of: 'start' } }, frame())),
  });
  const hover = (id: string | null) => {
    light(id);
    options.onHover(id);
  };
  const mouse = pointer(map, drawn.layers, {
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
    element: drawn.symbol,
    onFocus: hover,
    onSelect: options.onSelect,
    whole: () => go(viewFor({ ...data, scope: { of: 'start' } }, frame())),
  });

  const letLie = ownLayer(map);
  const turns = inTurns();
  /** What the sheets were last drawn for; a pan within their margin needs only new names. */
  let sheet: { view: View; margin: number; data: MapData; parts: unknown } | null = null;

  function currentView(): View {
    const size = map.getSize();
    return { center: toPosition(map.getCenter()), zoom: map.getZoom(), width: size.x, height: size.y };
  }

  /** Over several frames, so that none is long, where older sheets show meanwhile. */
  function how(): 'at once' | 'spread' {
    return sheet === null ? 'at once' : 'spread';
  }

  function redraw(everything: boolean, how: 'at once' | 'spread' = 'at once'): void {
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
    const made = compose();
    scene = made;
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
    const drawSheets = [
      () => drawn.base(made, view, margin),
      () => {
        drawn.coverage(made, view, margin, data.selected);
        sheet = { view, margin, data, parts: key };
      },
    ];
    const drawNames = () => {
      // The legend names what the scene shows, and its size decides where names may stand.
      const resized = bar.update(raster.texts(data.texts), made.legend);
      drawn.names(resized ? compose() : made, view, margin, data.texts, locator?.shape);
      keys.update();
      if (lit) light(lit);
    };
    turns.take([...(fits ? [] : drawSheets), drawNames], how);
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
    drawn.light(id);
  }

  const onMoved = () => {
    redraw(false, how());
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
      if (next === data) return;
      const moved = JSON.stringify(next.scope) !== JSON.stringify(data.scope);
      data = next;
      redraw(true);
      if (moved) go(viewFor(data, frame()));
    },
    light,
    home: () => go(viewFor(data, frame())),
    remove() {
      cancelAnimationFrame(coming);
      turns.stop();
      letLie();
      map.off('moveend', onMoved).off('controlschange', onControls);
      mouse.remove();
      keys.remove();
      bar.remove();
      drawn.remove();
    },
  };
}
