import { formOf, isApproximate } from '@/geo/draw/symbols';
import type { CoveredPlace } from '@/geo/types';

/** How a place is drawn: kind is told by form, never by hue. */
export type GlyphForm =
  | 'name'
  | 'road'
  | 'road-approximate'
  | 'border'
  | 'border-undelimited'
  | 'front-line'
  | 'vague'
  | 'group'
  | 'area'
  | 'point'
  | 'actor'
  | 'actor-and-place';

/** The form of a covered place, told by the map's own rules. */
export function glyphForm(
  covered: Pick<CoveredPlace, 'place' | 'geometry' | 'count' | 'actorCount'>,
): GlyphForm {
  const { place } = covered;
  const dated = place.geometries[covered.geometry];
  const drawn = {
    kind: place.kind,
    geometry: dated?.geometry ?? null,
    contested: place.contested ?? false,
    bbox: place.bbox,
    precisionKm: dated?.precisionKm ?? 0,
  };
  const form = formOf(drawn);
  switch (form) {
    case 'vague-area':
      return 'vague';
    case 'district-group':
      return 'group';
    case 'road':
      return isApproximate(drawn) ? 'road-approximate' : 'road';
    case 'point':
      if (covered.actorCount === 0) return 'point';
      return covered.actorCount === covered.count ? 'actor' : 'actor-and-place';
    default:
      return form;
  }
}
