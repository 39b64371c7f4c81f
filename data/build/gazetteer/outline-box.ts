import type { MultiPolygon, Polygon } from 'geojson';
import type { BBox, Position } from '@/geo/types';

export type Outline = Polygon | MultiPolygon;

/** Parts farther than this from any large part (French Guiana, Hawaii) do not stretch the box; degrees. */
const FAR = 12;
/** Of the largest part's size, a part that carries others with it: Alaska its islands. */
const LARGE = 0.1;

/**
 * Box of the largest ring, the large ones near it and the small ones near those. Longitudes are unrolled
 * around the mainland's, so that a box over the antimeridian has west > east (RFC 7946 §5.2).
 */
export function boxOfRings(rings: readonly Position[][]): BBox {
  const boxes = rings.map(boxOfRing).sort((a, b) => area(b) - area(a));
  const main = boxes[0];
  if (!main) throw new Error('boxOfRings() needs at least one ring.');
  const middle = (main[0] + main[2]) / 2;
  const rest = boxes.slice(1).map((box) => turned(box, middle));
  const large: BBox[] = [main];
  // Largest first, so that a chain of large islands (Indonesia) is walked from its mainland on.
  for (let reached = 0; reached < large.length; reached++)
    for (const box of rest)
      if (area(box) >= LARGE * area(main) && !large.includes(box) && near(box, large[reached]!))
        large.push(box);
  const kept = [...large, ...rest.filter((box) => large.some((part) => near(box, part)))];
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return [
    round(wrap(Math.min(...kept.map((box) => box[0])))),
    round(Math.min(...kept.map((box) => box[1]))),
    round(wrap(Math.max(...kept.map((box) => box[2])))),
    round(Math.max(...kept.map((box) => box[3]))),
  ];
}

function near(box: BBox, part: BBox): boolean {
  return gap(part[0], part[2], box[0], box[2]) <= FAR && gap(part[1], part[3], box[1], box[3]) <= FAR;
}

/** A ring that steps from 180 to -180 goes on east: its longitudes are unrolled past 180. */
function boxOfRing(ring: Position[]): BBox {
  const box: BBox = [Infinity, Infinity, -Infinity, -Infinity];
  let turns = 0;
  let last = ring[0]?.[0] ?? 0;
  for (const [lng, lat] of ring) {
    if (lng - last > 180) turns -= 360;
    else if (last - lng > 180) turns += 360;
    last = lng;
    box[0] = Math.min(box[0], lng + turns);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng + turns);
    box[3] = Math.max(box[3], lat);
  }
  // Antarctica's ring goes all the way round.
  return turns === 0 && box[2] - box[0] < 360 ? box : [-180, box[1], 180, box[3]];
}

/** The box moved by whole turns to lie nearest a longitude. */
function turned([west, south, east, north]: BBox, middle: number): BBox {
  const turns = Math.round((middle - (west + east) / 2) / 360) * 360;
  return [west + turns, south, east + turns, north];
}

function gap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, otherFrom - to, from - otherTo);
}

function area([west, south, east, north]: BBox): number {
  return (east - west) * (north - south) * Math.cos((((south + north) / 2) * Math.PI) / 180);
}

function wrap(lng: number): number {
  return lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng;
}
