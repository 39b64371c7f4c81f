import { CATEGORIES, type Query } from '../types';
import { rowsOf } from './excerpts';
import type { IndexedAtlas } from './index-atlas';
import type { PrintedName } from './reader';

/**
 * What the sources here called a place, as printed but for white space and the case of an article's
 * first letter (*The corridor* counts with *the corridor*), most often first.
 */
export function printedNamesOf(atlas: IndexedAtlas, placeId: string, query: Query): PrintedName[] {
  const place = atlas.placeById.get(placeId);
  if (place === undefined) return [];
  const { readings, articles, outlets } = atlas.data;
  const names = new Map<string, PrintedName>();
  for (const [article, rows] of rowsOf(atlas, place, query)) {
    const text = atlas.data.text(article);
    const id = articles[article]!.outlet?.value ?? null;
    const name = id === null ? null : (outlets[atlas.outletById.get(id) ?? -1]?.name ?? id);
    for (const row of rows) {
      const printed = text.slice(readings.start[row], readings.end[row]).replace(/\s+/g, ' ');
      const key = printed.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());
      const entry = names.get(key) ?? {
        text: key,
        category: CATEGORIES[readings.category[row]!]!,
        count: 0,
        outlets: [],
      };
      names.set(key, entry);
      entry.count++;
      const outlet = entry.outlets.find((one) => one.id === id);
      if (outlet) outlet.count++;
      else entry.outlets.push({ id, name, count: 1 });
    }
  }
  for (const { outlets } of names.values()) outlets.sort((a, b) => b.count - a.count);
  return [...names.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
