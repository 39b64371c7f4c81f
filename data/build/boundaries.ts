import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import hakari from '../boundaries/hakari.json' with { type: 'json' };
import { inHome } from '../paths';
import { dropSmallRings } from './boundaries/drop-small-rings';
import { replaceVertices } from './boundaries/replace-vertices';

/** `id` is ISO 3166-1 alpha-2, `XK` for Kosovo, a slug of the name where there is no code. */
export type Boundaries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Where full detail is kept, degrees: all that the base map draws in detail. */
const REGION = { west: 36, south: 34, east: 56, north: 46 };
/** Square degrees (at the equator) of the triangle by which a vertex outside the region must matter. */
const WEIGHT = 0.004;
/** No arc loses its form: a small country between two arcs must not fall flat. */
const FEWEST_POINTS = 7;

/**
 * Countries of the world as one topology: Natural Earth 10m as in world-atlas, corrected once at the
 * Hakari, whole in the region and generalised to about 50m detail elsewhere. Fills, borders and derived
 * places all come from its shared arcs, so they cannot part.
 *
 * Where world-atlas's own 50m file would meet the 10m one, borders would gape; hence one source.
 */
export function buildBoundaries(): Boundaries {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Boundaries & { objects: { land?: GeometryObject } };
  delete atlas.objects.land;
  for (const country of atlas.objects.countries.geometries) country.id = codeOf(country);

  const weighed = presimplify(atlas, ([before, at, after]) =>
    inRegion(at) ? Number.POSITIVE_INFINITY : triangleArea(before, at, after),
  );
  const kept = dropSmallRings(weighed, inRegion);
  kept.arcs = kept.arcs.map(generalise);
  kept.arcs = replaceVertices(kept.arcs, hakari.replace, hakari.by);
  kept.bbox = undefined;
  // 360° / 10⁶ = 0.00036°: 40 m, a fiftieth of the accuracy.
  return quantize(kept, 1e6) as Boundaries;
}

/** Writes `boundaries.json` of the home beside the old one and swaps it in. Returns its path. */
export function writeBoundaries(): string {
  const path = inHome('boundaries.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(buildBoundaries()));
  renameSync(`${path}.new`, path);
  return path;
}

function codeOf(country: GeometryObject): string {
  const { name } = country.properties as { name: string };
  if (country.id !== undefined) {
    const code = countries.numericToAlpha2(country.id);
    if (code) return code;
  }
  if (name === 'Kosovo') return 'XK';
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
}

function inRegion([lng = 0, lat = 0]: Position): boolean {
  return lng > REGION.west && lng < REGION.east && lat > REGION.south && lat < REGION.north;
}

/** Square degrees, shrunk with latitude so that a vertex weighs what it covers on the ground. */
function triangleArea([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) {
  return (Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2) * Math.cos((by * Math.PI) / 180);
}

function generalise(arc: Position[]): Position[] {
  const weights = arc.map(([, , weight = 0]) => weight).sort((a, b) => b - a);
  const least = Math.min(WEIGHT, weights[FEWEST_POINTS - 1] ?? 0);
  return arc.filter(([, , weight = 0]) => weight >= least).map(([lng = 0, lat = 0]) => [lng, lat]);
}
