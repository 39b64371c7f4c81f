import type { CoveredPlace } from '@/geo/types';

/** How a place is drawn: kind is told by form, never by hue. */
export type GlyphForm =
  | 'name'
  | 'road'
  | 'border'
  | 'front-line'
  | 'vague'
  | 'group'
  | 'area'
  | 'point'
  | 'actor'
  | 'actor-and-place'
  | 'far';

/** The form of a covered place; the same rules as the map's. */
export function glyphForm(
  covered: Pick<CoveredPlace, 'place' | 'geometry' | 'count' | 'actorCount'>,
): GlyphForm {
  const { kind } = covered.place;
  if (kind === 'front-line') return 'front-line';
  if (kind === 'border') return 'border';
  const geometry = covered.place.geometries[covered.geometry]?.geometry;
  if (!geometry || kind === 'country' || kind === 'continent' || kind === 'bloc') return 'name';
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return 'road';
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') {
    if (covered.actorCount === 0) return 'point';
    return covered.actorCount === covered.count ? 'actor' : 'actor-and-place';
  }
  if (kind === 'district-group') return 'group';
  return kind === 'region' || kind === 'area' || kind === 'border-region' ? 'vague' : 'area';
}
