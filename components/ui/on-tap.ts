/** A finger that moves further means something else, CSS px; browsers' own measure. */
const SLOP = 10;
/** A finger that rests longer wants the link's menu, ms. */
const LONG_MS = 450;
/** Whoever touches what has scrolled so shortly before stops it, ms. */
const STOPS_MS = 150;

interface Down {
  link: HTMLAnchorElement;
  x: number;
  y: number;
  at: number;
}

/**
 * Calls `act` with a link when a finger lifts off it after a tap, and takes the tap from the browser: the six events of
 * a mouse that it makes of one, each heard by every listener of the page, come a frame or two before the click that
 * counts. Whatever is no plain tap (two fingers, a moved or resting one, one that stops a scroll) stays the browser's;
 * so do clicks that no finger made.
 */
export function onTap(
  linkAt: (event: Event) => HTMLAnchorElement | null,
  act: (link: HTMLAnchorElement) => void,
  signal: AbortSignal,
): void {
  let down: Down | null = null;
  let scrolled = Number.NEGATIVE_INFINITY;
  const forget = () => {
    down = null;
  };
  const onScroll = ({ timeStamp }: Event) => {
    scrolled = timeStamp;
    forget();
  };
  const onStart = (event: TouchEvent) => {
    const link = event.timeStamp - scrolled > STOPS_MS ? linkAt(event) : null;
    const [touch, another] = event.touches;
    down =
      link && touch && !another ? { link, x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
  };
  const onEnd = (event: TouchEvent) => {
    const began = down;
    forget();
    const touch = event.changedTouches[0];
    if (!began || !touch || !event.cancelable || event.defaultPrevented) return;
    if (event.timeStamp - began.at > LONG_MS) return;
    if (Math.hypot(touch.clientX - began.x, touch.clientY - began.y) > SLOP) return;
    event.preventDefault();
    began.link.focus({ preventScroll: true }); // as the click would: a field gives its keyboard back
    act(began.link);
  };
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  document.addEventListener('touchstart', onStart, { passive: true, signal });
  document.addEventListener('touchcancel', forget, { signal });
  document.addEventListener('touchend', onEnd, { passive: false, signal });
}
