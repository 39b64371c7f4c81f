import { along } from '@turf/along';
import { length } from '@turf/length';
import type { Position as AnyPosition, Geometry } from 'geojson';
import type { Position } from '../types';

/**
 * Where to set a geometry's name: a point itself, the middle of the longest line, or inside an area,
 * in the middle of the widest of nine level cuts through its largest part. Always on the geometry.
 */
export function labelPoint(geometry: Geometry): Position {
  switch (geometry.type) {
    case 'Point':
      return flat(geometry.coordinates);
    case 'MultiPoint':
      return flat(geometry.coordinates[Math.floor((geometry.coordinates.length - 1) / 2)]!);
    case 'LineString':
      return middleOf(geometry.coordinates);
    case 'MultiLineString':
      return middleOf(largest(geometry.coordinates, lengthOf));
    case 'Polygon':
      return widestCut(geometry.coordinates).middle;
    case 'MultiPolygon':
      return largest(
        geometry.coordinates.map((rings) => widestCut(rings)),
        ({ width }) => width,
      ).middle;
    case 'GeometryCollection':
      return labelPoint(geometry.geometries[0]!);
  }
}

const flat = ([lng = 0, lat = 0]: AnyPosition): Position => [lng, lat];

function largest<T>(items: readonly T[], size: (item: T) => number): T {
  return items.reduce((best, item) => (size(item) > size(best) ? item : best));
}

const lengthOf = (coordinates: AnyPosition[]) =>
  length({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });

function middleOf(coordinates: AnyPosition[]): Position {
  if (coordinates.length === 1) return flat(coordinates[0]!);
  return flat(along({ type: 'LineString', coordinates }, lengthOf(coordinates) / 2).geometry.coordinates);
}

/** Width in degrees at the equator, so that cuts of several parts compare. */
function widestCut(rings: AnyPosition[][]): { middle: Position; width: number } {
  const outer = rings[0] ?? [];
  const lats = outer.map(([, lat = 0]) => lat);
  const south = Math.min(...lats);
  const north = Math.max(...lats);
  let best = { middle: flat(outer[0] ?? [0, 0]), width: 0 };
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
    const lat = south + (north - south) * share;
    const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
    // A cut near the middle is worth a little width: names look best there.
    const worth = Math.cos((lat * Math.PI) / 180) * (1 - Math.abs(share - 0.5));
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const width = (crossings[i + 1]! - crossings[i]!) * worth;
      if (width > best.width) best = { middle: [(crossings[i]! + crossings[i + 1]!) / 2, lat], width };
    }
  }
  return best;
}

/** Longitudes where a ring crosses a latitude; every ring gives an even number. */
function crossingsAt(ring: AnyPosition[], lat: number): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i]!;
    const [bx = 0, by = 0] = ring[i + 1]!;
    if (ay > lat !== by > lat) found.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
  }
  return found;
}
