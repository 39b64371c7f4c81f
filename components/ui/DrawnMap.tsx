'use client';
import { drawingKept } from './drawings';

/**
 * The map as the server drew it: shown at once, with working links, until the live one stands over it. Only its key
 * is a property, so that the drawing crosses the wire once, as HTML, and not again as data; the browser keeps
 * what it was sent.
 */
export function DrawnMap({ drawing }: { drawing: string }) {
  return (
    <div
      className="stage-drawn"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, every text in it escaped.
      dangerouslySetInnerHTML={{ __html: drawingKept(drawing) }}
    />
  );
}
