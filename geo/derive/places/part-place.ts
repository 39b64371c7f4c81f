import { bboxClip } from '@turf/bbox-clip';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeoparseContext } from '../../context';
import { bounds, positionsOf } from '../../geometry';
import type { BBox, Day, Place } from '../../types';
import { unionArea } from './countries';
import { coarser, derived } from './derived';
import { geometryOn } from './geometry-on';
import { ownRadiusKm } from './point-place';

/** Share of a land's height or width that *northern* or *western* takes in. */
const SHARE = 0.45;
/** Boxes smaller than this are of points. */
const LEAST_DEGREES = 0.3;
/** Shares before and after what *central* takes in. */
const MARGIN = 0.28;

/**
 * *northern X*, *central X*: the part of X's area on that side. No line divides it in truth: the edge is
 * given a fifth of X's size as precision. `null` where X has no area here.
 */
export function partPlace(
  whole: Place,
  side: string,
  context: GeoparseContext,
  day: Day | null,
): Place | null {
  const area = areaOf(whole, context, day);
  if (!area) return null;
  const box = bodyOf(area);
  const clipped = bboxClip(area, cut(box, side)).geometry;
  const rings = (
    clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates
  ) as MultiPolygon['coordinates'];
  const parts = rings.filter((part) => (part[0]?.length ?? 0) > 3);
  if (parts.length === 0) return null;
  const precisionKm = Math.max(5, Math.min(200, ownRadiusKm(whole) / 5));
  const shape: Polygon | MultiPolygon =
    parts.length === 1
      ? { type: 'Polygon', coordinates: parts[0]! }
      : { type: 'MultiPolygon', coordinates: parts };
  const word = side === 'central' ? 'Central' : `${side[0]!.toUpperCase()}${side.slice(1)}ern`;
  return derived({
    name: `${word} ${whole.name}`,
    id: `${word.toLowerCase()}-${whole.id}`,
    kind: 'area',
    geometry: coarser(shape, precisionKm),
    precisionKm,
    source: `Part of ${whole.name}, by compass direction; no such line exists on the ground`,
    from: [whole],
    composed: { rule: 'name.part', with: { side } },
    ...(whole.country && !whole.contested && { country: whole.country }),
  });
}

function areaOf(place: Place, context: GeoparseContext, day: Day | null): Polygon | MultiPolygon | null {
  if (place.kind === 'country') {
    const topology = context.topology?.();
    return topology && place.country ? unionArea(topology, [place.country]) : null;
  }
  const geometry = geometryOn(place, day)?.geometry;
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
  return boxOf(place.bbox);
}

/** A province without an outline is cut as the box that holds it; `null` where the box is a point. */
function boxOf([west, south, east, north]: BBox): Polygon | null {
  if (east - west < LEAST_DEGREES || north - south < LEAST_DEGREES) return null;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** Parts smaller than this share of the largest stretch no side. */
const LEAST_SHARE = 0.02;
/** Degrees of sea that part a land: Java is of Indonesia's body, Alaska and Hawaii are not of the United States'. */
const APART = 4;

/** The box of an area's main body: the largest part, with what lies near it, island by island. */
function bodyOf(area: Polygon | MultiPolygon): BBox {
  const rings = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const boxes = rings
    .map((coordinates) => onOneSheet(bounds(positionsOf({ type: 'Polygon', coordinates }))))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  let [body, ...rest] = boxes as [BBox, ...BBox[]];
  rest = rest.filter((box) => sizeOf(box) >= sizeOf(body) * LEAST_SHARE);
  for (let near = rest.find((box) => isNear(box, body)); near; near = rest.find((box) => isNear(box, body))) {
    const [west, south, east, north] = near;
    body = [
      Math.min(body[0], west),
      Math.min(body[1], south),
      Math.max(body[2], east),
      Math.max(body[3], north),
    ];
    rest = rest.filter((box) => box !== near);
  }
  return body;
}

/** Shapes are cut at the antimeridian: a box that reaches it from the west ends there. */
function onOneSheet([west, south, east, north]: BBox): BBox {
  return [west, south, east < west ? 180 : east, north];
}

/** Square degrees. */
const sizeOf = ([west, south, east, north]: BBox) => (east - west) * (north - south);

function isNear(a: BBox, b: BBox): boolean {
  const gap = (low: number, high: number, otherLow: number, otherHigh: number) =>
    Math.max(otherLow - high, low - otherHigh, 0);
  return Math.max(gap(a[0], a[2], b[0], b[2]), gap(a[1], a[3], b[1], b[3])) <= APART;
}

function cut([west, south, east, north]: BBox, side: string): BBox {
  const width = east - west;
  const height = north - south;
  if (side === 'central')
    return [west + width * MARGIN, south + height * MARGIN, east - width * MARGIN, north - height * MARGIN];
  return [
    side.includes('east') ? east - width * SHARE : west,
    side.includes('north') ? north - height * SHARE : south,
    side.includes('west') ? west + width * SHARE : east,
    side.includes('south') ? south + height * SHARE : north,
  ];
}
