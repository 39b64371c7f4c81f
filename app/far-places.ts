import { isFar, middleOf } from '@/geo/geometry';
import type { CoveredPlace, Position } from '@/geo/types';

interface Middle {
  center: Position;
  far: Set<string>;
}

/** Found once for each coverage: that of the whole archive serves every page. */
const found = new WeakMap<readonly CoveredPlace[], Middle>();

/** The middle of the coverage, and the places too far from it to share a map. */
export function farPlaces(places: readonly CoveredPlace[]): Middle {
  const known = found.get(places);
  if (known) return known;
  const center = middleOf(places.map(({ place: { label }, count }) => ({ label, count })));
  const far = places.filter(({ place }) => isFar(place, center));
  const middle = { center, far: new Set(far.map(({ place }) => place.id)) };
  found.set(places, middle);
  return middle;
}
