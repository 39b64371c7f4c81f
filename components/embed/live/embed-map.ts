import L from 'leaflet';
import type { BasemapPart } from '@/geo/draw/basemap';
import { discOf, hrefOf } from '@/geo/draw/crowd';
import type { View } from '@/geo/draw/projection';
import { composeScene, type Scene } from '@/geo/draw/scene';
import type { MapData } from '@/geo/draw/types';
import { buttonsBox } from '@/geo/embed/layout';
import { keyboard } from '../../map/keyboard';
import { toLatLng, toPosition } from '../../map/lat-lng';
import { pointer } from '../../map/pointer';
import { sheets } from '../../map/sheets';
import { PAGE_FIRST, pageFirstGestures } from './gestures';

/** px drawn beyond the view; names are placed as the finished drawing places them, within `NAME_MARGIN`. */
const MARGIN = 160;
const NAME_MARGIN = 8;

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
  const drawn = sheets(map);
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
    drawn.base(sheet.base, now, MARGIN);
    drawn.coverage(
      { coverage: [sheet.defs, ...sheet.coverage], marks: sheet.marks },
      now,
      MARGIN,
      data.selected,
    );
    drawn.names(scene, now, NAME_MARGIN, data.texts);
    keys.update();
  }

  const home = () => {
    map.setView(toLatLng(first.center), first.zoom, { animate: false });
  };
  const light = (id: string | null) => drawn.light(id, id === null ? null : discOf(data, id, map.getZoom()));
  const mouse = pointer(map, drawn, {
    onHover: light,
    onSelect: options.onSelect,
    onDisc: (key) => drawn.light(null, key),
    onCluster(key) {
      const disc = scene?.clusters.find((cluster) => cluster.key === key);
      if (!disc) return;
      const [west, south, east, north] = disc.bbox;
      map.fitBounds([toLatLng([west, south]), toLatLng([east, north])] as unknown as L.LatLngBounds, {
        maxZoom: Math.min(10, map.getZoom() + 3),
        animate: false,
      });
    },
    hrefOf: (id) => hrefOf(data, id),
  });
  const keys = keyboard(map, {
    places: () => data.places,
    texts: () => data.texts,
    hasSymbol: (id) => scene?.symbols.some(({ place }) => place.id === id) ?? false,
    element: drawn.symbol,
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
      drawn.remove();
      map.remove();
    },
  };
}
