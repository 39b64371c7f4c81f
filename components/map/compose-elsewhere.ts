import type { MapData } from '@/geo/draw/types';
import type { FromWorker, ToWorker } from './compose-worker';
import type { Asked, Composed, Composer, ComposerFor } from './composer';

/**
 * Composes in a worker, so that a page with thousands of places answers meanwhile; where a browser or a policy allows
 * none, here.
 */
export const composeElsewhere: ComposerFor = (basemap, arrived) => {
  const address = new URL(basemap, location.href).href;
  let data: MapData | null = null;
  /** What the worker was last given. */
  let crowd: MapData['crowd'] | null = null;
  let open: { asked: Asked; answer(composed: Composed | null): void } | null = null;
  let here: Composer | null = null;
  let removed = false;

  const worker = start();
  if (worker) {
    worker.onmessage = ({ data: message }: MessageEvent<FromWorker>) => {
      if (message === 'arrived') return arrived();
      const answered = open;
      open = null;
      answered?.answer(message.composed);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      void comeHere();
    };
    send({ basemap: address });
  } else void comeHere();

  function start(): Worker | null {
    try {
      return new Worker(new URL('./compose-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      return null;
    }
  }
  function send(message: ToWorker): void {
    worker?.postMessage(message);
  }
  async function comeHere(): Promise<void> {
    const loaded = await import('./composer').catch(() => null);
    // Where even that does not come, the map stays as the server drew it.
    if (!loaded || removed || here) return;
    here = loaded.composeHere(address, arrived);
    if (data) here.show(data);
    if (open) here.ask(open.asked, open.answer);
    open = null;
  }

  return {
    show(given) {
      data = given;
      if (here) return here.show(given);
      const { crowd: now, ...rest } = given;
      send({ show: rest, crowd: now === crowd ? 'as before' : now });
      crowd = now;
    },
    ask(asked, answer) {
      if (here) return here.ask(asked, answer);
      open = { asked, answer };
      send({ ask: asked });
    },
    remove() {
      removed = true;
      worker?.terminate();
      here?.remove();
    },
  };
};
