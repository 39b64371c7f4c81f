import { isFar, middleOf } from '@/geo/geometry';
import type { CoveredPlace, Position } from '@/geo/types';

interface Middle {
  center: Position;
  far: Set<string>;
}

/** Found once for each coverage: that of the whole archive serves every page. */
const found = new WeakMap<readonly CoveredPlace[], Middle>();

/** Share of all mentions that lie about the middle of a coverage which is about one part of the world. */
const BULK = 0.5;

/**
 * The middle of the coverage, and the places too far from it to share a map. Of a coverage that is about no one part of
 * the world none is far: there is no *here* to be far from.
 */
export function farPlaces(places: readonly CoveredPlace[]): Middle {
  const known = found.get(places);
  if (known) return known;
  const center = middleOf(places.map(({ place: { label }, count }) => ({ label, count })));
  const far = places.filter(({ place }) => isFar(place, center));
  const mentions = (list: readonly CoveredPlace[]) => list.reduce((sum, { count }) => sum + count, 0);
  const isAboutHere = mentions(far) <= mentions(places) * (1 - BULK);
  const middle = { center, far: new Set(isAboutHere ? far.map(({ place }) => place.id) : []) };
  found.set(places, middle);
  return middle;
}
