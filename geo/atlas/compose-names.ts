import type { Composition, Place, Translations } from '../types';

/** What languages other than English call a place that is made of others; `{}` where they cannot tell. */
export type Composer = (composition: Composition, parts: readonly Place[]) => Translations;

/** Places with the names that are composed of other places' names; one whose parts are not all among them keeps its own. */
export function composeNames(places: readonly Place[], composer: Composer): Place[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const named = new Map<string, Place>();
  function name(place: Place): Place {
    const done = named.get(place.id);
    if (done || !place.composed) return done ?? place;
    // Set first: parts that came to be parts of each other would never end.
    named.set(place.id, place);
    const parts = (place.derivedFrom ?? []).map((id) => known.get(id));
    if (!parts.every((part) => part !== undefined)) return place;
    const whole = { ...place, called: composer(place.composed, parts.map(name)) };
    named.set(place.id, whole);
    return whole;
  }
  return places.map(name);
}
