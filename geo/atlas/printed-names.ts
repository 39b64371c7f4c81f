import { CATEGORIES, type Query } from '../types';
import { rowsOf } from './excerpts';
import { categoryMask, type IndexedAtlas } from './index-atlas';
import { articleMask } from './passes';
import type { PrintedName } from './reader';

/** What the sources here called a place, most often first. */
export function printedNamesOf(atlas: IndexedAtlas, placeId: string, query: Query): PrintedName[] {
  const place = atlas.placeById.get(placeId);
  if (place === undefined) return [];
  const wordings: Wordings = new Map();
  for (const [article, rows] of rowsOf(atlas, place, query)) {
    const text = atlas.data.text(article);
    for (const row of rows) count(atlas, wordings, row, text);
  }
  return sorted(wordings);
}

/** The same of several places, by their ids, in one pass over the readings; a place without any is left out. */
export function printedNamesOfEach(
  atlas: IndexedAtlas,
  placeIds: readonly string[],
  query: Query,
): Map<string, PrintedName[]> {
  const { readings, places } = atlas.data;
  const wanted = new Map<number, Wordings>();
  for (const id of placeIds) {
    const place = atlas.placeById.get(id);
    if (place !== undefined) wanted.set(place, new Map());
  }
  const passes = articleMask(atlas, query);
  const counted = categoryMask(query.category);
  let open = -1;
  let text = '';
  for (let row = 0; row < readings.length; row++) {
    const wordings = wanted.get(readings.place[row]!);
    const article = readings.article[row]!;
    if (!wordings || !passes[article] || !counted[readings.category[row]!]) continue;
    if (article !== open) [open, text] = [article, atlas.data.text(article)];
    count(atlas, wordings, row, text);
  }
  return new Map(
    [...wanted]
      .filter(([, wordings]) => wordings.size > 0)
      .map(([place, wordings]) => [places[place]!.id, sorted(wordings)]),
  );
}

/** By wording. */
type Wordings = Map<string, PrintedName>;

/** As printed but for white space and the case of a first article: *The corridor* counts with *the corridor*. */
function count(atlas: IndexedAtlas, wordings: Wordings, row: number, text: string): void {
  const { readings, articles, outlets } = atlas.data;
  const printed = text.slice(readings.start[row], readings.end[row]).replace(/\s+/g, ' ');
  const key = printed.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());
  const { language, outlet: stated } = articles[readings.article[row]!]!;
  const wording = wordings.get(key) ?? {
    text: key,
    category: CATEGORIES[readings.category[row]!]!,
    language,
    count: 0,
    outlets: [],
  };
  wordings.set(key, wording);
  wording.count++;
  if (wording.language !== language) wording.language = 'und';
  const id = stated?.value ?? null;
  const outlet = wording.outlets.find((one) => one.id === id);
  if (outlet) outlet.count++;
  else {
    const name = id === null ? null : (outlets[atlas.outletById.get(id) ?? -1]?.name ?? id);
    wording.outlets.push({ id, name, count: 1 });
  }
}

function sorted(wordings: Wordings): PrintedName[] {
  for (const { outlets } of wordings.values()) outlets.sort((a, b) => b.count - a.count);
  return [...wordings.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
