'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Follows every `Link` of the page without leaving it; clicks that open a tab or save are the browser's own. */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-go]');
      if (!link) return;
      event.preventDefault();
      const [how, still] = link.dataset.go!.split(' ');
      const address = link.getAttribute('href')!;
      router[how === 'replace' ? 'replace' : 'push'](address, { scroll: !still });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}
