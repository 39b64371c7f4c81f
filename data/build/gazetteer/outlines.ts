import countries from 'i18n-iso-countries';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BBox, Position } from '@/geo/types';
import { boxOfRings, type Outline } from './outline-box';
import { readPackage } from './read-package';

type Named = GeometryCollection<{ name: string }>;

/** Outlines that Natural Earth draws apart and ISO 3166 does not number. */
const UNNUMBERED: Record<string, string> = { Kosovo: 'XK' };

/** Bounding box of each country, by ISO alpha-2, without parts far from its mainland. */
export function countryBoxes(root: string): Map<string, BBox> {
  const topology = readPackage<Topology>(root, 'world-atlas/countries-50m.json');
  const boxes = new Map<string, BBox>();
  for (const { id, geometry, properties } of feature(topology, topology.objects.countries as Named)
    .features) {
    const code = alpha2(id, (properties as { name?: string } | null)?.name);
    if (code && !boxes.has(code)) boxes.set(code, boxOfRings(rings(geometry as Outline)));
  }
  return boxes;
}

/** Countries that share a land border, by ISO alpha-2, sorted. */
export function countryNeighbours(root: string): Record<string, string[]> {
  const topology = readPackage<Topology>(root, 'world-atlas/countries-50m.json');
  const geometries = (topology.objects.countries as Named).geometries;
  const codes = geometries.map(({ id, properties }) =>
    alpha2(id, (properties as { name?: string } | undefined)?.name),
  );
  const found: Record<string, string[]> = {};
  neighbors(geometries).forEach((others, index) => {
    const code = codes[index];
    if (!code) return;
    const near = others.flatMap((other) => codes[other] ?? []).filter((other) => other !== code);
    if (near.length > 0) found[code] = [...new Set([...(found[code] ?? []), ...near])].sort();
  });
  return found;
}

function alpha2(id: string | number | undefined, name: string | undefined): string | undefined {
  if (id === undefined) return UNNUMBERED[name ?? ''];
  return countries.numericToAlpha2(String(id).padStart(3, '0'));
}

/** A US county or state: FIPS code, name, box and the area-weighted middle of its largest part. */
export interface UsArea {
  fips: string;
  name: string;
  bbox: BBox;
  centre: Position;
}

export function usAreas(root: string, level: 'counties' | 'states'): UsArea[] {
  const topology = readPackage<Topology>(root, 'us-atlas/counties-10m.json');
  return feature(topology, topology.objects[level] as Named).features.map(({ id, geometry, properties }) => {
    const all = rings(geometry as Outline);
    return { fips: String(id), name: properties.name, bbox: boxOfRings(all), centre: centre(all) };
  });
}

/** Outer rings. */
function rings(geometry: Outline): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => polygon[0] as Position[]);
}

/** Centroid of the largest ring (https://en.wikipedia.org/wiki/Centroid#Of_a_polygon), in degrees. */
function centre(all: Position[][]): Position {
  let best: Position = [0, 0];
  let largest = -1;
  for (const ring of all) {
    let [x, y, twice] = [0, 0, 0];
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      const cross = ax * by - bx * ay;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
      twice += cross;
    }
    if (Math.abs(twice) <= largest) continue;
    largest = Math.abs(twice);
    best = [x / (3 * twice), y / (3 * twice)];
  }
  return best;
}
