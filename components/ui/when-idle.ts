/** What a reader came for is drawn by then, ms. */
const FIRST_THINGS_FIRST = 3000;

/** Calls `act` when first things are done and nothing else is to do. Returns what takes that back. */
export function whenIdle(act: () => void): () => void {
  // Safari has no word for idle.
  const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
  const timer = setTimeout(() => idle(act), FIRST_THINGS_FIRST);
  return () => clearTimeout(timer);
}
