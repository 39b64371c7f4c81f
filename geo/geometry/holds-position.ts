import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry } from 'geojson';
import type { Position } from '../types';

/** True where an area holds a position, its edge included. Points and lines hold none. */
export function holdsPosition(geometry: Geometry, position: Position): boolean {
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.some((part) => holdsPosition(part, position));
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
  return booleanPointInPolygon(position, geometry);
}
