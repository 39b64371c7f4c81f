'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { journey } from './journey';

/** Scroll positions of pages seen in this tab, by address; in memory only. */
const scrolled = new Map<string, number>();

/**
 * Keeps the reader's place in the panel, which scrolls by itself: a new page begins at its top with its heading
 * focused; going back returns to where one was and to the link that led away, and closing a place to the row it was
 * opened from.
 */
export function KeepPlace() {
  const path = usePathname();
  const address = `${path}?${useSearchParams()}`;
  const before = useRef<{ path: string; address: string } | null>(null);

  useEffect(() => {
    journey.underWay = true;
    const onPop = () => {
      journey.returning = true;
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  // With the page that it is of, and not a frame later: the next page scrolls the panel before that.
  useLayoutEffect(() => {
    const panel = document.getElementById('panel')!;
    const onScroll = () => scrolled.set(address, panel.scrollTop);
    panel.addEventListener('scroll', onScroll, { passive: true });
    return () => panel.removeEventListener('scroll', onScroll);
  }, [address]);

  useEffect(() => {
    const panel = document.getElementById('panel')!;
    const from = before.current;
    before.current = { path, address };
    if (location.pathname !== path) return; // left again before it had come: the next page is what one returns to
    const { returning } = journey;
    journey.returning = false;
    const { searching } = journey;
    journey.searching = false;
    if (!searching && (!from || from.path === path)) return; // the first page, or another filter of the same
    panel.scrollTop = returning ? (scrolled.get(address) ?? 0) : 0;
    const anchor = location.hash && panel.querySelector(`#${CSS.escape(location.hash.slice(1))}`);
    if (anchor) {
      anchor.scrollIntoView({ block: 'center' });
      anchor.querySelector('a')?.focus({ preventScroll: true });
      return;
    }
    // Whoever is on the map or in the search field stays there.
    if (!searching && document.activeElement?.closest('.stage, .search')) return;
    const link = from && !searching && (returning || path === '/') ? linkTo(from.path, panel) : undefined;
    if (link) link.focus({ preventScroll: panel.scrollTop > 0 });
    else {
      const heading = panel.querySelector<HTMLElement>('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
  }, [path, address]);

  return null;
}

/** The first link of a page to another one, those of its head aside: they lead back. */
const linkTo = (path: string, panel: HTMLElement): HTMLAnchorElement | undefined =>
  [...panel.querySelectorAll('a')].find((link) => link.pathname === path && !link.closest('.panel-head'));
