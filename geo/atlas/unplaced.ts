import type { ArticleSummary, Query } from '../types';
import { categoryMask, type IndexedAtlas, summaryOf } from './index-atlas';
import { articlePasses } from './passes';

/** So many are listed, as of those with places. */
const MOST = 200;

/**
 * Articles that a query lets through and in which nothing that it counts was found anywhere, newest first, undated ones
 * last. Places, kinds and boxes ask for articles with places: of such a query there are none.
 */
export function unplacedArticles(atlas: IndexedAtlas, query: Query): ArticleSummary[] {
  if (query.place.length > 0 || query.kind.length > 0 || query.bbox !== null) return [];
  const { articles, readings } = atlas.data;
  const passes = articlePasses(atlas, query);
  const counted = categoryMask(query.category);
  const found: number[] = [];
  for (let index = articles.length - 1; index >= 0 && found.length < MOST; index--) {
    if (passes(index) && !isPlaced(index)) found.push(index);
  }
  return found.map((index) => summaryOf(atlas, index, 0));

  function isPlaced(index: number): boolean {
    for (let row = atlas.firstRow[index]!; row < atlas.firstRow[index + 1]!; row++) {
      if (readings.place[row]! >= 0 && counted[readings.category[row]!]) return true;
    }
    return false;
  }
}
