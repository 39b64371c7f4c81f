import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, LineString } from 'geojson';
import { boxOf } from '../../../geo/draw/box-of';
import { simplify } from '../../../geo/draw/simplify';
import type { BBox, Position } from '../../../geo/types';
import { clipArc } from './clip-arc';
import type { Countries } from './countries';

/** A river of the world beyond the region's own; no list here names it. */
export interface River {
  course: Position[];
  bbox: BBox;
  drawnFrom: number;
}

/** So long on the map, px, a river is drawn. */
const DRAWN_FROM = 110;
/** No river before the map is of a continent. */
const FIRST = 3.5;
/** Nearer, the courses' error of 3 km is seen: they would cross borders that they are. */
const LAST = 8;
/** km of a px at zoom 0 on the equator. */
const PX = 156.5;

/** Rivers of the world, the longest first. */
export function readRivers(root: string): River[] {
  const file = readFileSync(join(root, 'data/basemap/world-rivers.geojson'), 'utf8');
  const { features } = JSON.parse(file) as FeatureCollection<LineString, { km: number }>;
  return features.map(({ properties: { km }, geometry }) => {
    const course = geometry.coordinates as Position[];
    return {
      course,
      bbox: boxOf([course]),
      drawnFrom: Math.max(FIRST, Math.round(10 * Math.log2((DRAWN_FROM * PX) / km)) / 10),
    };
  });
}

/**
 * Adds rivers to a part of the base map, cut at its box.
 * @param tolerance degrees to which their courses are generalised
 */
export function addRivers(part: Countries, rivers: readonly River[], box: BBox, tolerance: number): void {
  const zooms = new Map<number, number[]>();
  for (const { course, bbox, drawnFrom } of rivers) {
    if (drawnFrom > LAST) continue;
    if (bbox[0] > box[2] || bbox[2] < box[0] || bbox[1] > box[3] || bbox[3] < box[1]) continue;
    for (const { points, edge } of clipArc(course, box)) {
      if (edge) continue;
      const arcs = zooms.get(drawnFrom) ?? [];
      zooms.set(drawnFrom, arcs);
      arcs.push(part.arcs.push(simplify(points, tolerance)) - 1);
    }
  }
  for (const [minZoom, arcs] of zooms)
    part.lines.push(...arcs.map((arc) => ({ kind: 'river' as const, minZoom, maxZoom: LAST, arcs: [arc] })));
}
