import { CATEGORIES, type Place, type Query } from '../types';
import { rowsOf } from './excerpts';
import { categoryMask, type IndexedAtlas } from './index-atlas';

/** Places read in the same sentences as this one: how many such sentences, and whether only ever as an actor. */
export function togetherWith(
  atlas: IndexedAtlas,
  placeId: string,
  query: Query,
): { place: Place; count: number; actor: boolean }[] {
  const place = atlas.placeById.get(placeId);
  if (place === undefined) return [];
  const { readings, places } = atlas.data;
  const counted = categoryMask(query.category);
  const metonymic = CATEGORIES.indexOf('metonymic');
  const counts = new Map<number, { count: number; actor: boolean }>();
  for (const [article, rows] of rowsOf(atlas, place, query)) {
    const sentences = new Set(rows.map((row) => readings.sentence[row]!));
    const seen = new Set<string>();
    for (let row = atlas.firstRow[article]!; row < atlas.firstRow[article + 1]!; row++) {
      const other = readings.place[row]!;
      if (other < 0 || other === place || !counted[readings.category[row]!]) continue;
      const sentence = readings.sentence[row]!;
      if (!sentences.has(sentence)) continue;
      const entry = counts.get(other) ?? { count: 0, actor: true };
      counts.set(other, entry);
      entry.actor &&= readings.category[row] === metonymic;
      const once = `${other} ${sentence}`;
      if (!seen.has(once)) entry.count++;
      seen.add(once);
    }
  }
  return [...counts]
    .map(([index, entry]) => ({ place: places[index]!, ...entry }))
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
}
