import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { DatedGeometry, Position } from '../types';
import { distanceToKm } from './distance-to';
import { holdsPosition } from './holds-position';
import { labelPoint } from './label-point';
import { linesOf } from './lines-of';
import { positionsOf } from './positions-of';

/** Kilometres by which rounding may set a label off its line. */
const ROUNDING_KM = 0.05;

/**
 * Where a place's name is set on one of its geometries: its own label when that lies on it, else the
 * nearest point of a line, else a point inside the area. A corridor with three routes has one label
 * and is labelled on each of them.
 */
export function labelOn(label: Position, { geometry }: Pick<DatedGeometry, 'geometry'>): Position {
  if (geometry.type === 'Point') return [geometry.coordinates[0]!, geometry.coordinates[1]!];
  if (holdsPosition(geometry, label) || distanceToKm(geometry, label) <= ROUNDING_KM) return label;
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return labelPoint(geometry);
  const lines = linesOf(geometry);
  if (lines.length > 0) {
    const [lng = 0, lat = 0] = nearestPointOnLine({ type: 'MultiLineString', coordinates: lines }, label)
      .geometry.coordinates;
    return [lng, lat];
  }
  return positionsOf(geometry).reduce((best, next) => (span(next, label) < span(best, label) ? next : best));
}

const span = ([ax, ay]: Position, [bx, by]: Position) => Math.hypot(ax - bx, ay - by);
