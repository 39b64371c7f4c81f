export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Time that the thread itself ran, microseconds: what other programs take from the processor is not in it. */
  tdur?: number;
  args?: { name?: string; data?: { type?: string } };
}

/** What a trace must record for `frameWork`. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** A frame begins soon before what it hands out, microseconds; what came earlier belongs to the frame before. */
const EARLY = 2000;

/**
 * Main-thread work of each frame of a trace, ms: all tasks from one frame's beginning to the next one's.
 * @param during counts only frames that dispatched such an event: a frame of a drag in which nothing moved is no work saved
 */
export function frameWork(traceEvents: readonly TraceEvent[], during?: string): number[] {
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const byThread = new Map<string, { tasks: TraceEvent[]; frames: number[]; events: number[] }>();
  for (const event of traceEvents) {
    const thread = `${event.pid} ${event.tid}`;
    if (!mains.has(thread)) continue;
    const own = byThread.get(thread) ?? { tasks: [], frames: [], events: [] };
    byThread.set(thread, own);
    if (event.name === 'RunTask' && event.ph === 'X') own.tasks.push(event);
    else if (event.name === 'BeginMainThreadFrame') own.frames.push(event.ts);
    else if (event.name === 'EventDispatch' && event.args?.data?.type === during) own.events.push(event.ts);
  }
  // Of several pages in one browser, the one on show is the one that draws.
  const [shown] = [...byThread.values()].sort((a, b) => b.frames.length - a.frames.length);
  if (!shown || shown.frames.length === 0) throw new Error('The trace holds no frame.');
  const frames = shown.frames.sort((a, b) => a - b);
  const work = new Array<number>(frames.length).fill(0);
  let at = -1;
  for (const { ts, dur = 0, tdur } of shown.tasks.sort((a, b) => a.ts - b.ts)) {
    // A frame begins inside its task, so that the task's end tells which frame it belongs to.
    while (at + 1 < frames.length && frames[at + 1]! <= ts + dur) at++;
    if (at >= 0) work[at]! += (tdur ?? dur) / 1000;
  }
  if (during === undefined) return work;
  const eventful = new Set(shown.events.map((ts) => frames.findLastIndex((begun) => begun <= ts + EARLY)));
  return work.filter((_, frame) => eventful.has(frame));
}
