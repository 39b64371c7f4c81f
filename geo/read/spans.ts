import type { Article, BlockRole, Span } from '../types';

const READ: readonly BlockRole[] = ['headline', 'standfirst', 'dateline', 'caption', 'body'];

/** The stretches of an article that are read for places: no metadata, navigation, linked or repeated headline. */
export function textSpans(article: Pick<Article, 'blocks'>): (Span & { role: BlockRole })[] {
  return article.blocks
    .filter(({ role }) => READ.includes(role))
    .map(({ start, end, role }) => ({ start, end, role }));
}
