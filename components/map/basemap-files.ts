import {
  type BasemapManifest,
  type BasemapPart,
  decodePart,
  type EncodedPart,
  partsFor,
} from '@/geo/draw/basemap';
import { type View, viewBounds } from '@/geo/draw/projection';

/** The base map's files as they are needed; each is fetched once. */
export interface BasemapFiles {
  /** What there is now for a view; `whole` is false while something better is on its way. */
  partsFor(view: View, margin: number): { parts: BasemapPart[]; whole: boolean };
  /** True while the first files are on their way and none has failed: better to wait than to draw on bare ground. */
  waiting(): boolean;
  /** True while any file is on its way. */
  coming(): boolean;
  /** One file, by what the manifest has, once it is here; asked for if it is not. */
  part(choose: (manifest: BasemapManifest) => string | null): BasemapPart | null;
  /** Names of the base map other than the English ones, by id, under a key of the manifest; `undefined` until they have come. */
  names(key: string): Record<string, string> | undefined;
}

/** @param onArrival called whenever something asked for has come */
export function basemapFiles(manifestUrl: string, onArrival: () => void): BasemapFiles {
  const base = new URL('.', new URL(manifestUrl, location.href)).href;
  let manifest: BasemapManifest | null = null;
  const parts = new Map<string, BasemapPart | 'asked'>();
  const names = new Map<string, Record<string, string> | 'asked'>();

  const get = async <T>(url: string): Promise<T> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
    return answer.json() as Promise<T>;
  };
  // Without a base map the coverage still shows on plain ground.
  let failed = false;
  function fail(): void {
    if (failed) return;
    failed = true;
    onArrival();
  }
  get<BasemapManifest>(manifestUrl)
    .then((found) => {
      manifest = found;
      onArrival();
    })
    .catch(fail);

  const ask = (file: string) => {
    if (parts.has(file)) return;
    parts.set(file, 'asked');
    get<EncodedPart>(base + file)
      .then((encoded) => {
        parts.set(file, decodePart(encoded));
        onArrival();
      })
      .catch(() => {
        parts.delete(file);
        fail();
      });
  };
  const ready = (files: readonly string[]): BasemapPart[] =>
    files.flatMap((file) => {
      const part = parts.get(file);
      return part && part !== 'asked' ? [part] : [];
    });

  const coming = () => [...parts.values(), ...names.values()].includes('asked');

  return {
    partsFor(view, margin) {
      if (!manifest) return { parts: [], whole: false };
      const wanted = partsFor(manifest, viewBounds(view, margin), view.zoom);
      const seen = partsFor(manifest, viewBounds(view), view.zoom);
      for (const file of wanted) ask(file);
      const there = ready(wanted);
      if (ready(seen).length === seen.length) return { parts: there, whole: there.length === wanted.length };
      // Until the cells have come the coarse world stands in for them, and for that the region, if it is here; the region
      // alone comes as soon as the world would.
      if (seen.length > 1) ask(manifest.world);
      const coarse = ready([manifest.world]);
      const best = coarse.length > 0 ? coarse : there;
      return {
        parts: best.length > 0 || !manifest.region ? best : ready([manifest.region.file]),
        whole: false,
      };
    },
    waiting: () => !failed && (manifest === null || coming()),
    coming,
    part(choose) {
      const file = manifest && choose(manifest);
      if (!file) return null;
      ask(file);
      return ready([file])[0] ?? null;
    },
    names(key) {
      const file = manifest?.names[key];
      if (!file) return undefined;
      const known = names.get(key);
      if (known === undefined) {
        names.set(key, 'asked');
        get<Record<string, string>>(base + file)
          .then((found) => {
            names.set(key, found);
            onArrival();
          })
          .catch(() => names.delete(key));
      }
      return known === 'asked' ? undefined : known;
    },
  };
}
