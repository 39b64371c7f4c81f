import type { BBox, Position } from '../types';
import { kilometresTo } from './great-circle';
import { turnedTo } from './turned-to';
import { weightedMedian } from './weighted-median';

/** Nearer than this is never far, km. */
const NEAR_KM = 900;

/** The middle of places by their mentions: from there a list and its map say how far the far ones are. */
export function middleOf(places: readonly { label: Position; count: number }[]): Position {
  // Of what lies nearer to 180° than to Greenwich, neighbours across 180° stay neighbours.
  const towardsGreenwich = places.reduce(
    (sum, { label, count }) => sum + count * Math.cos(label[0] * (Math.PI / 180)),
    0,
  );
  const side = towardsGreenwich < 0 ? 180 : 0;
  const lng = weightedMedian(places.map(({ label, count }) => [turnedTo(label[0], side), count]));
  return [turnedTo(lng, 0), weightedMedian(places.map(({ label, count }) => [label[1], count]))];
}

/** True of what lies too far from a middle to share a map with it. A wide land is as near as its nearest side. */
export function isFar({ bbox }: { bbox: BBox }, middle: Position): boolean {
  return kilometresTo(middle, nearestIn(bbox, middle)) > NEAR_KM;
}

/** The spot of a box that lies nearest to a position, a box across 180° included (RFC 7946 §5.2). */
export function nearestIn([west, south, end, north]: BBox, [lng, lat]: Position): Position {
  const east = end < west ? end + 360 : end;
  const within = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value));
  const [near] = [lng, lng + 360, lng - 360]
    .map((turned) => ({ turned, at: within(turned, west, east) }))
    .sort((a, b) => Math.abs(a.turned - a.at) - Math.abs(b.turned - b.at));
  return [near!.at, within(lat, south, north)];
}

/** A distance as a reader wants it: two figures, since nobody measures from the middle of a map. */
export function roundKm(km: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, km))) - 1);
  return Math.round(km / step) * step;
}
