'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useReached } from '../map/use-reached';
import { onTap } from './on-tap';
import { takeStep } from './one-step';
import { whenIdle } from './when-idle';

/** A mouse that rests on a link for so long means it, ms. */
const MEANT_MS = 65;

const addressOf = (link: HTMLAnchorElement) => link.getAttribute('href')!;

type Prefetch = NonNullable<Parameters<ReturnType<typeof useRouter>['prefetch']>[1]>;
/** All of a page, not its outline alone. */
const WHOLE: Prefetch = { kind: 'full' as Prefetch['kind'] };

/** So many places at the top of what the list shows are fetched while nothing else is to do. */
const LIKELY = 4;

/** A reader who asked for little data, or has a slow line, gets nothing unasked. */
function sparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

/** The first rows of the list that a reader sees. */
function likely(): HTMLAnchorElement[] {
  const panel = document.getElementById('panel')?.getBoundingClientRect();
  if (!panel) return [];
  const seen = (row: Element) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= panel.top && bottom <= Math.min(panel.bottom, innerHeight);
  };
  return [...document.querySelectorAll<HTMLAnchorElement>('a.row[data-go]')].filter(seen).slice(0, LIKELY);
}

/**
 * Follows every `Link` of the page without leaving it; clicks that open a tab or save are the browser's own. What a
 * mouse rests on, or a finger has come down on, is fetched before the click; so are the first places of the list.
 */
export function FollowLinks() {
  const router = useRouter();
  const reached = useReached();
  const path = usePathname();
  // From the outline of one place's page the router knows those of all, and asks for a whole one at once.
  useEffect(() => {
    const learn = () => {
      const place = document.querySelector<HTMLAnchorElement>('a[data-go][data-place]');
      if (place) router.prefetch(addressOf(place));
    };
    return reached ? whenIdle(learn) : undefined;
  }, [router, reached]);
  useEffect(() => {
    const fetchLikely = () => {
      for (const row of likely()) router.prefetch(addressOf(row), WHOLE);
    };
    return reached && path === '/' && !sparing() ? whenIdle(fetchLikely) : undefined;
  }, [router, reached, path]);
  useEffect(() => {
    const undo = new AbortController();
    const { signal } = undo;
    const linkAt = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-go]') : null;
    const follow = (link: HTMLAnchorElement) => {
      const [how, still] = link.dataset.go!.split(' ');
      if (how === 'step') takeStep(router, addressOf(link));
      else router.push(addressOf(link), { scroll: !still });
    };
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = linkAt(event);
      if (!link) return;
      event.preventDefault();
      follow(link);
    };
    const fetchAhead = (link: HTMLAnchorElement) => router.prefetch(addressOf(link), WHOLE);
    let resting: HTMLAnchorElement | null = null;
    let timer = 0;
    const rest = (event: PointerEvent) => {
      const link = event.pointerType === 'mouse' ? linkAt(event) : null;
      if (link === resting) return;
      resting = link;
      clearTimeout(timer);
      if (link) timer = window.setTimeout(fetchAhead, MEANT_MS, link);
    };
    const press = (event: PointerEvent) => {
      const link = event.button === 0 ? linkAt(event) : null;
      if (!link) return;
      clearTimeout(timer);
      fetchAhead(link);
    };
    onTap(linkAt, follow, signal);
    document.addEventListener('click', onClick, { signal });
    document.addEventListener('pointerover', rest, { signal });
    document.addEventListener('pointerdown', press, { signal });
    return () => {
      clearTimeout(timer);
      undo.abort();
    };
  }, [router]);
  return null;
}
