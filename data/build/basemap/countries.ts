import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BaseArea, BaseLine, Ring } from '../../../geo/draw/basemap';
import { simplify } from '../../../geo/draw/simplify';
import type { BBox, Position } from '../../../geo/types';
import { clipArc } from './clip-arc';
import { countryCode } from './country-code';
import type { DisputedBorder } from './disputed';

export interface Countries {
  arcs: Position[][];
  areas: BaseArea[];
  lines: BaseLine[];
}

/** A topology of countries, its arcs as positions; read once, cut many times. */
export interface CountryTopology {
  arcs: Position[][];
  countries: { id: string; polygons: Ring[][] }[];
}

/** Opens a TopoJSON of world-atlas' shape: quantised arcs, numeric ISO ids. */
export function openCountries(topology: Topology): CountryTopology {
  const transform = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((point): Position => {
      if (!transform) return [point[0]!, point[1]!];
      x += point[0]!;
      y += point[1]!;
      return [
        x * transform.scale[0]! + transform.translate[0]!,
        y * transform.scale[1]! + transform.translate[1]!,
      ];
    });
  });
  const { geometries } = topology.objects.countries as GeometryCollection<{ name: string }>;
  const countries = geometries.flatMap((geometry) => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    const id = countryCode(geometry.id, (geometry.properties as { name?: string } | undefined)?.name ?? '');
    return polygons.length > 0 ? [{ id, polygons }] : [];
  });
  return { arcs, countries };
}

/**
 * The countries within a box, generalised.
 * @param tolerance degrees; islands smaller than its square are left out
 */
export function cutCountries(
  { arcs, countries }: CountryTopology,
  box: BBox,
  tolerance: number,
  disputed: readonly DisputedBorder[],
): Countries {
  const out: Position[][] = [];
  /** Old arc → its stretches as new arcs, in order. */
  const stretches = new Map<number, { arc: number; edge: boolean }[]>();
  const owners = new Map<number, Set<string>>();

  const cut = (old: number) => {
    let known = stretches.get(old);
    if (!known) {
      known = clipArc(arcs[old]!, box).map(({ points, edge }) => {
        out.push(edge ? points : simplify(points, tolerance));
        return { arc: out.length - 1, edge };
      });
      stretches.set(old, known);
    }
    return known;
  };
  const cutRing = (ring: Ring, id: string): Ring =>
    ring.flatMap((reference) => {
      const old = reference < 0 ? ~reference : reference;
      const parts = cut(old);
      for (const { arc } of parts) owners.set(arc, (owners.get(arc) ?? new Set()).add(id));
      return reference < 0 ? parts.map(({ arc }) => ~arc).reverse() : parts.map(({ arc }) => arc);
    });

  const areas: BaseArea[] = [];
  for (const { id, polygons } of countries) {
    const kept = polygons
      .filter(([outer]) => touches(outer!, arcs, box))
      .map((rings) => rings.map((ring) => cutRing(ring, id)))
      .map((rings) => rings.filter((ring) => Math.abs(areaOf(ring, out)) > tolerance * tolerance))
      .filter((rings) => rings.length > 0);
    if (kept.length > 0) areas.push({ kind: 'country', id, minZoom: 0, polygons: kept });
  }

  const used = new Set(
    areas.flatMap(({ polygons }) => polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc))),
  );
  const edges = new Set([...stretches.values()].flat().flatMap(({ arc, edge }) => (edge ? [arc] : [])));
  const lines: BaseLine[] = [];
  for (const arc of used) {
    if (edges.has(arc)) continue;
    const sides = [...owners.get(arc)!].sort();
    const dispute = disputed.find(({ between }) => between[0] === sides[0] && between[1] === sides[1]);
    const kind = sides.length < 2 ? 'coast' : dispute ? 'border-undelimited' : 'border';
    lines.push({ kind, minZoom: 0, arcs: [arc], ...(dispute && { note: dispute.note }) });
  }
  return renumber({ arcs: out, areas, lines });
}

/** True when a ring's own box meets the box. */
function touches(ring: Ring, arcs: readonly Position[][], box: BBox): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const reference of ring)
    for (const [lng, lat] of arcs[reference < 0 ? ~reference : reference]!) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  return west < box[2] && east > box[0] && south < box[3] && north > box[1];
}

/** Signed area of a ring in square degrees. */
function areaOf(ring: Ring, arcs: readonly Position[][]): number {
  const points = ring.flatMap((reference) =>
    reference < 0 ? [...arcs[~reference]!].reverse() : arcs[reference]!,
  );
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

/** Leaves out arcs that nothing uses any more, and joins lines of one kind into one. */
function renumber({ arcs, areas, lines }: Countries): Countries {
  const numbers = new Map<number, number>();
  const kept: Position[][] = [];
  const number = (reference: number): number => {
    const old = reference < 0 ? ~reference : reference;
    let now = numbers.get(old);
    if (now === undefined) {
      now = kept.push(arcs[old]!) - 1;
      numbers.set(old, now);
    }
    return reference < 0 ? ~now : now;
  };
  const renumbered = areas.map((area) => ({
    ...area,
    polygons: area.polygons.map((rings) => rings.map((ring) => ring.map(number))),
  }));
  const joined = new Map<string, BaseLine>();
  for (const line of lines) {
    const key = `${line.kind} ${line.note ?? ''}`;
    const known = joined.get(key);
    if (known) known.arcs.push(...line.arcs.map(number));
    else joined.set(key, { ...line, arcs: line.arcs.map(number) });
  }
  return { arcs: kept, areas: renumbered, lines: [...joined.values()] };
}
