import type { Geometry } from 'geojson';
import type { Position } from '../types';
import { clipLine, clipRing } from './clip';
import type { Box, Point } from './projection';
import { simplify } from './simplify';

/** A box that nothing is cut by, px. */
export const EVERYWHERE: Box = [-1e5, -1e5, 1e5, 1e5];

/** A geometry in px of a view, clipped; each kind of part apart. */
export interface ProjectedGeometry {
  points: Point[];
  lines: Point[][];
  /** By polygon: outer ring, then holes. */
  polygons: Point[][][];
}

const TOLERANCE = 0.35;

/** The part of a projected geometry that a box holds. */
export function cutGeometry({ points, lines, polygons }: ProjectedGeometry, box: Box): ProjectedGeometry {
  return {
    points: points.filter(([x, y]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]),
    lines: lines.flatMap((line) => clipLine(line, box)),
    polygons: polygons
      .map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0))
      .filter((rings) => rings.length > 0),
  };
}

/** Projects a GeoJSON geometry and cuts it to a box, px. */
export function projectGeometry(
  geometry: Geometry,
  toPoint: (position: Position) => Point,
  box: Box,
): ProjectedGeometry {
  const out: ProjectedGeometry = { points: [], lines: [], polygons: [] };
  const line = (positions: number[][]) => simplify((positions as Position[]).map(toPoint), TOLERANCE);
  const add = (part: Geometry): void => {
    switch (part.type) {
      case 'Point':
        out.points.push(toPoint(part.coordinates as Position));
        break;
      case 'MultiPoint':
        out.points.push(...(part.coordinates as Position[]).map(toPoint));
        break;
      case 'LineString':
        out.lines.push(...clipLine(line(part.coordinates), box));
        break;
      case 'MultiLineString':
        for (const each of part.coordinates) out.lines.push(...clipLine(line(each), box));
        break;
      case 'Polygon':
      case 'MultiPolygon': {
        const polygons = part.type === 'Polygon' ? [part.coordinates] : part.coordinates;
        for (const rings of polygons) {
          const cut = rings.map((ring) => clipRing(line(ring), box)).filter((ring) => ring.length > 0);
          if (cut.length > 0) out.polygons.push(cut);
        }
        break;
      }
      case 'GeometryCollection':
        part.geometries.forEach(add);
    }
  };
  add(geometry);
  out.points = out.points.filter(([x, y]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  return out;
}
