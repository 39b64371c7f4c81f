import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type Area = TopoPolygon | TopoMultiPolygon;

/** Countries of a topology by ISO 3166-1 alpha-2. */
function countriesOf(topology: Topology): GeometryCollection<object> {
  const { countries } = topology.objects;
  if (countries?.type !== 'GeometryCollection')
    throw new Error("A topology for borders should have a collection named 'countries'.");
  return countries as GeometryCollection<object>;
}

function countryOf(topology: Topology, code: string): Area | null {
  const country = countriesOf(topology).geometries.find(({ id }) => id === code);
  return country?.type === 'Polygon' || country?.type === 'MultiPolygon' ? country : null;
}

/** The line two countries share, exclaves included; `null` when they share none. */
export function sharedBorder(topology: Topology, a: string, b: string): MultiLineString | null {
  const geometries = [countryOf(topology, a), countryOf(topology, b)].filter((area) => area !== null);
  if (a === b || geometries.length < 2) return null;
  const pair: GeometryCollection<object> = { type: 'GeometryCollection', geometries };
  const line = mesh(topology, pair, (left, right) => left !== right);
  return line.coordinates.length > 0 ? line : null;
}

/** The line a country shares with no other: its coast. `null` where it has none. */
export function coastLine(topology: Topology, code: string): MultiLineString | null {
  const line = mesh(topology, countriesOf(topology), (left, right) => left === right && left.id === code);
  return line.coordinates.length > 0 ? line : null;
}

/** The area of countries as one, their inner borders dissolved; `null` when one is missing. */
export function unionArea(topology: Topology, codes: readonly string[]): MultiPolygon | null {
  const areas = codes.map((code) => countryOf(topology, code)).filter((area) => area !== null);
  if (areas.length === 0 || areas.length < codes.length) return null;
  const merged = merge(topology, areas);
  return { ...merged, coordinates: merged.coordinates.map((rings) => rings.map(closed)) };
}

/** Where an arc runs along a ring and back (Jordan's in Natural Earth), merging may leave the ring open. */
function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}
