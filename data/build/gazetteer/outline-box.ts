import type { MultiPolygon, Polygon } from 'geojson';
import type { BBox, Position } from '@/geo/types';

export type Outline = Polygon | MultiPolygon;

/** Parts farther than this from the mainland's box (French Guiana, Hawaii) do not stretch it; degrees. */
const FAR = 12;

/**
 * Box of the largest ring and of those within 12 degrees of it. Longitudes are unrolled around the
 * mainland's, so that a box over the antimeridian has west > east (RFC 7946 §5.2).
 */
export function boxOfRings(rings: readonly Position[][]): BBox {
  const boxes = rings.map(boxOfRing).sort((a, b) => area(b) - area(a));
  const box = boxes[0];
  if (!box) throw new Error('boxOfRings() needs at least one ring.');
  const middle = (box[0] + box[2]) / 2;
  let grown = true;
  const rest = new Set(boxes.slice(1).map((other) => turned(other, middle)));
  while (grown) {
    grown = false;
    for (const other of rest) {
      if (gap(box[0], box[2], other[0], other[2]) > FAR || gap(box[1], box[3], other[1], other[3]) > FAR)
        continue;
      box[0] = Math.min(box[0], other[0]);
      box[1] = Math.min(box[1], other[1]);
      box[2] = Math.max(box[2], other[2]);
      box[3] = Math.max(box[3], other[3]);
      rest.delete(other);
      grown = true;
    }
  }
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return [round(wrap(box[0])), round(box[1]), round(wrap(box[2])), round(box[3])];
}

function boxOfRing(ring: Position[]): BBox {
  const box: BBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of ring) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
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
