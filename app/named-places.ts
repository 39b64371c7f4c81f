import type { KnownPlace, KnownPlaces } from '@/components/panel/reason-words';
import { composed } from '@/components/ui/composed';
import type { AtlasReader } from '@/geo/atlas';
import type { ArticleExcerpts, Known, Place, Reason, TurnedDown } from '@/geo/types';

/** By id, the places that reasons name and that readings turned down, as far as the atlas knows them or what they are made of. */
export async function placesNamed(
  atlas: AtlasReader,
  { because, runnersUp = [] }: { because: readonly Reason[]; runnersUp?: readonly TurnedDown[] },
): Promise<KnownPlaces> {
  const ids = [
    ...because.flatMap(({ places }) => Object.values(places ?? {})),
    ...runnersUp.flatMap(({ place, made }) => [place, ...(made?.derivedFrom ?? [])]),
  ];
  const places = await Promise.all([...new Set(ids)].map((id) => atlas.place(id)));
  const known = new Map(places.flatMap((place) => (place ? [[place.id, place]] : [])));
  const made = runnersUp.flatMap((one) => {
    const place = known.has(one.place) ? null : madeOf(one, known);
    return place ? [[one.place, place] as const] : [];
  });
  return new Map<string, KnownPlace>([...known, ...made]);
}

/** What is known of a place that no list has, from the places that it is made of; `null` where one is missing. */
function madeOf({ name, made }: TurnedDown, known: ReadonlyMap<string, Place>): KnownPlace | null {
  const parts = made?.derivedFrom?.map((id) => known.get(id));
  if (!made?.composed || !parts?.every((part) => part !== undefined)) return null;
  const called = composed(made.composed, parts);
  return { name, names: [], called, kind: made.kind, geometries: [], statuses: [] };
}

/** All that the readings of excerpts give as reasons, and what they turned down. */
export function evidenceOf(groups: readonly ArticleExcerpts[]) {
  const marks = groups.flatMap(({ excerpts }) => excerpts.flatMap((excerpt) => excerpt.marks));
  return {
    because: marks.flatMap(({ because }) => because),
    runnersUp: marks.flatMap(({ runnersUp }) => runnersUp),
  };
}

/** How facts of an article came to be known. */
export function reasonsOf(facts: readonly (Known<unknown> | null)[]) {
  return { because: facts.flatMap((fact) => fact?.because ?? []) };
}
