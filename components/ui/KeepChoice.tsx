'use client';
import { useEffect } from 'react';

/** Of the Navigation API what is used here; not every browser has it, nor TypeScript its types. */
interface Navigated {
  navigation?: {
    activation?: { from?: { url: string | null; getState(): unknown } | null; navigationType: string } | null;
    updateCurrentEntry(to: { state: unknown }): void;
  };
}

/** Noted with the page in the tab's history where a choice is made by key: who uses a mouse wants no ring. */
const BY_KEY = 'chosen by key';

/** A choice of the header loads the page anew: a keyboard's focus goes back to where it was made. */
export function KeepChoice() {
  useEffect(() => {
    const { navigation } = window as Navigated;
    const onClick = ({ target, detail }: MouseEvent) => {
      if (detail === 0 && (target as Element).closest('a[data-changes]'))
        navigation?.updateCurrentEntry({ state: BY_KEY });
    };
    document.addEventListener('click', onClick);
    const { from, navigationType } = navigation?.activation ?? {};
    if (navigationType === 'push' && from?.url && from.getState() === BY_KEY) focusChoice(new URL(from.url));
    return () => document.removeEventListener('click', onClick);
  }, []);
  return null;
}

/** Focuses what was chosen on the way here from the same page, where nothing has the focus yet. */
function focusChoice(from: URL): void {
  const here = new URL(location.href);
  if (from.pathname !== here.pathname || document.activeElement !== document.body) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-changes]')) {
    const changes = Object.keys(JSON.parse(link.dataset.changes!));
    if (!changes.some((key) => from.searchParams.get(key) !== here.searchParams.get(key))) continue;
    const choice = link.closest('details')?.querySelector('summary') ?? link;
    choice.focus({ preventScroll: true });
    if (document.activeElement === choice) return; // the other of light and dark is hidden
  }
}
