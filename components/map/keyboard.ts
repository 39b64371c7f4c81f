import type L from 'leaflet';
import type { DrawnPlace, MapTexts } from '@/geo/draw/types';
import { toLatLng } from './lat-lng';

export interface KeyboardOptions {
  places(): readonly DrawnPlace[];
  texts(): MapTexts;
  /** Whether a place has a symbol where the map is. */
  hasSymbol(id: string): boolean;
  element(id: string): Element | null;
  onFocus(id: string | null): void;
  onSelect(id: string | null): void;
  whole(): void;
}

/** An arrow key moves the map by so many px. */
const STEP = 90;

/**
 * The map as one stop of the keyboard. Arrows move it, + and − zoom, Home shows the whole region; Page Down and
 * Page Up go through the places in the panel's order, Enter opens the one in focus, Escape leaves it.
 */
export function keyboard(map: L.Map, options: KeyboardOptions): { update(): void; remove(): void } {
  const container = map.getContainer();
  const undo = new AbortController();
  const { signal } = undo;
  const voice = document.createElement('p');
  voice.className = 'map-voice';
  voice.id = 'map-focus';
  const help = document.createElement('p');
  help.className = 'map-voice';
  help.id = 'map-help';
  container.append(voice, help);
  container.tabIndex = 0;
  container.setAttribute('role', 'application');
  container.setAttribute('aria-describedby', help.id);
  let focused: string | null = null;
  let said: MapTexts | undefined;
  /** The one that Enter has opened. */
  let opened: string | null = null;

  const focus = (id: string | null) => {
    if (focused) options.element(focused)?.classList.remove('is-focus');
    focused = id;
    options.onFocus(id);
    const place = options.places().find((one) => one.id === id);
    voice.textContent = place?.title ?? '';
    if (!place) return;
    options.element(place.id)?.classList.add('is-focus');
    if (!map.getBounds().contains(toLatLng(place.label)) && options.hasSymbol(place.id))
      map.panTo(toLatLng(place.label), { animate: false });
  };
  voice.setAttribute('aria-live', 'polite');

  const step = (by: 1 | -1) => {
    const places = options.places();
    if (places.length === 0) return;
    const at = places.findIndex(({ id }) => id === focused);
    const next = at < 0 ? (by > 0 ? 0 : places.length - 1) : (at + by + places.length) % places.length;
    focus(places[next]!.id);
  };
  const move = (x: number, y: number) => map.panBy([x * STEP, y * STEP], { animate: false });
  const act = (key: string): boolean => {
    switch (key) {
      case 'ArrowUp':
        move(0, -1);
        return true;
      case 'ArrowDown':
        move(0, 1);
        return true;
      case 'ArrowLeft':
        move(-1, 0);
        return true;
      case 'ArrowRight':
        move(1, 0);
        return true;
      case '+':
      case '=':
        map.zoomIn(1, { animate: false });
        return true;
      case '-':
      case '_':
        map.zoomOut(1, { animate: false });
        return true;
      case 'Home':
        options.whole();
        return true;
      case 'PageDown':
        step(1);
        return true;
      case 'PageUp':
        step(-1);
        return true;
      case 'Enter':
        if (focused) options.onSelect(focused);
        opened = focused;
        return focused !== null;
      case 'Escape':
        // Of a place that is open there is more to leave than the ring around it.
        if (focused === null || focused === opened) options.onSelect(null);
        focus(null);
        opened = null;
        return true;
      default:
        return false;
    }
  };
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key)) event.preventDefault();
    },
    { signal },
  );
  container.addEventListener('blur', () => focused && focus(null), { signal });

  return {
    update() {
      const texts = options.texts();
      // After each drawing: what is the same words again would still be laid out anew.
      if (texts !== said) {
        said = texts;
        container.ariaLabel = texts.mapName;
        help.textContent = texts.mapHelp;
      }
      if (focused) options.element(focused)?.classList.add('is-focus');
    },
    remove() {
      undo.abort();
      voice.remove();
      help.remove();
    },
  };
}
