import { type Frame, heightMessages } from './dialects';

/** Reports in a frame's life. A host that answers a height by another width would else never stop. */
const MOST_REPORTS = 50;
/** Reports at one width: fonts, a note, a changed text; not more. */
const MOST_PER_WIDTH = 4;

/**
 * A function that tells the host a height, at most when it changed, and so seldom that no host can be
 * driven round in a circle. `post` sends one message to the host.
 */
export function heightReporter(frame: Frame, post: (message: unknown) => void) {
  const perWidth = new Map<number, number>();
  let last = 0;
  let reports = 0;
  return (height: number, width: number): boolean => {
    const times = perWidth.get(width) ?? 0;
    if (height === last || height <= 0 || reports >= MOST_REPORTS || times >= MOST_PER_WIDTH) return false;
    perWidth.set(width, times + 1);
    reports += 1;
    last = height;
    for (const message of heightMessages(height, frame)) post(message);
    return true;
  };
}
