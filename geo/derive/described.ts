import type { Gazetteer } from '../gazetteer/types';
import type { Place } from '../types';

const KNOWN = new WeakMap<Gazetteer, readonly Place[]>();

/** The curated places that say how texts describe them. */
export function describedPlaces(gazetteer: Gazetteer): readonly Place[] {
  let places = KNOWN.get(gazetteer);
  if (!places) {
    places = gazetteer
      .curated()
      .map((index) => gazetteer.place(index))
      .filter(({ describedAs }) => describedAs !== undefined);
    KNOWN.set(gazetteer, places);
  }
  return places;
}
