import type { AtlasReader } from '../atlas';
import { labelOn } from '../geometry';
import type { ArticleSummary, Coverage, Mark, Place, Position } from '../types';

/** One mention of a place, with everything needed to check it. */
export interface MentionRow {
  place: string;
  name: string;
  kind: string;
  /** Label point, WGS84; on the geometry itself for lines and areas. */
  lat: number;
  lng: number;
  category: string;
  /** The words as printed, a slice of the article's text. */
  text: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  start: number;
  end: number;
  confidence: number;
  article: string;
  title: string;
  outlet: string;
  published: string;
  /** How the date is known: `stated`, `inferred` or `editor`. */
  publishedEvidence: string;
  url: string;
}

export const COLUMNS: readonly (keyof MentionRow)[] = [
  'place',
  'name',
  'kind',
  'lat',
  'lng',
  'category',
  'text',
  'start',
  'end',
  'confidence',
  'article',
  'title',
  'outlet',
  'published',
  'publishedEvidence',
  'url',
];

/** Articles of a place that are held at a time. */
const AT_A_TIME = 200;

/** Every mention of a coverage, place by place in its order; asked for as the reader goes, never held whole. */
export async function* mentionRows(atlas: AtlasReader, coverage: Coverage): AsyncGenerator<MentionRow> {
  for (const { place, articleCount } of coverage.places) {
    for (let offset = 0; offset < articleCount; offset += AT_A_TIME) {
      const page = { offset, limit: AT_A_TIME, everyCopy: true };
      for (const group of await atlas.excerpts(place.id, coverage.query, page)) {
        for (const excerpt of group.excerpts) {
          for (const mark of excerpt.marks) {
            const text = excerpt.text.slice(mark.start - excerpt.start, mark.end - excerpt.start);
            yield rowOf(place, labelIn(place, group.geometry), group.article, mark, text);
          }
        }
      }
    }
  }
}

/** The label point on the geometry that was in use on an article's date. */
function labelIn(place: Place, geometry: number): Position {
  const dated = place.geometries[geometry];
  return dated ? labelOn(place.label, dated) : place.label;
}

function rowOf(place: Place, label: Position, article: ArticleSummary, mark: Mark, text: string): MentionRow {
  return {
    place: place.id,
    name: place.name,
    kind: place.kind,
    lat: label[1],
    lng: label[0],
    category: mark.category,
    text,
    start: mark.start,
    end: mark.end,
    confidence: mark.confidence,
    article: article.id,
    title: article.title,
    outlet: article.outletName ?? '',
    published: article.published?.day ?? '',
    publishedEvidence: article.publishedEvidence ?? '',
    url: article.url ?? '',
  };
}
