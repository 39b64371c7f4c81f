/** Pictures rendered at a time, and requests that may wait for their turn. */
const AT_ONCE = 2;
const WAITING = 12;

let running = 0;
const queue: (() => void)[] = [];

/** Resolves with a function to call when done; with `null` when too many wait already. */
export async function takeTurn(): Promise<(() => void) | null> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) return null;
    await new Promise<void>((resolve) => queue.push(resolve));
  }
  running += 1;
  return () => {
    running -= 1;
    queue.shift()?.();
  };
}
