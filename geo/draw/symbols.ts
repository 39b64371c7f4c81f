import { kilometresTo } from '../geometry/great-circle';
import { REACHING, SETTLED } from '../types';
import type { DrawnPlace, LegendKey } from './types';

/** The forms that coverage takes; kind is told by form alone, never by hue. */
export type Form =
  | 'name'
  | 'vague-area'
  | 'district-group'
  | 'area'
  | 'front-line'
  | 'border'
  | 'border-undelimited'
  | 'road'
  | 'point';

/** Bottom first: what is drawn over what. */
const ORDER: Form[] = [
  'name',
  'vague-area',
  'district-group',
  'area',
  'border',
  'border-undelimited',
  'front-line',
  'road',
  'point',
];

/** A region wider than this is the ground that everything stands on: it is named, not drawn. Degrees. */
const WIDE = 7;

/** How a place with coverage is drawn. */
export function formOf({
  kind,
  geometry,
  contested,
  bbox,
  precisionKm,
}: Pick<DrawnPlace, 'kind' | 'geometry' | 'contested' | 'bbox' | 'precisionKm'>): Form {
  if (geometry === null) return 'name';
  const type = geometry.type;
  if (type === 'Point' || type === 'MultiPoint')
    return NAMED.has(kind) || kind === 'historical-state' ? 'name' : 'point';
  if (type === 'LineString' || type === 'MultiLineString') {
    if (kind === 'front-line') return 'front-line';
    if (kind === 'border' || kind === 'border-region') return contested ? 'border-undelimited' : 'border';
    return 'road';
  }
  if (NAMED.has(kind) || Math.abs(bbox[2] - bbox[0]) > WIDE) return 'name';
  if (kind === 'historical-state') return 'area';
  if (kind === 'district-group') return 'district-group';
  if (isDescribed({ kind })) return 'area';
  if (VAGUE.has(kind) && (contested || precisionKm >= 3)) return 'vague-area';
  return 'area';
}

/** An area that no law or map draws, only words: *the territories regained in 2020*. */
export function isDescribed({ kind }: Pick<DrawnPlace, 'kind'>): boolean {
  return kind === 'area';
}

/** Off by more than this share of its own extent, a line has the ends it is drawn between, not their course. */
const APPROXIMATE = 0.1;

/**
 * A road, river or other line whose true course may lie far aside for its extent, as the straight line between two
 * towns: drawn broken. A border's dashes say what law says, and a line of contact is dotted anyway.
 */
export function isApproximate(
  place: Pick<DrawnPlace, 'kind' | 'geometry' | 'contested' | 'bbox' | 'precisionKm'>,
): boolean {
  if (formOf(place) !== 'road') return false;
  const [west, south, east, north] = place.bbox;
  return place.precisionKm > kilometresTo([west, south], [east, north]) * APPROXIMATE;
}

/** Drawn by their name alone, whatever geometry a gazetteer has. */
const NAMED: ReadonlySet<string> = new Set(['country', 'continent', 'bloc']);
const VAGUE: ReadonlySet<string> = new Set(['region', 'border-region', 'coast', 'desert', 'range']);

/** Forms that cover ground. */
export const AREAS: ReadonlySet<Form> = new Set(['vague-area', 'district-group', 'area']);

/** How busy the tint of an area makes what a name stands on, 0…1. */
export const TINTS: Partial<Record<Form, number>> = { 'district-group': 0.3, 'vague-area': 0.28, area: 0.2 };

/** Of areas that differ by less none is the smaller one. */
const SAME_SIZE = 1.5;

/** Degrees², in steps of `SAME_SIZE`. */
function sizeOf({ bbox: [west, south, east, north] }: DrawnPlace): number {
  return Math.round(Math.log(Math.max(1e-9, (east - west) * (north - south))) / Math.log(SAME_SIZE));
}

/**
 * Sorts places from the ground up, so that each can be pointed at: areas, the largest first and of one size the most
 * covered last; then lines, then points, small ones over large ones.
 */
export function drawingOrder(places: readonly DrawnPlace[]): DrawnPlace[] {
  const layer = (form: Form) => (AREAS.has(form) ? ORDER.indexOf('area') : ORDER.indexOf(form));
  return [...places].sort((a, b) => {
    const [one, other] = [formOf(a), formOf(b)];
    const areas = AREAS.has(one) && AREAS.has(other);
    return (
      layer(one) - layer(other) ||
      (areas ? sizeOf(b) - sizeOf(a) || a.count - b.count : b.count - a.count) ||
      (a.id < b.id ? -1 : 1)
    );
  });
}

/** A disc larger than this hides what it stands on, px: reached at 68 mentions. */
const MOST_RADIUS = 16;

/** Radius of a point's symbol, px: its area grows with the mentions. */
export function pointRadius(count: number, zoom: number): number {
  return Math.min(MOST_RADIUS, 3.4 + 1.55 * Math.sqrt(Math.max(0, count - 1))) * (zoom >= 9 ? 1.15 : 1);
}

/** An actor (*Baku says*) is hollow; `both` has a dot in its centre, since things also happened there. */
export function pointStyle({ count, actorCount }: DrawnPlace): 'happened' | 'actor' | 'both' {
  if (actorCount === 0) return 'happened';
  return actorCount >= count ? 'actor' : 'both';
}

/** Whether nothing here speaks of it: drawn in ink, as the one hue means coverage. */
export const isBare = ({ count }: Pick<DrawnPlace, 'count'>): boolean => count === 0;

/** Whether a point's stated precision is worth a ring: a river's is how far it goes, and half of Europe is not where it may be. */
export function hasRing({ kind }: DrawnPlace): boolean {
  return !SETTLED.has(kind) && !REACHING.has(kind);
}

/** A ring of precision shows once it clears its point by this, px. */
export function ringClearance(zoom: number): number {
  return zoom >= 9 ? 4 : 12;
}

/** Width of a coverage line, px. */
export function roadWidth(zoom: number, selected: boolean): number {
  if (selected) return 5;
  return zoom > 8 ? 3.8 : 3.2;
}

/** Which entry of the legend explains a symbol; `form` as drawn, since from far away all are points. */
export function legendKeyOf(place: DrawnPlace, form: Form = formOf(place)): LegendKey {
  if (isBare(place)) return 'bare';
  if (form === 'point') return pointStyle(place) === 'happened' ? 'point' : 'actor';
  if (form === 'road' && isApproximate(place)) return 'road-approximate';
  return form;
}
