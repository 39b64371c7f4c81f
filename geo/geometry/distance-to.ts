import { distance } from '@turf/distance';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Geometry } from 'geojson';
import type { Position } from '../types';
import { holdsPosition } from './holds-position';
import { linesOf } from './lines-of';
import { positionsOf } from './positions-of';

/** Kilometres from a position to the nearest point of a geometry; 0 inside an area. Great circles. */
export function distanceToKm(geometry: Geometry, position: Position): number {
  if (holdsPosition(geometry, position)) return 0;
  const lines = linesOf(geometry).filter((line) => line.length > 1);
  const toLines = lines.map((coordinates) =>
    distance(nearestPointOnLine({ type: 'LineString', coordinates }, position), position),
  );
  const toPoints = lines.length > 0 ? [] : positionsOf(geometry).map((point) => distance(point, position));
  return Math.min(...toLines, ...toPoints);
}
