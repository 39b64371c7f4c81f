import type L from 'leaflet';
import { fitBox, project, type View, viewFor } from '@/geo/draw';
import { discOf, hrefOf } from '@/geo/draw/crowd';
import { frameFor } from '@/geo/draw/legend';
import type { MapButton } from '@/geo/draw/map-buttons';
import type { DrawnPlace, MapData } from '@/geo/draw/types';
import type { Composed, ComposerFor } from './composer';
import { type ControlHandlers, controls } from './controls';
import { growingLegend } from './growing-legend';
import { holdPointer } from './hold-pointer';
import { inTurns } from './in-turns';
import { keyboard } from './keyboard';
import { toLatLng, toPosition } from './lat-lng';
import { ownLayer } from './own-layer';
import { pointer } from './pointer';
import { sheets } from './sheets';
import { type TileSource, tiles } from './tiles';

export interface DrawMapOptions {
  /** Address of the base map's manifest. */
  basemap: string;
  /** Where the drawing is worked out. */
  composer: ComposerFor;
  data: MapData;
  tiles: TileSource | null;
  /** Ids of places in the order in which the keyboard goes through them; those that it does not name follow. */
  order?(): readonly string[];
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
}

/** A Coverage on a Leaflet map: created once, updated with each new page, removed with the map. No framework. */
export interface MapDrawing {
  update(data: MapData): void;
  /** Lights a place as if the pointer were on it; `null` puts the light out. */
  light(id: string | null): void;
  /** Does what a button of the map does. */
  press(button: MapButton): void;
  /** Moves to the view that the data's scope asks for. */
  home(): void;
  remove(): void;
}

/** px drawn beyond the view's sides, so that a drag shows no edge; more on wide screens. */
const marginOf = ({ x }: L.Point) => Math.min(420, Math.round(x * 0.4));
/** A drag comes this near to the edge of what is drawn, px, before more is. */
const AHEAD = 120;
const START = { of: 'start' } as const;
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

/** Whether two views show the same, to less than a pixel. */
function isSame(a: View, b: View): boolean {
  const [from, to] = [project(a.center, a.zoom), project(b.center, b.zoom)];
  return Math.abs(a.zoom - b.zoom) < 1e-3 && Math.abs(from[0] - to[0]) < 1 && Math.abs(from[1] - to[1]) < 1;
}

export function drawMap(map: L.Map, options: DrawMapOptions): MapDrawing {
  let data = options.data;
  let scene: Composed | null = null;
  let lit: string | null = null;
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const drawn = sheets(map);

  const composer = options.composer(options.basemap, () => redraw());
  composer.show(data);
  const raster = tiles(map, options.tiles);
  const press: ControlHandlers = {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    wholeRegion: () => go(viewFor({ ...data, scope: START }, frameFor(size(), START))),
  };
  const bar = controls(map, press);
  const hover = (id: string | null) => {
    light(id);
    options.onHover(id);
  };
  const mouse = pointer(map, drawn, {
    onHover: hover,
    onSelect: options.onSelect,
    onDisc: (key) => drawn.light(null, key),
    onCluster(key) {
      const cluster = scene?.clusters.find((one) => one.key === key);
      if (cluster) go(fitBox(cluster.bbox, size(), Math.min(10, map.getZoom() + 3)));
    },
    hrefOf: (id) => hrefOf(data, id),
  });
  const keys = keyboard(map, {
    places: inOrder,
    texts: () => data.texts,
    hasSymbol: (id) => scene?.symbols.includes(id) ?? false,
    element: drawn.symbol,
    onFocus: hover,
    onSelect: options.onSelect,
    whole: press.wholeRegion,
  });

  const letLie = ownLayer(map);
  const letGo = holdPointer(map);
  const turns = inTurns();
  const legendOf = growingLegend();
  /** The sheets that are drawn; a pan within their margin needs only new names. */
  let known: number | null = null;
  /** Where on the Earth their middle is. */
  let middle: L.LatLng | null = null;
  /** While the browser scales what is drawn, nothing else may be: it would jump. */
  let zooming = false;

  function inOrder(): readonly DrawnPlace[] {
    const rank = new Map(options.order?.().map((id, index) => [id, index]));
    const rankOf = ({ id }: DrawnPlace) => rank.get(id) ?? rank.size;
    return [...data.places].sort((a, b) => rankOf(a) - rankOf(b));
  }

  function currentView(): View {
    const size = map.getSize();
    return { center: toPosition(map.getCenter()), zoom: map.getZoom(), width: size.x, height: size.y };
  }

  /** The view that is being composed; whether another must follow it. */
  let asking: View | null = null;
  let again = false;
  /** The view that a zoom or a flight under way will end on, and its drawing once that has come. */
  let coming: View | null = null;
  let ready: (() => void) | null = null;

  /**
   * Asks for all that a view shows and draws it when it has come; `anew` whether or not what is drawn still holds it.
   * What a movement ends on is asked for as it begins, and drawn when it ends.
   */
  function redraw(anew = false): void {
    const view = coming ?? currentView();
    if (view.width === 0 || view.height === 0) return;
    if (asking) {
      again = true;
      return;
    }
    asking = view;
    again = false;
    const margin = marginOf(map.getSize());
    const asked = {
      view,
      margin,
      reserved: bar.boxes(),
      ground: !raster.shown(),
      sheets: anew ? null : known,
    };
    composer.ask(asked, (composed) => {
      asking = null;
      if (composed && coming && isSame(view, coming)) ready = () => draw(composed, view, margin);
      else if (composed && !zooming) return draw(composed, view, margin);
      askAgain();
    });
  }

  /** What has changed since the last asking is asked for when that has been drawn. */
  function askAgain(): void {
    if (again) redraw();
  }

  /** Over several frames, so that none is long, where older sheets show meanwhile. */
  function draw(composed: Composed, view: View, margin: number): void {
    const { selected } = data;
    // The legend names what the drawing shows, and its size decides where names may stand.
    const opens = known === null || isSame(view, opened) ? composed.marks : null;
    const resized = bar.update(raster.texts(data.texts), legendOf(composed.legend, data, view), opens);
    // The first drawing takes the place of the server's, and must not lack the names that stood there.
    if (resized && known === null) {
      redraw();
      return;
    }
    const made = composed.sheets;
    const drawSheets = made
      ? [
          () => drawn.base(made.base, view, margin),
          () => {
            drawn.coverage(made, view, margin, selected);
            scene = composed;
            known = made.id;
            middle = toLatLng(view.center);
            map.getContainer().classList.add('has-drawing'); // the server's drawing makes room
          },
        ]
      : [];
    const drawNames = () => {
      scene = composed;
      drawn.names(composed, view, margin, data.texts, composed.locator);
      // What stands under the legend now moves from it; names of the view before would stand there many times as large.
      if (resized) redraw();
      keys.update();
      if (lit) light(lit);
      askAgain();
    };
    turns.take([...drawSheets, drawNames], known === null ? 'at once' : 'spread');
  }

  function size() {
    const { x, y } = map.getSize();
    return { width: x, height: y };
  }
  const opening = () => viewFor(data, frameFor(size(), data.scope));

  function go(view: View): void {
    const center = toLatLng(view.center);
    if (still.matches || map.getSize().x === 0) map.setView(center, view.zoom, { animate: false });
    else {
      map.flyTo(center, view.zoom, { duration: FLIGHT });
      expect(view);
    }
  }

  function expect({ center, zoom }: Pick<View, 'center' | 'zoom'>): void {
    coming = { ...currentView(), center, zoom };
    redraw();
  }

  function light(id: string | null): void {
    lit = id;
    drawn.light(id, id === null ? null : discOf(data, id, map.getZoom()));
  }

  const listeners: L.LeafletEventHandlerFnMap & { controlschange(): void } = {
    zoomanim({ center, zoom }) {
      zooming = true;
      turns.stop();
      expect({ center: toPosition(center), zoom });
    },
    movestart() {
      coming = ready = null;
    },
    moveend() {
      const view = currentView();
      const drawReady = coming && isSame(coming, view) ? ready : null;
      zooming = false;
      coming = ready = null;
      if (drawReady) drawReady();
      // What it ends on may be on its way.
      else if (!asking || again || !isSame(asking, view)) redraw();
    },
    /** A long drag is drawn before it ends, or it would show bare edges. */
    drag() {
      if (asking || middle === null) return;
      const [from, to] = [map.latLngToContainerPoint(middle), map.getSize().divideBy(2)];
      const gone = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
      if (gone > marginOf(map.getSize()) - AHEAD) redraw(true);
    },
    controlschange: () => redraw(),
  };
  map.on(listeners);
  /** The view that the page opened on: there the legend opens by itself, where that hides nothing. */
  let opened = opening();
  map.setView(toLatLng(opened.center), opened.zoom, { animate: false });

  return {
    update(next) {
      if (next === data) return;
      const moved = JSON.stringify(next.scope) !== JSON.stringify(data.scope);
      data = next;
      composer.show(data);
      redraw();
      if (!moved) return;
      opened = opening();
      go(opened);
    },
    light,
    press: (button) => press[button](),
    home: () => go(opening()),
    remove() {
      composer.remove();
      turns.stop();
      letLie();
      letGo();
      map.off(listeners);
      mouse.remove();
      keys.remove();
      bar.remove();
      drawn.remove();
    },
  };
}
