import type { CoveredPlace, DatedGeometry, Place } from '@/geo/types';
import type { Translate } from '../messages';

/** Kinds drawn as a soft area, whose edge is what is uncertain. */
const VAGUE: ReadonlySet<string> = new Set(['region', 'area', 'border-region', 'front-line']);
/** Kinds whose extent everybody knows, so that a precision would say nothing. */
const SETTLED: ReadonlySet<string> = new Set([
  'country',
  'continent',
  'bloc',
  'city',
  'town',
  'village',
  'district',
  'province',
  'county',
  'border',
]);

/** What a place is, in a few words: *disputed region, edge ± 5 km*; the second line of a row. */
export function placeLine(covered: Pick<CoveredPlace, 'place' | 'geometry'>, t: Translate): string {
  const { place } = covered;
  const geometry = place.geometries[covered.geometry];
  const parts = [whatItIs(place, t)];
  if (geometry?.label) parts.push(geometry.label);
  const precision = geometry && precisionLine(place, geometry, t);
  if (precision) parts.push(precision);
  return parts.join(', ');
}

/** Its note, else its kind. */
export function whatItIs(place: Pick<Place, 'kind' | 'note'>, t: Translate): string {
  return place.note ?? t(`kind.${place.kind}`);
}

function precisionLine(place: Place, geometry: DatedGeometry, t: Translate): string | null {
  if (geometry.precisionKm < 1 || SETTLED.has(place.kind)) return null;
  const km = Math.round(geometry.precisionKm);
  return t(VAGUE.has(place.kind) ? 'kind.edge' : 'kind.precise', { km });
}
