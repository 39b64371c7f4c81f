'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** A mouse that rests on a link for so long means it, ms. */
const MEANT_MS = 65;

type Prefetch = NonNullable<Parameters<ReturnType<typeof useRouter>['prefetch']>[1]>;

/**
 * Follows every `Link` of the page without leaving it; clicks that open a tab or save are the browser's own. What a
 * mouse rests on is fetched before it is clicked.
 */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    const undo = new AbortController();
    const { signal } = undo;
    const linkAt = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-go]') : null;
    const addressOf = (link: HTMLAnchorElement) => link.getAttribute('href')!;
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = linkAt(event);
      if (!link) return;
      event.preventDefault();
      const [how, still] = link.dataset.go!.split(' ');
      router[how === 'replace' ? 'replace' : 'push'](addressOf(link), { scroll: !still });
    };
    let resting: HTMLAnchorElement | null = null;
    let timer = 0;
    const rest = (event: PointerEvent) => {
      const link = event.pointerType === 'mouse' ? linkAt(event) : null;
      if (link === resting) return;
      resting = link;
      clearTimeout(timer);
      if (link)
        timer = window.setTimeout(
          () => router.prefetch(addressOf(link), { kind: 'full' as Prefetch['kind'] }),
          MEANT_MS,
        );
    };
    document.addEventListener('click', follow, { signal });
    document.addEventListener('pointerover', rest, { signal });
    return () => {
      clearTimeout(timer);
      undo.abort();
    };
  }, [router]);
  return null;
}
