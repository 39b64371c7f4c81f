import { afterAll, beforeAll, vi } from 'vitest';
import type { AtlasReader } from '@/geo/atlas';

/** The generations that stand in for those of a store. */
export interface Served {
  present: AtlasReader | null;
  /** By name, newest first; the present one among them. */
  kept: Map<string, AtlasReader>;
}

/**
 * Serves a test file's own generations to whatever it imports from the app after this, in a `beforeAll` of its
 * own; files that follow in the same worker have the real ones again.
 */
export function serving(): Served {
  const served: Served = { present: null, kept: new Map() };
  beforeAll(() => {
    vi.resetModules();
    vi.doMock('@/app/atlas', () => ({
      getAtlas: async () => served.present,
      getGeneration: async (generation: string) => served.kept.get(generation) ?? null,
      keptGenerations: async () => [...served.kept.keys()],
    }));
  });
  afterAll(() => {
    vi.doUnmock('@/app/atlas');
    vi.resetModules();
  });
  return served;
}
