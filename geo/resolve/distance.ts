import type { BBox, Position } from '../types';

const KM_PER_DEGREE = 111.195; // mean radius of 6371.0088 km × π / 180

/**
 * Kilometres between two positions, by the equirectangular approximation: within 1 % up to 500 km away from the
 * poles, which is all that nearness needs, and without a trigonometric function for each but one cosine.
 */
export function nearnessKm(a: Position, b: Position): number {
  let dLng = Math.abs(a[0] - b[0]);
  if (dLng > 180) dLng = 360 - dLng;
  const x = dLng * Math.cos(((a[1] + b[1]) / 2) * (Math.PI / 180));
  const y = a[1] - b[1];
  return Math.sqrt(x * x + y * y) * KM_PER_DEGREE;
}

/** Whether a box, which may cross the antimeridian (west > east), holds a position. */
export function inBox([west, south, east, north]: BBox, [lng, lat]: Position): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}
