import type { GeoparseContext } from './context';
import { geoparse } from './geoparse';
import { type Anchor, anchorDate } from './read';
import type { Article, Place, Reading } from './types';

/**
 * An article with its readings, and its year where only a place tells it: *blocked since December 12*, and the
 * corridor's status says of which year. A year found so may change which route or border the words mean,
 * so the article is then read again.
 */
export function geoparseDated(
  article: Article,
  context: GeoparseContext,
): { article: Article; readings: Reading[] } {
  const readings = geoparse(article, context);
  const dated = anchorDate(
    article,
    readings.flatMap(({ place }) => (place ? anchorsOf(place) : [])),
  );
  return dated === article ? { article, readings } : { article: dated, readings: geoparse(dated, context) };
}

function anchorsOf({ id, name, statuses }: Place): Anchor[] {
  return statuses.flatMap(({ from, text }) => (from ? [{ day: from, text, place: name, id }] : []));
}
