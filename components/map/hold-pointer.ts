import type L from 'leaflet';

/** What Leaflet's drag hears the mouse with (L.Draggable); it has no public name, and hears on the document, beside React. */
interface Draggable {
  _onMove?(event: MouseEvent): void;
}

/**
 * While a mouse drags the map, the map alone has it: the browser then looks for nothing under it, which is a fifth of
 * a frame's work, and what listens to pointers and mouse on the page is not asked at every move. Returns the undoing.
 */
export function holdPointer(map: L.Map): () => void {
  const container = map.getContainer();
  const undo = new AbortController();
  const { signal } = undo;
  let pressed: number | null = null;
  let dragging = false;
  const hold = () => {
    if (pressed === null) return;
    dragging = true;
    container.setPointerCapture(pressed);
  };
  const end = () => {
    pressed = null;
    dragging = false;
  };
  const onMove = (event: PointerEvent) => {
    if (dragging) event.stopImmediatePropagation();
  };
  const onMouse = (event: MouseEvent) => {
    const draggable = (map.dragging as unknown as { _draggable?: Draggable } | undefined)?._draggable;
    if (!dragging || !draggable?._onMove) return;
    event.stopImmediatePropagation();
    draggable._onMove(event);
  };
  container.addEventListener(
    'pointerdown',
    ({ pointerType, pointerId }) => {
      if (pointerType === 'mouse') pressed = pointerId;
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'])
    window.addEventListener(type, end, { capture: true, signal });
  window.addEventListener('pointermove', onMove, { capture: true, signal });
  window.addEventListener('mousemove', onMouse, { capture: true, signal });
  map.on('dragstart', hold);
  return () => {
    undo.abort();
    map.off('dragstart', hold);
  };
}
