import type { Geometry } from 'geojson';
import type { Position } from '../types';

/** Every vertex of a geometry, in its order; heights are left out. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const found: Position[] = [];
  collect(geometry.coordinates, found);
  return found;
}

type Nested = number[] | Nested[];

function collect(coordinates: Nested, found: Position[]): void {
  const [first, second] = coordinates;
  if (typeof first === 'number') found.push([first, second as number]);
  else for (const inner of coordinates as Nested[]) collect(inner, found);
}
