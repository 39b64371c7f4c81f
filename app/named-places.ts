import type { AtlasReader } from '@/geo/atlas';
import type { ArticleExcerpts, Mark, Place } from '@/geo/types';

/** By id, the places that the reasons of readings name and that they turned down, as far as the atlas knows them. */
export async function placesNamed(
  atlas: AtlasReader,
  marks: readonly Mark[],
): Promise<ReadonlyMap<string, Place>> {
  const ids = marks.flatMap(({ because, runnersUp }) => [
    ...because.flatMap(({ places }) => Object.values(places ?? {})),
    ...runnersUp.map(({ place }) => place),
  ]);
  const places = await Promise.all([...new Set(ids)].map((id) => atlas.place(id)));
  return new Map(places.flatMap((place) => (place ? [[place.id, place]] : [])));
}

/** The readings that excerpts show. */
export function marksOf(groups: readonly ArticleExcerpts[]): Mark[] {
  return groups.flatMap(({ excerpts }) => excerpts.flatMap(({ marks }) => marks));
}
