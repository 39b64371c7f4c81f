import type { BBox, Position } from '../types';

/**
 * The smallest box holding every position. Longitude is a circle, cut at its widest
 * empty arc; a box over the antimeridian has west > east (RFC 7946 §5.2).
 * Throws when there is no position.
 */
export function bounds(positions: readonly Position[]): BBox {
  if (positions.length === 0) throw new Error('bounds() needs at least one position.');
  let south = 90;
  let north = -90;
  for (const [, lat] of positions) {
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  const lngs = positions.map(([lng]) => lng).sort((a, b) => a - b);

  let first = 0; // index of the first longitude east of the widest gap
  let widest = lngs[0]! + 360 - lngs.at(-1)!;
  for (let i = 1; i < lngs.length; i++) {
    const gap = lngs[i]! - lngs[i - 1]!;
    if (gap > widest) [widest, first] = [gap, i];
  }
  // Of two zeros the one without a sign, whichever came first.
  return [lngs[first]! + 0, south + 0, lngs.at(first - 1)! + 0, north + 0];
}

/** The middle of a box, also of one over the antimeridian. */
export function centre([west, south, east, north]: BBox): Position {
  const width = east >= west ? east - west : east + 360 - west;
  const lng = west + width / 2;
  return [lng > 180 ? lng - 360 : lng, (south + north) / 2];
}
