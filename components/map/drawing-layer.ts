import L from 'leaflet';
import type { Point, View } from '@/geo/draw/projection';
import type { Shape } from '@/geo/draw/shape';
import { toLatLng } from './lat-lng';
import { patchShapes } from './patch-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** As Leaflet's own style sheet has it for its panes: `Map#_animateZoom` ends after so long. */
const ZOOMING: KeyframeAnimationOptions = { duration: 250, easing: 'cubic-bezier(0, 0, 0.25, 1)' };

/** A sheet of shapes that moves and scales with the map. */
export interface DrawingLayer {
  layer: L.Layer;
  /** Draws shapes given in px of a view; `margin` px around it are drawn too. */
  update(shapes: readonly Shape[], view: View, margin: number): void;
  element: SVGSVGElement;
  /** Where a spot of the window lies on it, in px of the view that was drawn. */
  positionOf(clientX: number, clientY: number): Point;
  remove(): void;
}

/** One SVG in a pane of the map. Between drawings it is only shifted and scaled, which costs a frame nothing. */
export function drawingLayer(map: L.Map, pane: string, className: string): DrawingLayer {
  const element = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  element.setAttribute('class', `${className} leaflet-zoom-animated`);
  element.setAttribute('aria-hidden', 'true');
  let view: View | null = null;
  let around = 0;
  let moving: Animation | undefined;

  /** As Leaflet's own renderers do while a zoom is under way (L.Renderer#_updateTransform). */
  const place = (center: L.LatLng, zoom: number) => {
    if (!view) return;
    const scale = map.getZoomScale(zoom, view.zoom);
    const size = map.getSize();
    const panePosition = L.DomUtil.getPosition(map.getPane('mapPane')!);
    const origin = map.project(center, zoom).subtract(size.divideBy(2)).add(panePosition).round();
    const corner = map
      .project(toLatLng(view.center), zoom)
      .subtract(L.point(view.width / 2 + around, view.height / 2 + around).multiplyBy(scale))
      .subtract(origin);
    // At rest on whole px, or letters blur.
    L.DomUtil.setTransform(element as unknown as HTMLElement, scale === 1 ? corner.round() : corner, scale);
  };
  /**
   * By an animation and no transition: a transition tells of itself by events at each sheet, and each of them goes
   * through every listener of the page's framework. It ends with the zoom for all sheets at once, not by itself a frame later.
   */
  const onZoomAnimation = (event: L.ZoomAnimEvent) => {
    const from = element.style.transform;
    place(event.center, event.zoom);
    const to = element.style.transform;
    moving = element.animate?.([{ transform: from }, { transform: to }], ZOOMING);
  };
  const onZoom = () => {
    moving?.cancel();
    moving = undefined;
    place(map.getCenter(), map.getZoom());
  };

  const Sheet = L.Layer.extend({
    onAdd() {
      map.getPane(pane)!.appendChild(element);
      map.on('zoomanim', onZoomAnimation as L.LeafletEventHandlerFn).on('zoom viewreset', onZoom);
    },
    onRemove() {
      map.off('zoomanim', onZoomAnimation as L.LeafletEventHandlerFn).off('zoom viewreset', onZoom);
      element.remove();
    },
  });
  const layer = new (Sheet as unknown as new () => L.Layer)();
  layer.addTo(map);

  return {
    layer,
    element,
    update(shapes, next, margin) {
      const [width, height] = [next.width + 2 * margin, next.height + 2 * margin];
      if (view?.width !== next.width || view.height !== next.height || around !== margin) {
        element.setAttribute('width', String(width));
        element.setAttribute('height', String(height));
        element.setAttribute('viewBox', `${-margin} ${-margin} ${width} ${height}`);
      }
      view = next;
      around = margin;
      patchShapes(element, shapes);
      place(map.getCenter(), map.getZoom());
    },
    positionOf(clientX, clientY) {
      const { left, top, width } = element.getBoundingClientRect();
      const scale = view ? width / (view.width + 2 * around) : 1;
      return [(clientX - left) / scale - around, (clientY - top) / scale - around];
    },
    remove: () => layer.remove(),
  };
}
