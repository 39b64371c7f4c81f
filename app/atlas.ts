import { composed } from '@/components/ui/composed';
import { openStore } from '@/data';
import type { AtlasReader } from '@/geo/atlas';

/** How long a served generation is taken for the current one before the store is asked again. */
const RECHECK_MS = 500;
/** Pinned generations held open; the store keeps more. */
const PINNED = 3;

interface Served {
  reader: AtlasReader | null;
  checked: number;
  opening: Promise<AtlasReader> | null;
  pinned: Map<string, AtlasReader>;
}

// Next loads this module once for pages and once for route handlers: they share one atlas in memory.
const shared = globalThis as typeof globalThis & { datelineServed?: Served };
const served: Served = (shared.datelineServed ??= {
  reader: null,
  checked: 0,
  opening: null,
  pinned: new Map(),
});
const store = openStore(composed);

/** The atlas being served. A newly added article shows within half a second, without a restart. */
export async function getAtlas(): Promise<AtlasReader> {
  if (served.reader && performance.now() - served.checked < RECHECK_MS) return served.reader;
  served.opening ??= openCurrent().finally(() => {
    served.opening = null;
  });
  return served.opening;
}

/** A generation that an embed was pinned to; `null` when it is no longer kept. */
export async function getGeneration(generation: string): Promise<AtlasReader | null> {
  const current = await getAtlas();
  if (generation === current.generation) return current;
  const reader = served.pinned.get(generation) ?? (await store.open(generation));
  if (!reader) return null;
  served.pinned.delete(generation);
  served.pinned.set(generation, reader);
  if (served.pinned.size > PINNED) served.pinned.delete(served.pinned.keys().next().value!);
  return reader;
}

/** The generations that can still be asked, newest first, the present one among them. */
export function keptGenerations(): Promise<string[]> {
  return store.generations();
}

async function openCurrent(): Promise<AtlasReader> {
  const generation = await store.current();
  if (generation === null)
    throw new Error('No atlas has been built yet. Run `npm start`, which builds what is missing.');
  if (served.reader?.generation !== generation) {
    const reader = await store.open(generation);
    if (!reader)
      throw new Error(
        `Generation ${generation} of the atlas cannot be read. Run \`npm run build\` to make it anew.`,
      );
    // Makes what search looks names and words up in, so that no reader's first letter waits for it.
    await reader.search('ready');
    served.reader = reader;
  }
  served.checked = performance.now();
  return served.reader!;
}
