'use client';
import { useEffect } from 'react';
import { lettersWork } from './letter-keys';
import { current, show, subscribe } from './on-show';

/** Everything in the panel that stands for a place carries `data-place`; lists with one tab stop, `data-roving`. */
const PLACES = '[data-place]';
const STOPS = 'a.row, a.mark-link, .together a, .hits a, .offered a, .compared th a';

/**
 * Lights a place on the map while its row, mark or link is hovered or focused, and those while it is lit
 * on the map. One component listens for the whole panel. In a roving list the arrow keys move, and only one item is
 * a tab stop.
 */
export function LitPlaces() {
  useEffect(() => {
    const panel = document.getElementById('panel');
    if (!panel) return;

    const placeOf = (target: EventTarget | null) =>
      (target instanceof Element ? target.closest<HTMLElement>(PLACES)?.dataset.place : null) ?? null;
    const onOver = (event: Event) => show({ lit: placeOf(event.target) });
    const onLeave = () => show({ lit: null });
    // A finger that lifts has chosen: what it chose stays lit until its page has come.
    const onPointerLeave = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') onLeave();
    };

    const paint = () => {
      const { lit } = current();
      for (const element of panel.querySelectorAll<HTMLElement>(PLACES)) {
        element.classList.toggle('lit', element.dataset.place === lit);
      }
    };

    const rove = () => {
      for (const list of panel.querySelectorAll('[data-roving]')) {
        const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
        const free = stops.filter(({ tabIndex }) => tabIndex === 0);
        const held =
          stops.find((stop) => stop === document.activeElement) ?? (free.length === 1 ? free[0] : stops[0]);
        for (const stop of stops) stop.tabIndex = stop === held ? 0 : -1;
      }
    };
    const onFocus = (event: FocusEvent) => {
      onOver(event);
      const list = event.target instanceof Element && event.target.closest('[data-roving]');
      if (list) rove();
    };
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const list = target?.closest('[data-roving]');
      const stops = [...(list?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
      const at = stops.indexOf(target as HTMLElement);
      if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = {
        ArrowDown: stops[at + 1],
        ArrowRight: stops[at + 1],
        ArrowUp: stops[at - 1],
        ArrowLeft: stops[at - 1],
        Home: stops[0],
        End: stops.at(-1),
      }[event.key];
      if (!to) return;
      event.preventDefault();
      to.focus();
    };

    // `n` and `p`: the next and the previous mention of the article, from anywhere but a field.
    const onMentionKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select'))
        return;
      if ((event.key !== 'n' && event.key !== 'p') || !lettersWork()) return;
      const stops = [...panel.querySelectorAll<HTMLElement>('.article-text a.mark-link')];
      const at = stops.indexOf(document.activeElement as HTMLElement);
      const to = event.key === 'n' ? stops[at + 1] : stops[at < 0 ? stops.length - 1 : at - 1];
      to?.focus();
      to?.scrollIntoView({ block: 'nearest' });
    };

    const arrange = () => {
      rove();
      paint();
    };
    arrange();
    // Other pages come into the panel, and to these what is further below.
    const arrivals = new MutationObserver(arrange);
    arrivals.observe(panel, { childList: true, subtree: true });
    document.addEventListener('keydown', onMentionKey);
    const unsubscribe = subscribe(paint);
    panel.addEventListener('pointerover', onOver);
    panel.addEventListener('pointerleave', onPointerLeave);
    panel.addEventListener('pointercancel', onLeave); // the finger scrolls
    panel.addEventListener('focusin', onFocus);
    panel.addEventListener('focusout', onLeave);
    panel.addEventListener('keydown', onKey);
    return () => {
      arrivals.disconnect();
      unsubscribe();
      document.removeEventListener('keydown', onMentionKey);
      panel.removeEventListener('pointerover', onOver);
      panel.removeEventListener('pointerleave', onPointerLeave);
      panel.removeEventListener('pointercancel', onLeave);
      panel.removeEventListener('focusin', onFocus);
      panel.removeEventListener('focusout', onLeave);
      panel.removeEventListener('keydown', onKey);
    };
  }, []);
  return null;
}
