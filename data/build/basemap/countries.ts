import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BaseArea, BaseLine, Ring } from '../../../geo/draw/basemap';
import { boxOf } from '../../../geo/draw/box-of';
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

/** Opens a TopoJSON of world-atlas' shape: quantised arcs, numeric ISO ids, rings that cross the antimeridian. */
export function openCountries(topology: Topology): CountryTopology {
  const transform = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return unwrap(
      arc.map((point): Position => {
        if (!transform) return [point[0]!, point[1]!];
        x += point[0]!;
        y += point[1]!;
        return [
          x * transform.scale[0]! + transform.translate[0]!,
          y * transform.scale[1]! + transform.translate[1]!,
        ];
      }),
    );
  });
  const { geometries } = topology.objects.countries as GeometryCollection<{ name: string }>;
  const countries = geometries.flatMap((geometry) => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    const id = countryCode(geometry.id, (geometry.properties as { name?: string } | undefined)?.name ?? '');
    if (polygons.length === 0) return [];
    const laidOut = polygons.map(([outer, ...holes]) => ({
      id: disputedPart(id, outer!, arcs) ?? id,
      polygons: layOut(outer!, holes, arcs),
    }));
    return [...new Set(laidOut.map((part) => part.id))].map((part) => ({
      id: part,
      polygons: laidOut.filter((one) => one.id === part).flatMap((one) => one.polygons),
    }));
  });
  return { arcs, countries };
}

/** Parts of a country in the source that its neighbour claims too: drawn as a territory of its own, dashed. */
const DISPUTED_PARTS: { id: string; within: string; box: BBox }[] = [
  { id: 'crimea', within: 'RU', box: [32.3, 44.2, 36.8, 46.3] },
];

function disputedPart(country: string, ring: Ring, arcs: readonly Position[][]): string | undefined {
  const points = ring.flatMap((each) => arcs[each < 0 ? ~each : each]!);
  return DISPUTED_PARTS.find(
    ({ within, box }) =>
      within === country &&
      points.every(([lng, lat]) => lng > box[0] && lng < box[2] && lat > box[1] && lat < box[3]),
  )?.id;
}

/** Longitudes of an arc without jumps: what goes on beyond 180° does so as 181°. */
function unwrap(arc: Position[]): Position[] {
  let turn = 0;
  return arc.map(([lng, lat], i) => {
    const before = arc[i - 1]?.[0] ?? lng;
    if (lng - before > 180) turn -= 360;
    else if (lng - before < -180) turn += 360;
    return [lng + turn, lat];
  });
}

/**
 * A polygon on a flat map. One that crosses the antimeridian is laid out once for each side: its arcs are moved by
 * whole turns until they meet, and what lies beyond ±180° is left to be cut off. One that goes round a pole
 * (Antarctica) is closed through it.
 */
function layOut(outer: Ring, holes: Ring[], arcs: Position[][]): Ring[][] {
  const offsets: number[] = [];
  let turn = 0;
  let end: Position | null = null;
  for (const reference of outer) {
    const arc = arcs[reference < 0 ? ~reference : reference]!;
    const [first, last] = reference < 0 ? [arc.at(-1)!, arc[0]!] : [arc[0]!, arc.at(-1)!];
    if (end) turn = Math.round((end[0] - first[0]) / 360) * 360;
    offsets.push(turn);
    end = [last[0] + turn, last[1]];
  }
  const [reference] = outer as [number];
  const start = reference < 0 ? arcs[~reference]!.at(-1)! : arcs[reference]![0]!;
  const goesRound = Math.abs(end![0] - start[0]) > 180;
  const lngs = outer.flatMap((each, i) => arcs[each < 0 ? ~each : each]!.map(([lng]) => lng + offsets[i]!));
  if (!goesRound && Math.min(...lngs) >= -180.01 && Math.max(...lngs) <= 180.01) return [[outer, ...holes]];

  const moved = new Map<string, number>();
  const move = (each: number, by: number): number => {
    if (by === 0) return each;
    const index = each < 0 ? ~each : each;
    const key = `${index} ${by}`;
    let copy = moved.get(key);
    if (copy === undefined) {
      copy = arcs.push(arcs[index]!.map(([lng, lat]): Position => [lng + by, lat])) - 1;
      moved.set(key, copy);
    }
    return each < 0 ? ~copy : copy;
  };
  return [-360, 0, 360].flatMap((shift): Ring[][] => {
    if (Math.max(...lngs) + shift < -180 || Math.min(...lngs) + shift > 180) return [];
    const ring = outer.map((each, i) => move(each, offsets[i]! + shift));
    if (goesRound) {
      const [from, to] = [end![0] + shift, start[0] + shift];
      ring.push(
        arcs.push([
          [from, end![1]],
          [from, -90],
          [to, -90],
          [to, start[1]],
        ]) - 1,
      );
    }
    return [[ring, ...(shift === 0 ? holes : [])]];
  });
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
  const owners = new Map<number, string[]>();

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
      for (const { arc } of parts) owners.set(arc, [...(owners.get(arc) ?? []), id]);
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
    const both = owners.get(arc)!;
    const sides = [...new Set(both)].sort();
    // Between two parts of one country (a leased base and its land) there is no line.
    if (both.length > sides.length) continue;
    const dispute = disputed.find(({ between }) => between[0] === sides[0] && between[1] === sides[1]);
    const kind = sides.length < 2 ? 'coast' : dispute ? 'border-undelimited' : 'border';
    lines.push({ kind, minZoom: 0, arcs: [arc], ...(dispute && { note: dispute.note }) });
  }
  return renumber({ arcs: out, areas, lines });
}

/** True when a ring's own box meets the box. */
function touches(ring: Ring, arcs: readonly Position[][], box: BBox): boolean {
  let own = ringBoxes.get(ring);
  if (!own)
    ringBoxes.set(
      ring,
      (own = boxOf(ring.map((reference) => arcs[reference < 0 ? ~reference : reference]!))),
    );
  const [west, south, east, north] = own;
  return west < box[2] && east > box[0] && south < box[3] && north > box[1];
}

/** Boxes of a topology's rings, which are cut many times. */
const ringBoxes = new WeakMap<Ring, BBox>();

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
