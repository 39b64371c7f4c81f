/** Work in steps: all at once, or one in each frame, so that no frame is long. What is begun anew takes the old one's place. */
export interface Turns {
  take(steps: readonly (() => void)[], how: 'at once' | 'spread'): void;
  stop(): void;
}

export function inTurns(): Turns {
  let waiting = 0;
  const stop = () => cancelAnimationFrame(waiting);
  const spread = ([first, ...rest]: readonly (() => void)[]) => {
    first?.();
    if (rest.length > 0) waiting = requestAnimationFrame(() => spread(rest));
  };
  return {
    take(steps, how) {
      stop();
      if (how === 'spread') spread(steps);
      else for (const step of steps) step();
    },
    stop,
  };
}
