import L from 'leaflet';
import type { Point, View } from '@/geo/draw/projection';
import type { Shape } from '@/geo/draw/shape';
import { toLatLng } from './lat-lng';
import { patchShapes } from './patch-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** As Leaflet's own style sheet has it for its panes: `Map#_animateZoom` ends after so long. */
const ZOOMING: KeyframeAnimationOptions = { duration: 250, easing: 'cubic-bezier(0, 0, 0.25, 1)' };

/** One SVG of shapes. */
export interface MovingSheet {
  /** Draws shapes given in px of a view; `margin` px around it are drawn too. */
  update(shapes: readonly Shape[], view: View, margin: number): void;
  element: SVGSVGElement;
  /** Where a spot of the window lies on it, once something is drawn, in px of that view. */
  positionOf(clientX: number, clientY: number): Point;
}

/** What a sheet shows. */
interface Drawn {
  view: View;
  margin: number;
}

/**
 * Sheets that move and scale with the map, the first at the bottom. They lie in one element, which alone is shifted,
 * scaled and animated: between drawings a frame costs nothing, and a zoom begins and ends once and not once a sheet.
 */
export function movingSheets(
  map: L.Map,
  classNames: readonly string[],
): { sheets: MovingSheet[]; remove(): void } {
  const stack = document.createElement('div');
  stack.className = 'leaflet-zoom-animated';
  const drawn = new Map<SVGSVGElement, Drawn>();
  /** The view whose px are those of the stack. */
  let anchor: View | null = null;
  let moving: Animation | undefined;

  /** Where the corner of a sheet lies at a zoom, px from the world's north-west corner, and how large a px of it is. */
  const lie = ({ view, margin }: Drawn, zoom: number) => {
    const scale = map.getZoomScale(zoom, view.zoom);
    const half = L.point(view.width / 2 + margin, view.height / 2 + margin).multiplyBy(scale);
    return { corner: map.project(toLatLng(view.center), zoom).subtract(half), scale };
  };
  /** As Leaflet's own renderers do while a zoom is under way (L.Renderer#_updateTransform). */
  const place = (center: L.LatLng, zoom: number) => {
    if (!anchor) return;
    const position = L.DomUtil.getPosition(map.getPane('mapPane')!);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(position).round();
    const { corner, scale } = lie({ view: anchor, margin: 0 }, zoom);
    move(stack, corner.subtract(origin), scale);
  };
  /**
   * By an animation and no transition: a transition tells of itself by events, and each of them goes through every
   * listener of the page's framework. It ends with the zoom, not by itself a frame later.
   */
  const onZoomAnimation = (event: L.ZoomAnimEvent) => {
    const from = stack.style.transform;
    place(event.center, event.zoom);
    moving = stack.animate({ transform: [from, stack.style.transform] }, ZOOMING);
  };
  const onZoom = () => {
    moving?.cancel();
    place(map.getCenter(), map.getZoom());
  };
  map.on('zoomanim', onZoomAnimation as L.LeafletEventHandlerFn).on('zoom viewreset', onZoom);

  const sheets = classNames.map((className): MovingSheet => {
    const element = document.createElementNS(SVG, 'svg');
    element.setAttribute('class', className);
    element.setAttribute('aria-hidden', 'true');
    stack.append(element);
    return {
      element,
      update(shapes, view, margin) {
        const [width, height] = [view.width + 2 * margin, view.height + 2 * margin];
        const before = drawn.get(element);
        if (
          before?.view.width !== view.width ||
          before.view.height !== view.height ||
          before.margin !== margin
        ) {
          element.setAttribute('width', String(width));
          element.setAttribute('height', String(height));
          element.setAttribute('viewBox', `${-margin} ${-margin} ${width} ${height}`);
        }
        drawn.set(element, { view, margin });
        patchShapes(element, shapes);
        anchor = view;
        const { corner: origin } = lie({ view, margin: 0 }, view.zoom);
        for (const [each, its] of drawn) {
          const { corner, scale } = lie(its, view.zoom);
          move(each, corner.subtract(origin), scale);
        }
        place(map.getCenter(), map.getZoom());
      },
      positionOf(clientX, clientY) {
        const { left, top, width } = element.getBoundingClientRect();
        const { view, margin } = drawn.get(element)!;
        const scale = width / (view.width + 2 * margin);
        return [(clientX - left) / scale - margin, (clientY - top) / scale - margin];
      },
    };
  });
  map.getPane('overlayPane')!.append(stack);

  return {
    sheets,
    remove() {
      map.off('zoomanim', onZoomAnimation as L.LeafletEventHandlerFn).off('zoom viewreset', onZoom);
      stack.remove();
    },
  };
}

/** At rest on whole px, or letters blur. */
function move(element: HTMLElement | SVGElement, to: L.Point, scale: number): void {
  L.DomUtil.setTransform(element as HTMLElement, scale === 1 ? to.round() : to, scale);
}
