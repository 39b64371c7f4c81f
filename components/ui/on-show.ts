import { useSyncExternalStore } from 'react';
import type { MapButton } from '@/geo/draw';
import type { MapPage } from './map-page';

/** What the mounted map shows and which place is lit; written by pages and panels, in the browser only. */
interface OnShow {
  page: MapPage | null;
  /** Hovered or focused, in the panel or on the map. */
  lit: string | null;
  /** The button of the server's drawing that was pressed, for the live map to do when it has come. */
  pressed: MapButton | null;
}

let onShow: OnShow = { page: null, lit: null, pressed: null };
const listeners = new Set<() => void>();
const nothing: OnShow = onShow;

export function show(change: Partial<OnShow>): void {
  if ((Object.keys(change) as (keyof OnShow)[]).every((key) => onShow[key] === change[key])) return;
  onShow = { ...onShow, ...change };
  for (const listener of listeners) listener();
}

export const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const current = (): OnShow => onShow;

export function useOnShow(): OnShow {
  return useSyncExternalStore(subscribe, current, () => nothing);
}
