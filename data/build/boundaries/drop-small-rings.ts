import type { Position } from 'geojson';
import { filter } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Square degrees (at the equator): an island of about 15 by 15 km. */
const SMALLEST = 0.02;

type Countries = { countries: GeometryCollection<{ name: string }> };

/**
 * Leaves out islands and holes under 200 km², except in the region, where they share an arc with
 * another country, and where they are all that a country has.
 */
export function dropSmallRings(
  topology: Topology<Countries>,
  inRegion: (position: Position) => boolean,
): Topology<Countries> {
  const uses = new Map<number, number>();
  const largest = new Set<string>();
  for (const country of topology.objects.countries.geometries) {
    const rings = ringsOf(country);
    for (const arc of rings.flat()) uses.set(bare(arc), (uses.get(bare(arc)) ?? 0) + 1);
    const sizes = rings.map((ring) => area(topology, ring));
    const first = rings[sizes.indexOf(Math.max(...sizes))];
    if (first) largest.add(first.join());
  }
  return filter(
    topology,
    (ring) =>
      largest.has(ring.join()) ||
      ring.some((arc) => (uses.get(bare(arc)) ?? 0) > 1) ||
      area(topology, ring) >= SMALLEST ||
      inRegion(topology.arcs[bare(ring[0]!)]![0]!),
  );
}

function ringsOf(country: GeometryObject): number[][] {
  if (country.type === 'Polygon') return country.arcs;
  if (country.type === 'MultiPolygon') return country.arcs.flat();
  return [];
}

/** Arcs run backwards are numbered ~i. */
const bare = (arc: number) => (arc < 0 ? ~arc : arc);

/** By the shoelace formula on degrees, shrunk with latitude. */
function area(topology: Topology<Countries>, ring: number[]): number {
  const line = ring.flatMap((arc) => {
    const points = topology.arcs[bare(arc)]!;
    return arc < 0 ? points.toReversed() : points;
  });
  let doubled = 0;
  for (let i = 0; i < line.length; i++) {
    const [ax = 0, ay = 0] = line[i]!;
    const [bx = 0, by = 0] = line[(i + 1) % line.length]!;
    doubled += ax * by - bx * ay;
  }
  return (Math.abs(doubled) / 2) * Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180);
}
