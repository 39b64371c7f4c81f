import bboxClip from '@turf/bbox-clip';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../types';

/** Where an unrolled shape may reach into: a turn to the west, our own longitudes, a turn to the east. Degrees. */
const WORLDS = [-360, 0, 360] as const;

/**
 * A geometry as RFC 7946 asks: rings closed, outer ones counterclockwise and holes clockwise (§3.1.6), longitudes
 * within ±180°, cut where it crosses the antimeridian (§3.1.9). A ring around a pole stays as it is.
 */
export function asRfc7946(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: turnedIn(geometry.coordinates as Position) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: (geometry.coordinates as Position[]).map(turnedIn) };
    case 'LineString':
      return oneOrMany(cutLine(geometry.coordinates as Position[]));
    case 'MultiLineString':
      return oneOrMany((geometry.coordinates as Position[][]).flatMap(cutLine), true);
    case 'Polygon':
      return oneOrManyAreas(cutPolygon(geometry.coordinates as Position[][]));
    case 'MultiPolygon':
      return oneOrManyAreas((geometry.coordinates as Position[][][]).flatMap(cutPolygon), true);
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: geometry.geometries.map(asRfc7946) };
  }
}

function oneOrMany(lines: Position[][], many = false): LineString | MultiLineString {
  return lines.length === 1 && !many
    ? { type: 'LineString', coordinates: lines[0]! }
    : { type: 'MultiLineString', coordinates: lines };
}

function oneOrManyAreas(polygons: Position[][][], many = false): Polygon | MultiPolygon {
  return polygons.length === 1 && !many
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function turnedIn([lng, lat]: Position): Position {
  if (lng >= -180 && lng <= 180) return [lng, lat];
  return [((((lng + 180) % 360) + 360) % 360) - 180, lat];
}

/** Longitudes without jumps: each is within 180° of the one before. */
function unrolled(positions: readonly Position[]): Position[] {
  let before = positions[0]?.[0] ?? 0;
  return positions.map(([lng, lat]) => {
    before = lng - 360 * Math.round((lng - before) / 360);
    return [before, lat];
  });
}

function cutLine(line: Position[]): Position[][] {
  const whole = unrolled(line);
  if (isWithin(whole)) return [whole];
  return WORLDS.flatMap((world) => {
    const { geometry } = bboxClip({ type: 'LineString', coordinates: whole }, boxOf(world));
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return (lines as Position[][]).filter((each) => each.length > 1).map((each) => shifted(each, -world));
  });
}

function cutPolygon(rings: Position[][]): Position[][][] {
  const outer = unrolled(closed(rings[0] ?? []));
  const start = outer[0];
  // Its end is a turn away from its start: it goes around a pole, and no cut makes it plane.
  if (!start || Math.abs(outer.at(-1)![0] - start[0]) > 180) return [wound(rings.map(closed))];
  const holes = rings.slice(1).map((ring) => beside(unrolled(closed(ring)), outer));
  const whole = [outer, ...holes];
  if (isWithin(outer)) return [wound(whole)];
  return WORLDS.flatMap((world) => {
    const { geometry } = bboxClip({ type: 'Polygon', coordinates: whole }, boxOf(world));
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return (polygons as Position[][][])
      .filter(([ring]) => (ring?.length ?? 0) > 3)
      .map((polygon) => wound(polygon.map((ring) => shifted(ring, -world))));
  });
}

const boxOf = (world: number): [number, number, number, number] => [world - 180, -90, world + 180, 90];
const isWithin = (positions: readonly Position[]) => positions.every(([lng]) => lng >= -180 && lng <= 180);
const shifted = (positions: readonly Position[], by: number) =>
  positions.map(([lng, lat]): Position => [lng + by, lat]);

/** A hole unrolled into the same world as its outer ring. */
function beside(hole: Position[], outer: readonly Position[]): Position[] {
  const middle = (ring: readonly Position[]) => ring.reduce((sum, [lng]) => sum + lng, 0) / ring.length;
  return shifted(hole, 360 * Math.round((middle(outer) - middle(hole)) / 360));
}

function closed(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : [...ring];
}

/** The outer ring counterclockwise, holes clockwise. */
function wound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? [...ring] : [...ring].reverse(),
  );
}

/** Twice the area in square degrees, positive where the ring runs counterclockwise (shoelace formula). */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1]!, ring[at]!];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}
