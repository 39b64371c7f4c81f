import type L from 'leaflet';
import { takePress } from './press';

export interface PointerHandlers {
  onHover(id: string | null): void;
  onSelect(id: string): void;
  /** A disc of several places was chosen. */
  onCluster(key: string): void;
  /** Address of a place, for readers who open it beside. */
  hrefOf(id: string): string | null;
}

/** Mouse and touch on symbols and names: pointing lights both, a click chooses. */
export function pointer(
  map: L.Map,
  layers: readonly Element[],
  { onHover, onSelect, onCluster, hrefOf }: PointerHandlers,
): { remove(): void } {
  const undo = new AbortController();
  const { signal } = undo;
  takePress(map.getContainer(), signal);
  let over: string | null = null;
  const placeOf = (event: Event): string | null =>
    (event.target as Element | null)?.closest('[data-place]')?.getAttribute('data-place') ?? null;
  const point = (id: string | null) => {
    if (id === over) return;
    over = id;
    onHover(id);
  };
  for (const layer of layers) {
    layer.addEventListener('pointerover', (event) => point(placeOf(event)), { signal });
    layer.addEventListener('pointerleave', () => point(null), { signal });
    layer.addEventListener(
      'click',
      (event) => {
        const id = placeOf(event);
        // A drag that ends on a place has not chosen it.
        const dragged = (map.dragging as unknown as { moved?(): boolean } | undefined)?.moved?.() ?? false;
        if (dragged) return;
        const disc = (event.target as Element | null)
          ?.closest('[data-cluster]')
          ?.getAttribute('data-cluster');
        if (disc) onCluster(disc);
        if (id === null) return;
        const { metaKey, ctrlKey } = event as MouseEvent;
        const href = hrefOf(id);
        if ((metaKey || ctrlKey) && href) open(href, '_blank', 'noopener');
        else onSelect(id);
      },
      { signal },
    );
  }
  return { remove: () => undo.abort() };
}
