import { useEffect, useState } from 'react';

/** What a reader does first: long before a drag or a zoom has begun, the pointer moves. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const;
/** A drawing that is scaled by more than this does not look like the map that replaces it. */
const TOLERABLE = 0.08;

/** True from a reader's first sign of life on, or at once where the server's drawing does not fit the window. */
export function useReached(): boolean {
  const [reached, setReached] = useState(false);
  useEffect(() => {
    if (reached) return;
    const signs = new AbortController();
    const reach = () => setReached(true);
    for (const sign of SIGNS)
      addEventListener(sign, reach, { passive: true, capture: true, signal: signs.signal });
    if (!drawingFits()) reach();
    return () => signs.abort();
  }, [reached]);
  return reached;
}

/** Whether the server, which guesses the window from the browser's name, drew for a stage of this size. */
function drawingFits(): boolean {
  const drawing = [...document.querySelectorAll<SVGSVGElement>('.stage-drawn svg')].find(
    (svg) => svg.clientWidth > 0,
  );
  if (!drawing) return false;
  const { width } = drawing.viewBox.baseVal;
  return Math.abs(drawing.clientWidth / width - 1) <= TOLERABLE;
}
