import type { GeoparseContext } from './context';
import { describe as describedPlaces } from './derive';
import { textSpans } from './read';
import { recognize } from './recognize';
import { correct, resolve } from './resolve';
import type { Article, Reading } from './types';

/**
 * All readings of an article, by start: recognize → resolve → correct → describe. Named mentions never overlap
 * each other; descriptive ones never overlap each other, and may hold named ones. The same article and context
 * always give the same readings. What `recognize` found may be handed in, where it is at hand.
 */
export function geoparse(
  article: Article,
  context: GeoparseContext,
  { page, proposals } = recognize(article.text, textSpans(article), context),
): Reading[] {
  const spans = textSpans(article);
  const named = correct(article, spans, resolve(page, proposals, context), context);
  if (context.descriptions === false) return named;
  return [...named, ...describedPlaces(article, named, context)].sort(byStart);
}

/** By start; where two start alike the longer, which may hold the other, first. */
function byStart(a: Reading, b: Reading): number {
  return a.mention.start - b.mention.start || b.mention.end - a.mention.end;
}
