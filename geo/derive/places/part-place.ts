import { bboxClip } from '@turf/bbox-clip';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeoparseContext } from '../../context';
import { bounds, positionsOf } from '../../geometry';
import type { BBox, Day, Place } from '../../types';
import { unionArea } from './countries';
import { derived } from './derived';
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
  const mainland = largestPart(area);
  const box = bounds(positionsOf(mainland));
  if (box[0] > box[2]) return null; // over the antimeridian: sides are not boxes there
  const clipped = bboxClip(area, cut(box, side)).geometry;
  const rings = (
    clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates
  ) as MultiPolygon['coordinates'];
  const parts = rings.filter((part) => (part[0]?.length ?? 0) > 3);
  if (parts.length === 0) return null;
  const geometry: Polygon | MultiPolygon =
    parts.length === 1
      ? { type: 'Polygon', coordinates: parts[0]! }
      : { type: 'MultiPolygon', coordinates: parts };
  const word = side === 'central' ? 'Central' : `${side[0]!.toUpperCase()}${side.slice(1)}ern`;
  return derived({
    name: `${word} ${whole.name}`,
    id: `${word.toLowerCase()}-${whole.id}`,
    kind: 'area',
    geometry,
    precisionKm: Math.max(5, Math.min(200, ownRadiusKm(whole) / 5)),
    source: `Part of ${whole.name}, by compass direction; no such line exists on the ground`,
    from: [whole],
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

/** The part with the largest box: islands far off must not stretch the sides. */
function largestPart(area: Polygon | MultiPolygon): Polygon {
  if (area.type === 'Polygon') return area;
  const parts = area.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const size = (part: Polygon) => {
    const [west, south, east, north] = bounds(positionsOf(part));
    return (east - west) * (north - south);
  };
  return parts.reduce((best, part) => (size(part) > size(best) ? part : best));
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
