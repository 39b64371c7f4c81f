import { middleOf } from '../geometry/far';
import { kilometresTo } from '../geometry/great-circle';
import { turnedTo } from '../geometry/turned-to';
import type { BBox } from '../types';
import { project, projector, unproject, type View } from './projection';
import { formOf, pointRadius } from './symbols';
import type { DrawnPlace, MapData } from './types';

/** The window a drawing fills, and what lies over it. */
export interface Frame {
  /** CSS px. */
  width: number;
  height: number;
  /** px at each side that something else covers (a legend): what is framed keeps clear of it. */
  cover?: { top?: number; right?: number; bottom?: number; left?: number };
  /** px of the top right corner that something else covers (buttons): no point may open under it. */
  corner?: { width: number; height: number };
}

/** Deeper than this a place is not framed: its surroundings tell where it is. */
const NEAREST = 9.85;
/** A town of its own is framed with the country around it. */
const NEAREST_TOWN = 8.6;
const FARTHEST = 2;
/** Share of the frame kept free at each side, so that names find room. */
const MARGIN_X = 0.12;
const MARGIN_Y = 0.11;
/** A far-off place may cost the start view so many zoom levels, not more. */
const MOST_LOST = 0.6;
/** A point keeps so far from what covers a corner, px. */
const CLEAR = 4;
/** Share of all mentions that the start view holds at least, where no region is given. */
const BULK = 0.6;
/** Share of its mentions that sets the scale; what lies farther out may cost it no more than `MOST_LOST`. */
const CORE = 0.88;

/** The view that a page opens on. */
export function viewFor(data: Pick<MapData, 'places' | 'scope' | 'region'>, frame: Frame): View {
  const { scope, places } = data;
  if (scope.of === 'box') return fitBox(scope.bbox, frame, 10);
  if (scope.of === 'place') {
    const place = places.find(({ id }) => id === scope.id);
    if (place) return placeView(place, frame);
  }
  const named = scope.of === 'article' ? new Set(scope.places) : null;
  const shown = named ? places.filter(({ id }) => named.has(id)) : places;
  const [box, nearest] = regionBox(shown.length > 0 ? shown : places, data.region?.bbox ?? null, frame);
  return clearOfCorner(shown, box, frame, nearest);
}

/** Fits a box so that no place's point lies under the frame's corner. */
function clearOfCorner(places: readonly DrawnPlace[], box: BBox, frame: Frame, nearest: number): View {
  const view = fitBox(box, frame, nearest);
  const { corner } = frame;
  const covered = corner ? underCorner(places, view, corner) : [];
  if (!corner || covered.length === 0) return view;
  const reach = Math.max(...covered.map((place) => reachOf(place, view.zoom)));
  // Of what keeps the corner clear, whatever costs the less of the scale.
  const views = clearOf(corner, reach, frame)
    .map((clear) => fitBox(box, clear, nearest))
    .filter((clear) => underCorner(places, clear, corner).length === 0);
  return views.reduce((best, one) => (one.zoom > best.zoom ? one : best), views[0] ?? view);
}

type Corner = NonNullable<Frame['corner']>;

const reachOf = ({ count }: DrawnPlace, zoom: number): number => pointRadius(count, zoom) + CLEAR;

/** Places whose points a view shows under its top right corner. */
function underCorner(places: readonly DrawnPlace[], view: View, { width, height }: Corner): DrawnPlace[] {
  const at = projector(view);
  return places.filter((place) => {
    if (formOf(place) !== 'point') return false;
    const reach = reachOf(place, view.zoom);
    const [x, y] = at(place.label);
    return x > view.width - width - reach && x < view.width && y > 0 && y < height + reach;
  });
}

/** Frames of which so much of the right or of the top is covered that the box they hold keeps off a corner. */
function clearOf(corner: Corner, reach: number, frame: Frame): Frame[] {
  const least = (px: number, of: number, margin: number) =>
    Math.max(0, Math.ceil((px + reach - margin * of) / (1 - margin)));
  const { width, height, cover = {} } = frame;
  const right = Math.max(cover.right ?? 0, least(corner.width, width, MARGIN_X));
  const top = Math.max(cover.top ?? 0, least(corner.height, height, MARGIN_Y));
  return [
    { ...frame, cover: { ...cover, right } },
    { ...frame, cover: { ...cover, top } },
  ];
}

/** So many levels nearer: readers know the world with Greenwich in its middle. */
const WORTH_A_TURN = 0.5;

/** Frames one place: a line or area whole, a point with its surroundings. */
function placeView(place: DrawnPlace, frame: Frame): View {
  const [lng, lat] = place.label;
  const degrees = place.precisionKm / 111;
  const box: BBox =
    formOf(place) === 'point' ? [lng - degrees, lat - degrees, lng + degrees, lat + degrees] : place.bbox;
  const isTown = place.kind === 'city' || place.kind === 'town';
  return fitBox(box, frame, isTown ? NEAREST_TOWN : NEAREST);
}

/**
 * Frames the weighted bulk of a coverage: the places around its weighted middle, as long as each next one is
 * not several times as far as the last. What would cost much of the scale is left to an arrow at the edge.
 */
function regionBox(
  places: readonly DrawnPlace[],
  region: BBox | null,
  frame: Frame,
): [box: BBox, nearest: number] {
  const drawn = places.filter((place) => formOf(place) !== 'name');
  const pool = drawn.length > 0 ? drawn : places;
  if (pool.length === 0) return [region ?? [-170, -55, 175, 72], NEAREST];
  const near = nearBulk(pool, region);
  const usual = bulkBox(near, frame, 0);
  // Across 180° places may be neighbours (*Suva* and *Apia*): the world is turned where that shows them far nearer.
  const around = near[0]!.label[0];
  const crosses = near.some(({ label: [lng] }) => turnedTo(lng, around) !== lng);
  const turned = crosses ? bulkBox(near, frame, around) : usual;
  return [turned.zoom > usual.zoom + WORTH_A_TURN ? turned.box : usual.box, NEAREST_TOWN];
}

/** The box of the bulk, the world turned so that a longitude is its middle, and the zoom at which the frame holds it. */
function bulkBox(near: readonly DrawnPlace[], frame: Frame, around: number): { box: BBox; zoom: number } {
  const total = near.reduce((sum, { count }) => sum + count, 0);

  let box: BBox | null = null;
  let zoom = Infinity;
  let held = 0;
  for (const place of near) {
    const grown = union(box, boxOf(place, around));
    const next = fitBox(grown, frame, NEAREST).zoom;
    if (held < total * CORE) zoom = Math.min(zoom, next);
    else if (zoom - next > MOST_LOST) continue;
    box = grown;
    held += place.count;
  }
  const whole = box ?? boxOf(near[0]!, around);
  return { box: whole, zoom: fitBox(whole, frame, NEAREST).zoom };
}

/** The places of the region, or of the weighted bulk where there is none; the nearest to its middle first. */
function nearBulk(places: readonly DrawnPlace[], region: BBox | null): DrawnPlace[] {
  const weigh = (list: readonly DrawnPlace[]) => list.reduce((sum, { count }) => sum + count, 0);
  const inside = region
    ? places.filter(
        ({ label: [lng, lat] }) =>
          lng >= region[0] && lng <= region[2] && lat >= region[1] && lat <= region[3],
      )
    : [];
  const isRegional = weigh(inside) >= weigh(places) * 0.5;
  const pool = isRegional ? inside : places;
  const middle = middleOf(pool);
  const byDistance = pool
    .map((place) => ({ place, km: kilometresTo(middle, place.label) }))
    .sort((a, b) => a.km - b.km || (a.place.id < b.place.id ? -1 : 1));
  if (isRegional) return byDistance.map(({ place }) => place);
  const kept: DrawnPlace[] = [];
  let held = 0;
  let reach = 150;
  for (const { place, km } of byDistance) {
    if (held >= weigh(pool) * BULK && km > reach * 2.2) break;
    kept.push(place);
    held += place.count;
    reach = Math.max(reach, km);
  }
  return kept;
}

/** A place's box as many whole turns on that it lies on the side of the Earth that a longitude is the middle of. */
function boxOf(place: DrawnPlace, around: number): BBox {
  const [lng, lat] = place.label;
  const [west, south, east, north]: BBox =
    formOf(place) === 'point' || place.bbox[0] > place.bbox[2] ? [lng, lat, lng, lat] : place.bbox;
  const turned = turnedTo(lng, around) - lng;
  return [west + turned, south, east + turned, north];
}

function union(a: BBox | null, b: BBox): BBox {
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The deepest view, to a hundredth of a level, in which a box fits the free part of a frame. */
export function fitBox([west, south, end, north]: BBox, frame: Frame, nearest: number): View {
  // A box whose east lies west of its west crosses 180° (RFC 7946 §5.2).
  const east = end < west ? end + 360 : end;
  const { width, height } = frame;
  const { top = 0, right = 0, bottom = 0, left = 0 } = frame.cover ?? {};
  const [freeWidth, freeHeight] = [Math.max(80, width - left - right), Math.max(80, height - top - bottom)];
  const [x0, y0] = project([west, north], 0);
  const [x1, y1] = project([east, south], 0);
  const zoom = Math.log2(
    Math.min(
      (freeWidth * (1 - 2 * MARGIN_X)) / Math.max(1e-9, x1 - x0),
      (freeHeight * (1 - 2 * MARGIN_Y)) / Math.max(1e-9, y1 - y0),
    ),
  );
  const kept = Math.round(Math.max(FARTHEST, Math.min(nearest, zoom)) * 100) / 100;
  const [cx, cy] = project(unproject([(x0 + x1) / 2, (y0 + y1) / 2], 0), kept);
  // The middle of what is free, not of the frame, is where the box's middle goes.
  const center = unproject([cx + (right - left) / 2, cy + (bottom - top) / 2], kept);
  return { center: [round(turnedTo(center[0], 0)), round(center[1])], zoom: kept, width, height };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
