import type { BBox, Place, Query } from '../types';
import { daysOf } from './data';
import type { IndexedAtlas } from './index-atlas';
import { articlesHolding } from './text-search';

/**
 * Whether a query lets an article through, by its index: by article, outlet, date and words. Dates are inclusive
 * at both ends: a URL's `to=2023-05-01` means that day too. An undated article passes only where no date is asked.
 */
export function articlePasses(atlas: IndexedAtlas, query: Query): (article: number) => boolean {
  const { articles } = atlas.data;
  const words = query.q === null ? null : articlesHolding(atlas, query.q);
  const outlets = new Set(query.outlet);
  return (index) => {
    const article = articles[index]!;
    if (query.article !== null && article.id !== query.article) return false;
    if (outlets.size > 0 && !(article.outlet && outlets.has(article.outlet.value))) return false;
    if (query.from !== null || query.to !== null) {
      if (!article.published) return false;
      const [first, last] = daysOf(article.published.value);
      if ((query.from !== null && last < query.from) || (query.to !== null && first > query.to)) return false;
    }
    return words === null || words[index] === 1;
  };
}

/** Whether a query asks for a place, by its index: by place, kind and box. */
export function placePasses(atlas: IndexedAtlas, query: Query): (place: number) => boolean {
  const ids = new Set(query.place);
  const kinds = new Set<string>(query.kind);
  return (index) => {
    const place = atlas.data.places[index]!;
    return (
      (ids.size === 0 || ids.has(place.id)) &&
      (kinds.size === 0 || kinds.has(place.kind)) &&
      (query.bbox === null || reaches(place, query.bbox))
    );
  };
}

/** 1 for each article that a query lets through. Shared: not to be written to. */
export function articleMask(atlas: IndexedAtlas, query: Query): Uint8Array {
  const { article, q, from, to, outlet } = query;
  return atlas.masks.get(JSON.stringify([article, q, from, to, outlet]), () => {
    const passes = articlePasses(atlas, query);
    const mask = new Uint8Array(atlas.data.articles.length);
    if (article === null)
      for (let index = 0; index < mask.length; index++) mask[index] = passes(index) ? 1 : 0;
    else {
      const index = atlas.articleById.get(article);
      if (index !== undefined && passes(index)) mask[index] = 1;
    }
    return mask;
  });
}

/** Rows of the readings that a query may ask for: those of its article or of its places; `null` for all. Ascending. */
export function rowsAsked(atlas: IndexedAtlas, { article, place }: Query): Uint32Array | null {
  if (article !== null) {
    const index = atlas.articleById.get(article);
    if (index === undefined) return new Uint32Array();
    const first = atlas.firstRow[index]!;
    return Uint32Array.from({ length: atlas.firstRow[index + 1]! - first }, (_, at) => first + at);
  }
  if (place.length === 0) return null;
  const lists = [...new Set(place)].flatMap((id) => {
    const index = atlas.placeById.get(id);
    return index === undefined ? [] : [atlas.rowsOfPlace(index)];
  });
  if (lists.length === 1) return lists[0]!;
  const rows = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    rows.set(list, at);
    at += list.length;
  }
  return rows.sort();
}

/** True when the place's box and `box` share a point; either may cross the antimeridian. */
export function reaches(place: Pick<Place, 'bbox'>, box: BBox): boolean {
  const [, south, , north] = box;
  if (place.bbox[1] > north || place.bbox[3] < south) return false;
  const parts = (b: BBox): [number, number][] =>
    b[0] <= b[2]
      ? [[b[0], b[2]]]
      : [
          [b[0], 180],
          [-180, b[2]],
        ];
  return parts(place.bbox).some(([west, east]) => parts(box).some(([w, e]) => west <= e && east >= w));
}
