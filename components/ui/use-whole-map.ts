import { useEffect, useMemo, useState } from 'react';
import type { MapData } from '../map/types';
import { type MapPage, type SharedPlaces, wholeMap } from './map-page';

/** Answers lately used; their addresses hold their generation, so that they stay true. */
const KEPT = 6;
const kept = new Map<string, SharedPlaces>();

/**
 * What the map of a page draws, with what pages share; the last one stays until the next has come, `null` before the
 * first.
 * @param page `null` as long as there is none, or nobody looks
 */
export function useWholeMap(page: MapPage | null): MapData | null {
  const [arrived, setArrived] = useState<MapData | null>(null);
  const known = useMemo(() => {
    const shared = page && sharedOf(page);
    return shared ? wholeMap(page, shared) : null;
  }, [page]);
  useEffect(() => {
    if (known) setArrived(known);
    if (known || !page?.shared) return;
    const left = new AbortController();
    fetch(page.shared, { signal: left.signal })
      .then((answer) =>
        answer.ok ? (answer.json() as Promise<SharedPlaces>) : Promise.reject(answer.status),
      )
      .then((shared) => {
        kept.set(page.shared!, shared);
        if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
        setArrived(wholeMap(page, shared));
      })
      .catch(() => {}); // The drawing and the list have every place.
    return () => left.abort();
  }, [page, known]);
  return known ?? arrived;
}

function sharedOf({ shared }: MapPage): SharedPlaces | undefined {
  return shared === undefined ? { places: [] } : kept.get(shared);
}
