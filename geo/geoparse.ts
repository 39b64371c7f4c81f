import type { GeoparseContext } from './context';
import { textSpans } from './read';
import { recognize } from './recognize';
import { resolve } from './resolve';
import type { Article, Reading } from './types';

/** All readings of an article, by start: recognize → resolve. */
export function geoparse(article: Article, context: GeoparseContext): Reading[] {
  const { page, proposals } = recognize(article.text, textSpans(article), context);
  return resolve(page, proposals, context);
}
