'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { address, HERE, KEPT } from './address';

/** Once the reader has gone on, every `PresentLink` leads from where they are. One component for all, after the paint. */
export function KeepPresent() {
  const path = usePathname();
  const present = useSearchParams();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false; // as the server wrote them
      return;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-changes]')) {
      const { to, changes } = link.dataset;
      link.href = address(to ?? path, present, JSON.parse(changes!), to ? KEPT : HERE);
    }
  }, [path, present]);
  return null;
}
