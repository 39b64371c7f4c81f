import { turnedTo } from '../geometry/turned-to';
import type { BBox, Position } from '../types';

/** A point of a drawing: CSS px, y grows downwards. */
export type Point = [x: number, y: number];
/** Left, top, right, bottom in px. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** What a drawing shows: the same numbers as a Leaflet map of that size. */
export interface View {
  center: Position;
  /** May be fractional. */
  zoom: number;
  /** CSS px. */
  width: number;
  height: number;
}

/** Web Mercator ends here (EPSG:3857: the world is a square). */
const MAX_LATITUDE = 85.0511287798;
/** Width of the world at zoom 0, px. */
const TILE = 256;

/** Web Mercator at a zoom, in px from the north-west corner of the world; equals Leaflet's `map.project`. */
export function project([lng, lat]: Position, zoom: number): Point {
  const size = TILE * 2 ** zoom;
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

/** The inverse of `project`. */
export function unproject([x, y]: Point, zoom: number): Position {
  const size = TILE * 2 ** zoom;
  const lat = (2 * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return [(x / size - 0.5) * 360, lat];
}

/**
 * Positions to px of a view, its top left corner being 0, 0.
 * @param about of what is drawn: it and all around it are turned to the side of the Earth that the view shows
 */
export function projector(view: View, about: Position = view.center): (position: Position) => Point {
  const turned = turnedTo(about[0], view.center[0]) - about[0];
  const [cx, cy] = project([view.center[0] - turned, view.center[1]], view.zoom);
  const left = cx - view.width / 2;
  const top = cy - view.height / 2;
  return (position) => {
    const [x, y] = project(position, view.zoom);
    return [x - left, y - top];
  };
}

/** The box of the Earth that a view shows, grown by `margin` px; longitudes may pass ±180 where the view does. */
export function viewBounds(view: View, margin = 0): BBox {
  const [cx, cy] = project(view.center, view.zoom);
  const [west, north] = unproject([cx - view.width / 2 - margin, cy - view.height / 2 - margin], view.zoom);
  const [east, south] = unproject([cx + view.width / 2 + margin, cy + view.height / 2 + margin], view.zoom);
  return [west, south, east, north];
}

/** Equator of WGS84 over 2π, metres. */
const EARTH_RADIUS = 6378137;

/** Kilometres on the ground of one px at a latitude. */
export function kilometresPerPixel(latitude: number, zoom: number): number {
  return (Math.cos((latitude * Math.PI) / 180) * 2 * Math.PI * EARTH_RADIUS) / (TILE * 2 ** zoom) / 1000;
}
