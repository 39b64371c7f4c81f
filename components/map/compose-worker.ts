import type { MapData } from '@/geo/draw/types';
import { type Asked, type Composed, type Composer, composeHere } from './composer';

/** To the worker; a coverage comes without what has not changed since the last. */
export type ToWorker =
  | { basemap: string }
  | { show: Omit<MapData, 'crowd'>; crowd?: MapData['crowd'] | 'as before' }
  | { ask: Asked };

/** From the worker: `arrived`, or the answer to the one asking that is open. */
export type FromWorker = 'arrived' | { composed: Composed | null };

let composer: Composer | null = null;
let crowd: MapData['crowd'];
const tell = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
  if ('basemap' in message) composer = composeHere(message.basemap, () => tell('arrived'));
  else if ('show' in message) {
    if (message.crowd !== 'as before') crowd = message.crowd;
    composer?.show(crowd ? { ...message.show, crowd } : message.show);
  } else composer?.ask(message.ask, (composed) => tell({ composed }));
});
