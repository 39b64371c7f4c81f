import { geometryAt } from '@/geo/atlas';
import type { Gazetteer } from '@/geo/gazetteer';
import { labelOn } from '@/geo/geometry';
import type { Article, Category, Day, Kind, Place, Position, Reading } from '@/geo/types';

/** A reading as the command prints it. */
export interface Toponym {
  start: number;
  end: number;
  text: string;
  category: Category;
  place: string | null;
  name: string | null;
  kind: Kind | null;
  lat: number | null;
  lon: number | null;
  confidence: number;
}

/**
 * The printed form of a reading; `offset` is added to its offsets. With `gazetteerPoint`, a place that has one
 * stands at the point gazetteers give, so that answers can be compared; else at its label point, on the geometry
 * in use on the article's day.
 */
export function toponym(
  reading: Reading,
  { text, published = null }: Pick<Article, 'text'> & Partial<Pick<Article, 'published'>>,
  offset: number,
  gazetteer: Gazetteer,
  gazetteerPoint: boolean,
): Toponym {
  const { mention, place, confidence } = reading;
  const point =
    gazetteerPoint && place
      ? (gazetteer.byId(place.id)?.position ?? place.point ?? place.label)
      : place && labelAt(place, published?.value.day ?? null);
  return {
    start: mention.start + offset,
    end: mention.end + offset,
    text: text.slice(mention.start, mention.end),
    category: mention.category,
    place: place?.id ?? null,
    name: place?.name ?? null,
    kind: place?.kind ?? null,
    lat: point ? round(point[1]) : null,
    lon: point ? round(point[0]) : null,
    confidence,
  };
}

/** The label point on the geometry in use on the article's day. */
function labelAt(place: Place, day: Day | null): Position {
  const dated = place.geometries[geometryAt(place, day)];
  return dated ? labelOn(place.label, dated) : place.label;
}

/** Five decimals: about a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
