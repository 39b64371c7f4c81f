import { inHome } from '../paths';
import { embeddedStore } from './embedded';
import type { AtlasStore } from './store';

export type { AtlasStore } from './store';
export { embeddedStore };

/** The store that this process is set up to use. */
export function openStore(): AtlasStore {
  return embeddedStore(inHome('atlas'));
}
