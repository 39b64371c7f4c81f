import { CATEGORIES, type Query } from '../types';
import { wordingOf } from './data';
import { rowsOf } from './excerpts';
import type { IndexedAtlas } from './index-atlas';
import type { PrintedName } from './reader';

/** What the sources here called a place, most often first. */
export function printedNamesOf(atlas: IndexedAtlas, placeId: string, query: Query): PrintedName[] {
  const place = atlas.placeById.get(placeId);
  if (place === undefined) return [];
  const printed = new Map<string, Printed>();
  for (const [article, rows] of rowsOf(atlas, place, query)) {
    const wording = wordingsIn(atlas, article);
    for (const row of rows) count(atlas, printed, row, wording(row));
  }
  return namesOf(atlas, printed);
}

/** The same of several places, by their ids; a place without any is left out. */
export function printedNamesOfEach(
  atlas: IndexedAtlas,
  placeIds: readonly string[],
  query: Query,
): Map<string, PrintedName[]> {
  const found = [...new Set(placeIds)].map((id) => [id, printedNamesOf(atlas, id, query)] as const);
  return new Map(found.filter(([, names]) => names.length > 0));
}

/** One wording of a place, before a first article's case is overlooked. */
interface Printed {
  category: number;
  language: string;
  /** Mentions by outlet; `null` is none stated. */
  outlets: Map<string | null, number>;
}

/** The wordings of an article's readings, by row: from the store's table, else out of the text. */
function wordingsIn({ data }: IndexedAtlas, article: number): (row: number) => string {
  const { wordings, readings } = data;
  if (wordings) return (row) => wordings.words[wordings.of[row]!]!;
  const text = data.text(article);
  return (row) => wordingOf(text.slice(readings.start[row], readings.end[row]));
}

function count({ data }: IndexedAtlas, printed: Map<string, Printed>, row: number, wording: string): void {
  const { language, outlet } = data.articles[data.readings.article[row]!]!;
  let known = printed.get(wording);
  if (!known) {
    known = { category: data.readings.category[row]!, language, outlets: new Map() };
    printed.set(wording, known);
  }
  if (known.language !== language) known.language = 'und';
  const id = outlet?.value ?? null;
  known.outlets.set(id, (known.outlets.get(id) ?? 0) + 1);
}

/** As printed but for the case of a first article: *The corridor* counts with *the corridor*. */
function namesOf({ data, outletById }: IndexedAtlas, printed: ReadonlyMap<string, Printed>): PrintedName[] {
  const names = new Map<string, PrintedName>();
  for (const [wording, { category, language, outlets }] of printed) {
    const text = wording.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());
    const name = names.get(text) ?? {
      text,
      category: CATEGORIES[category]!,
      language,
      count: 0,
      outlets: [],
    };
    names.set(text, name);
    if (name.language !== language) name.language = 'und';
    for (const [id, times] of outlets) {
      name.count += times;
      const outlet = name.outlets.find((one) => one.id === id);
      if (outlet) outlet.count += times;
      else {
        const called = id === null ? null : (data.outlets[outletById.get(id) ?? -1]?.name ?? id);
        name.outlets.push({ id, name: called, count: times });
      }
    }
  }
  for (const { outlets } of names.values()) outlets.sort((a, b) => b.count - a.count);
  return [...names.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
