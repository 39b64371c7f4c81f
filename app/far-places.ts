import { kilometresTo, weightedMedian } from '@/geo/geometry';
import type { CoveredPlace, Position } from '@/geo/types';

/** Nearer than this is never far, km. */
const NEAR_KM = 900;

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
  const center: Position = [
    weightedMedian(places.map(({ place, count }) => [place.label[0], count])),
    weightedMedian(places.map(({ place, count }) => [place.label[1], count])),
  ];
  const far = places.filter(({ place }) => kilometresTo(center, place.label) > NEAR_KM);
  const middle = { center, far: new Set(far.map(({ place }) => place.id)) };
  found.set(places, middle);
  return middle;
}
