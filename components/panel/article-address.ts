import type { ArticleSummary } from '@/geo/types';
import { articlePath } from '../ui/address';
import { away, type Visit } from '../ui/visit';

/** The page of an article, reached from another of the same place if one was chosen; `null` where there is none. */
export function articleAddress(visit: Visit, article: ArticleSummary | null): string | null {
  return article && away(visit, articlePath(article.id), { place: visit.query.place });
}
