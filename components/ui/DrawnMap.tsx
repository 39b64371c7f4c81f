'use client';
import { useEffect, useRef } from 'react';
import type { MapButton } from '@/geo/draw';
import { drawingKept } from './drawings';
import { show } from './on-show';

/**
 * The map as the server drew it: shown at once, with working links, until the live one stands over it. Only its key
 * is a property, so that the drawing crosses the wire once, as HTML, and not again as data; the browser keeps
 * what it was sent.
 */
export function DrawnMap({ drawing }: { drawing: string }) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const drawn = root.current!;
    // Where there is script, the live map's legend and policy come after the list.
    for (const stop of drawn.querySelectorAll<HTMLElement>('summary, a')) stop.tabIndex = -1;
    const onClick = ({ target }: MouseEvent) => {
      const button = (target as Element).closest<HTMLElement>('[data-press]');
      if (button) show({ pressed: button.dataset.press as MapButton });
    };
    drawn.addEventListener('click', onClick);
    return () => drawn.removeEventListener('click', onClick);
  }, []);
  return (
    <section
      className="stage-drawn"
      id="map"
      tabIndex={-1}
      aria-labelledby="drawn-desc"
      ref={root}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, every text in it escaped.
      dangerouslySetInnerHTML={{ __html: drawingKept(drawing) }}
    />
  );
}
