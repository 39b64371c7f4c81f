import L from 'leaflet';
import type { BasemapPart } from '@/geo/draw/basemap';
import { isFixed } from '@/geo/draw/draw-labels';
import { writeNumber } from '@/geo/draw/numbers';
import type { View } from '@/geo/draw/projection';
import { composeScene, type Scene } from '@/geo/draw/scene';
import type { Shape } from '@/geo/draw/shape';
import { drawScale } from '@/geo/draw/svg';
import type { MapData } from '@/geo/draw/types';
import { buttonsBox } from '@/geo/embed/layout';
import { drawingLayer } from '../../map/drawing-layer';
import { keyboard } from '../../map/keyboard';
import { toLatLng, toPosition } from '../../map/lat-lng';
import { patchShapes } from '../../map/patch-shapes';
import { pointer } from '../../map/pointer';
import { PAGE_FIRST, pageFirstGestures } from './gestures';

/** px drawn beyond the view; names are placed as the finished drawing places them, within `NAME_MARGIN`. */
const MARGIN = 160;
const NAME_MARGIN = 6;

export interface EmbedMapOptions {
  /** Drawn at this size and scaled to the frame, as the finished drawing is. */
  view: View;
  data: MapData;
  parts(view: View, margin: number): readonly BasemapPart[];
  names: Readonly<Record<string, string>> | undefined;
  onSelect(id: string | null): void;
  hint(of: 'wheel' | 'touch'): void;
}

/** The live map of an embed: the atlas's own layers, the page's own gestures. */
export interface EmbedMap {
  map: L.Map;
  select(id: string | null): void;
  /** Draws again: more of the base map has come. */
  redraw(): void;
  home(): void;
  remove(): void;
}

export function embedMap(box: HTMLElement, options: EmbedMapOptions): EmbedMap {
  const { view: first } = options;
  let data = options.data;
  const map = L.map(box, {
    ...PAGE_FIRST,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    minZoom: 2,
    maxZoom: 10,
    worldCopyJump: true,
    inertia: false,
  });
  const base = drawingLayer(map, pane(map, 'base', 200), 'map base');
  const coverage = drawingLayer(map, pane(map, 'coverage', 400), 'map coverage');
  const names = drawingLayer(map, pane(map, 'names', 450), 'map names');
  const edge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  edge.setAttribute('class', 'map map-edge');
  edge.setAttribute('aria-hidden', 'true');
  box.append(edge);
  let scene: Scene | null = null;

  function view(): View {
    const { x, y } = map.getSize();
    const center = toPosition(map.getCenter());
    // Leaflet rounds to whole pixels: until the map has been moved it stands exactly where the drawing stood.
    const unmoved =
      map.getZoom() === first.zoom &&
      Math.hypot(center[0] - first.center[0], center[1] - first.center[1]) < 1e-9;
    return unmoved ? first : { center, zoom: map.getZoom(), width: x, height: y };
  }

  function redraw(): void {
    const now = view();
    const compose = (margin: number) =>
      composeScene(options.parts(now, margin), data, now, {
        margin,
        interactive: true,
        links: false,
        idPrefix: 'live-',
        reserved: [buttonsBox(now.width)],
        fitText: true,
        ...(options.names && { names: options.names }),
      });
    const sheet = compose(MARGIN);
    scene = compose(NAME_MARGIN);
    base.update(sheet.base, now, MARGIN);
    coverage.update([sheet.defs, ...sheet.coverage], now, MARGIN);
    coverage.element.classList.toggle('has-selection', data.selected !== null);
    const moving: Shape[] = [];
    const fixed: Shape[] = [];
    for (const shape of scene.labels) (isFixed(shape) ? fixed : moving).push(shape);
    names.update(moving, now, NAME_MARGIN);
    edge.setAttribute('width', String(now.width));
    edge.setAttribute('height', String(now.height));
    const kilometres = writeNumber(scene.scale.kilometres, data.texts);
    patchShapes(edge, [...fixed, drawScale(scene, data.texts.kilometres.replace('{distance}', kilometres))]);
    keys.update();
  }

  const home = () => {
    map.setView(toLatLng(first.center), first.zoom, { animate: false });
  };
  const light = (id: string | null) => {
    for (const layer of [coverage.element, names.element, edge]) {
      for (const lit of layer.querySelectorAll('.is-hover')) lit.classList.remove('is-hover');
      if (id === null) continue;
      for (const element of layer.querySelectorAll(`[data-place="${CSS.escape(id)}"]`)) {
        element.classList.add('is-hover');
      }
    }
  };
  const mouse = pointer(map, [coverage.element, names.element, edge], {
    onHover: light,
    onSelect: options.onSelect,
    onCluster(key) {
      const disc = scene?.clusters.find((cluster) => cluster.key === key);
      if (!disc) return;
      const [west, south, east, north] = disc.bbox;
      map.fitBounds([toLatLng([west, south]), toLatLng([east, north])] as unknown as L.LatLngBounds, {
        maxZoom: Math.min(10, map.getZoom() + 3),
        animate: false,
      });
    },
    hrefOf: (id) => data.places.find((place) => place.id === id)?.href ?? null,
  });
  const keys = keyboard(map, {
    places: () => data.places,
    texts: () => data.texts,
    symbols: () => scene?.symbols ?? [],
    element: (id) => coverage.element.querySelector(`[data-place="${CSS.escape(id)}"]`),
    onFocus: light,
    onSelect: options.onSelect,
    whole: home,
  });
  const undoGestures = pageFirstGestures(map, options.hint);
  map.on('moveend', redraw);
  map.setView(toLatLng(first.center), first.zoom, { animate: false });

  return {
    map,
    redraw,
    home,
    select(id) {
      data = { ...data, selected: id };
      redraw();
      const place = data.places.find((one) => one.id === id);
      if (place?.geometry && !map.getBounds().contains(toLatLng(place.label))) {
        map.panTo(toLatLng(place.label), { animate: false });
      }
    },
    remove() {
      undoGestures();
      mouse.remove();
      keys.remove();
      for (const layer of [base, coverage, names]) layer.remove();
      map.remove();
    },
  };
}

function pane(map: L.Map, name: string, zIndex: number): string {
  const made = map.getPane(name) ?? map.createPane(name);
  made.style.zIndex = String(zIndex);
  return name;
}
