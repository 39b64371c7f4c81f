import type { Composer } from '@/geo/atlas';
import { inHome } from '../paths';
import { embeddedStore } from './embedded';
import type { AtlasStore } from './store';

export type { AtlasStore } from './store';
export { embeddedStore };

/**
 * The store that this process is set up to use.
 * @param composer names derived places in languages other than English
 */
export function openStore(composer?: Composer): AtlasStore {
  return embeddedStore(inHome('atlas'), composer);
}
