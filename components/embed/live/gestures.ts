import type { Map as LeafletMap } from 'leaflet';
import { takePress } from '../../map/press';

/** Options of a map that leaves the page's own gestures alone; what follows here adds its own. */
export const PAGE_FIRST = {
  scrollWheelZoom: false,
  // One finger is the page's, so dragging is ours, by mouse and pen alone.
  dragging: false,
  touchZoom: true,
  boxZoom: false,
  keyboard: false,
} as const;

/** Wheel distance that zooms by one level, CSS px. */
const WHEEL_PER_LEVEL = 240;
/** A drag shorter than this is a click, CSS px. */
const CLICK_SLACK = 4;

/**
 * Lets a reader move and zoom a map that stands in an article: the wheel zooms with Ctrl or ⌘ alone, the mouse
 * drags, one finger scrolls the page and two move the map (Leaflet's own). `hint` is called when
 * somebody tries otherwise. Returns the undoing.
 */
export function pageFirstGestures(map: LeafletMap, hint: (of: 'wheel' | 'touch') => void): () => void {
  const box = map.getContainer();
  const undo = new AbortController();
  const { signal } = undo;
  box.style.touchAction = 'pan-x pan-y';
  takePress(box, signal);

  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return hint('wheel');
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 300 : 1);
      const zoom = clampZoom(map, map.getZoom() - pixels / WHEEL_PER_LEVEL);
      map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
    },
    { passive: false, signal },
  );

  let touchedAt: { x: number; y: number } | null = null;
  box.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches;
      touchedAt = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true, signal },
  );
  box.addEventListener(
    'touchmove',
    ({ touches }) => {
      const [touch] = touches;
      if (!touchedAt || touches.length !== 1 || !touch) return;
      if (Math.hypot(touch.clientX - touchedAt.x, touch.clientY - touchedAt.y) > 24) {
        touchedAt = null;
        hint('touch');
      }
    },
    { passive: true, signal },
  );

  let dragged: { x: number; y: number; moved: boolean } | null = null;
  box.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      dragged = { x: event.clientX, y: event.clientY, moved: false };
    },
    { signal },
  );
  box.addEventListener(
    'pointermove',
    (event) => {
      if (!dragged) return;
      const [dx, dy] = [event.clientX - dragged.x, event.clientY - dragged.y];
      if (!dragged.moved && Math.hypot(dx, dy) < CLICK_SLACK) return;
      if (!dragged.moved) box.setPointerCapture(event.pointerId);
      const scale = scaleOf(box);
      // Leaflet moves by whole pixels: what is left over goes into the next move.
      const [x, y] = [Math.round(dx / scale), Math.round(dy / scale)];
      dragged = { x: dragged.x + x * scale, y: dragged.y + y * scale, moved: true };
      map.panBy([-x, -y], { animate: false });
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) {
    box.addEventListener(
      end,
      () => {
        // The click that ends a drag chooses nothing.
        if (dragged?.moved) {
          const swallow = (click: Event) => click.stopPropagation();
          box.addEventListener('click', swallow, { capture: true, once: true });
          setTimeout(() => box.removeEventListener('click', swallow, { capture: true }), 0);
        }
        dragged = null;
      },
      { signal },
    );
  }
  return () => undo.abort();
}

/** The map is drawn at one size and scaled to its frame. */
export function scaleOf(box: HTMLElement): number {
  return box.getBoundingClientRect().width / box.offsetWidth || 1;
}

function clampZoom(map: LeafletMap, zoom: number): number {
  return Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), zoom));
}
