import type L from 'leaflet';
import { takePress } from './press';
import type { Sheets } from './sheets';

export interface PointerHandlers {
  onHover(id: string | null): void;
  onSelect(id: string): void;
  /** A disc of several places is pointed at. */
  onDisc(key: string): void;
  /** A disc of several places was chosen. */
  onCluster(key: string): void;
  /** Address of a place, for readers who open it beside. */
  hrefOf(id: string): string | null;
}

/** A place, or a disc of several. */
interface Pointed {
  place: string | null;
  disc: string | null;
}

const NOTHING: Pointed = { place: null, disc: null };

/** Mouse and touch on symbols and names: pointing lights both, a click chooses. */
export function pointer(
  map: L.Map,
  { layers, markAt }: Pick<Sheets, 'layers' | 'markAt'>,
  { onHover, onSelect, onDisc, onCluster, hrefOf }: PointerHandlers,
): { remove(): void } {
  const undo = new AbortController();
  const { signal } = undo;
  takePress(map.getContainer(), signal);
  let over: Pointed = NOTHING;
  /** What an event is on: an element that names its place, else a mark of the crowd, which is none. */
  const pointed = ({ target, clientX, clientY }: MouseEvent): Pointed => {
    const id = (target as Element | null)?.closest('[data-place]')?.getAttribute('data-place');
    if (id) return { place: id, disc: null };
    return ((target as Element | null)?.closest('[data-crowd]') && markAt(clientX, clientY)) || NOTHING;
  };
  const point = (now: Pointed) => {
    if (now.place === over.place && now.disc === over.disc) return;
    const told = over.place !== now.place;
    over = now;
    if (told) onHover(now.place);
    if (now.disc !== null) onDisc(now.disc);
    else if (!told) onHover(null);
  };
  for (const layer of layers) {
    const onPoint = (event: Event) => point(pointed(event as MouseEvent));
    // Marks of the crowd share an element: from one to the next the pointer only moves.
    for (const type of ['pointerover', 'pointermove']) layer.addEventListener(type, onPoint, { signal });
    layer.addEventListener('pointerleave', () => point(NOTHING), { signal });
    layer.addEventListener(
      'click',
      (event) => {
        const { place: id, disc } = pointed(event as MouseEvent);
        // A drag that ends on a place has not chosen it.
        const dragged = (map.dragging as unknown as { moved?(): boolean } | undefined)?.moved?.() ?? false;
        if (dragged) return;
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
