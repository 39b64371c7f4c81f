'use client';
import { useEffect } from 'react';

/** What lies over the page while it is open: marked `data-flap`. */
const OPEN = 'details[data-flap][open]';

/** A click beside a flap folds it, and so does Escape, which gives the focus back to its summary. */
export function FoldFlaps() {
  useEffect(() => {
    const undo = new AbortController();
    const { signal } = undo;
    const fold = (but: Node | null) => {
      for (const flap of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
        if (but && flap.contains(but)) continue;
        if (flap.contains(document.activeElement)) flap.querySelector('summary')!.focus();
        flap.open = false;
      }
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') fold(null);
    };
    // On its way down: the map keeps clicks on its controls to itself.
    document.addEventListener('click', ({ target }) => fold(target as Node), { signal, capture: true });
    document.addEventListener('keydown', onKey, { signal });
    return () => undo.abort();
  }, []);
  return null;
}
