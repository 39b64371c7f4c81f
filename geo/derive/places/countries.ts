import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type Area = TopoPolygon | TopoMultiPolygon;

/** Countries of a topology by ISO 3166-1 alpha-2. */
function countriesOf(topology: Topology): GeometryCollection {
  const { countries } = topology.objects;
  if (countries?.type !== 'GeometryCollection')
    throw new Error("A topology for borders should have a collection named 'countries'.");
  return countries;
}

function countryOf(topology: Topology, code: string): GeometryObject | undefined {
  return countriesOf(topology).geometries.find(({ id }) => id === code);
}

/** The line two countries share, exclaves included; `null` when they share none. */
export function sharedBorder(topology: Topology, a: string, b: string): MultiLineString | null {
  if (a === b) return null;
  const pair = [a, b];
  const line = mesh(
    topology,
    countriesOf(topology),
    (left, right) => left !== right && pair.includes(String(left.id)) && pair.includes(String(right.id)),
  );
  return line.coordinates.length > 0 ? line : null;
}

/** The line a country shares with no other: its coast. `null` where it has none. */
export function coastLine(topology: Topology, code: string): MultiLineString | null {
  const line = mesh(topology, countriesOf(topology), (left, right) => left === right && left.id === code);
  return line.coordinates.length > 0 ? line : null;
}

/** A country's own area; `null` where the topology has none. */
export function countryArea(topology: Topology, code: string): Polygon | MultiPolygon | null {
  const country = countryOf(topology, code);
  if (!country) return null;
  const shape = feature(topology, country).geometry;
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? shape : null;
}

/** The area of several countries as one, their inner borders dissolved. */
export function unionArea(topology: Topology, codes: readonly string[]): MultiPolygon | null {
  const parts = codes.map((code) => countryOf(topology, code));
  const areas = parts.filter(
    (part): part is Area => part?.type === 'Polygon' || part?.type === 'MultiPolygon',
  );
  return areas.length === codes.length && codes.length > 0 ? merge(topology, areas) : null;
}
