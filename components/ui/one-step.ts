/** The part of a router that leads on. */
interface Router {
  push(href: string, options: { scroll: boolean }): void;
  replace(href: string, options: { scroll: boolean }): void;
}

/** Steps that follow each other faster are one gesture, ms. */
const BURST_MS = 1000;

/** Where the last step led, and when. */
let last = { href: '', at: Number.NEGATIVE_INFINITY };

/**
 * Leads to where a step of the dates leads. A gesture (one drag, or a burst of steps) is one entry of the history, so
 * that Back undoes it whole: steps go on in the entry of the one before only while that is what is on show.
 * @param held it was made by the hand that made the one before and has not let go, however long ago that was
 */
export function takeStep(router: Router, href: string, held = false): void {
  const next = { href: new URL(href, location.href).href, at: performance.now() };
  const goesOn = last.href === location.href && (held || next.at - last.at < BURST_MS);
  last = next;
  router[goesOn ? 'replace' : 'push'](href, { scroll: false });
}
