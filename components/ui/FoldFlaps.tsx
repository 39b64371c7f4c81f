'use client';
import { useEffect } from 'react';

/** What lies over the page while it is open: marked `data-flap`. */
const OPEN = 'details[data-flap][open]';

/**
 * A click beside a flap folds it, and so does Escape, which gives the focus back to its summary. Where nothing is open
 * that Escape folds, it closes the place or the article that is read, as the button beside it does. What the reader unfolded in the panel
 * (*Why here?*) is in between: the last of it that is still open folds first.
 */
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
    let unfolded: HTMLDetailsElement[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const open = document.querySelector(OPEN);
      fold(null);
      if (open || event.defaultPrevented || !isReading(event.target)) return;
      unfolded = unfolded.filter((each) => each.open && each.isConnected);
      const last = unfolded.pop();
      if (!last) return close();
      last.open = false;
      last.querySelector('summary')!.focus();
    };
    // By hand, key or voice: a summary is clicked, before its details opens; what stands open in the page never is.
    const onSummary = ({ target }: Event) => {
      const details = target instanceof Element && target.closest('#panel summary')?.parentElement;
      if (details instanceof HTMLDetailsElement && !details.open) unfolded.push(details);
    };
    // On its way down: the map keeps clicks on its controls to itself.
    document.addEventListener('click', ({ target }) => fold(target as Node), { signal, capture: true });
    document.addEventListener('click', onSummary, { signal });
    document.addEventListener('keydown', onKey, { signal });
    return () => undo.abort();
  }, []);
  return null;
}

/** Of a place or an article; what one fills in on other pages is not thrown away by a key. */
const READ = /^\/(?:place|article)\//;
/** What has an Escape of its own. */
const OWN_ESCAPE = 'dialog, input, select, textarea';

/** The focus is in the text of the panel, or nowhere. */
function isReading(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(OWN_ESCAPE) || !READ.test(location.pathname))
    return false;
  return target === document.body || target.closest('#panel') !== null;
}

const close = () => document.querySelector<HTMLElement>('#panel [data-close]')?.click();
