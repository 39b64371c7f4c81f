import type { ArticleSummary, Query } from '../types';
import { categoryMask, type IndexedAtlas, summaryOf } from './index-atlas';
import { articlePasses, placePasses } from './passes';

/** The articles before and after one, by date. */
export interface Beside {
  earlier: ArticleSummary | null;
  later: ArticleSummary | null;
}

/**
 * The dated articles next to one among those that a query cuts from the atlas, its own `article` aside. Looks outward
 * from the article, so that a step costs what lies between and not the archive.
 */
export function besideArticle(atlas: IndexedAtlas, id: string, query: Query): Beside {
  const at = atlas.articleById.get(id);
  const { articles, readings } = atlas.data;
  if (at === undefined || !articles[at]!.published) return { earlier: null, later: null };
  const passes = articlePasses(atlas, { ...query, article: null });
  const wanted = placePasses(atlas, query);
  const counted = categoryMask(query.category);
  const mentions = (article: number) => {
    let count = 0;
    for (let row = atlas.firstRow[article]!; row < atlas.firstRow[article + 1]!; row++) {
      const place = readings.place[row]!;
      if (place >= 0 && counted[readings.category[row]!] && wanted(place)) count++;
    }
    return count;
  };
  const next = (step: 1 | -1) => {
    for (let article = at + step; articles[article]?.published; article += step) {
      const count = passes(article) ? mentions(article) : 0;
      if (count > 0) return summaryOf(atlas, article, count);
    }
    return null;
  };
  return { earlier: next(-1), later: next(1) };
}
