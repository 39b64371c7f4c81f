import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { BaseName } from '../../../geo/draw/basemap';
import { boxOf } from '../../../geo/draw/box-of';
import { simplify } from '../../../geo/draw/simplify';
import type { BBox, Position } from '../../../geo/types';
import type { Countries } from './countries';

/** A lake of the base map, always whole: it is no part's edge that ends it. */
export interface Lake {
  id: string;
  /** English, one name; not every lake has one here. */
  name: string | null;
  /** Its shore, then those of its islands. */
  rings: Position[][];
  bbox: BBox;
  km2: number;
  /** From which zoom it is drawn, and from which it is named. */
  drawnFrom: number;
  namedFrom: number;
}

/** So wide on the map, px, a lake is drawn, and so wide it is named. */
const DRAWN_FROM = 4;
const NAMED_FROM = 14;
/** km of a degree of latitude, and of a px at zoom 0 on the equator. */
const DEGREE = 111.2;
const PX = 156.5;

/** Lakes of the region as drawn for near views, and of the world, those of the region among them. */
export function readLakes(root: string): { region: Lake[]; world: Lake[] } {
  const [region, world] = ['lakes', 'world-lakes'].map((name) => {
    const file = readFileSync(join(root, 'data/basemap', `${name}.geojson`), 'utf8');
    return (JSON.parse(file) as FeatureCollection<Polygon, { id: string; name?: string }>).features.map(
      lakeOf,
    );
  }) as [Lake[], Lake[]];
  return { region, world };
}

function lakeOf({
  properties: { id, name },
  geometry,
}: Feature<Polygon, { id: string; name?: string }>): Lake {
  const rings = geometry.coordinates as Position[][];
  const bbox: BBox = boxOf(rings);
  const square = rings.reduce((sum, ring) => sum + signedArea(ring), 0);
  // `Paravani / …`, `Araz (Nakhchivan) …`: one name on the map.
  const one = name?.replace(/\s*[(/].*$/, '').trim() ?? null;
  const narrow = Math.cos(((bbox[1] + bbox[3]) / 2) * (Math.PI / 180));
  const km2 = square * DEGREE ** 2 * narrow;
  // From which zoom it is so many px wide, were it square.
  const zoomOf = (px: number) => Math.round(10 * Math.log2((px * PX * narrow) / Math.sqrt(km2))) / 10;
  return { id, name: one, rings, bbox, km2, drawnFrom: zoomOf(DRAWN_FROM), namedFrom: zoomOf(NAMED_FROM) };
}

/** Square degrees of a ring; those of islands, which go round the other way, are less than none. */
function signedArea(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0) / 2;
}

/** Lakes that reach into a box. */
export function lakesIn(lakes: readonly Lake[], [west, south, east, north]: BBox): Lake[] {
  return lakes.filter(({ bbox }) => bbox[0] < east && bbox[2] > west && bbox[1] < north && bbox[3] > south);
}

/**
 * Adds lakes to a part of the base map.
 * @param tolerance degrees to which their shores are generalised
 */
export function addLakes(part: Countries, lakes: readonly Lake[], tolerance: number): void {
  for (const lake of lakes)
    part.areas.push({
      kind: 'lake',
      id: lake.id,
      minZoom: lake.drawnFrom,
      polygons: [lake.rings.map((ring) => [part.arcs.push(simplify(ring, tolerance)) - 1])],
    });
}

/** Names of lakes, the largest first. */
export function lakeNames(lakes: readonly Lake[]): BaseName[] {
  return lakes
    .flatMap(({ id, name, bbox: [west, south, east, north], km2, namedFrom }): BaseName[] => {
      const at: Position = [round((west + east) / 2), round((south + north) / 2)];
      return name === null
        ? []
        : [{ kind: 'lake', id, name, at, weight: Math.round(km2), minZoom: namedFrom }];
    })
    .sort((a, b) => b.weight - a.weight);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e3) / 1e3;
}
