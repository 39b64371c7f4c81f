import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { GeoparseContext, Region } from '@/geo/context';
import type { Gazetteer } from '@/geo/gazetteer';
import { loadCorrections } from './corrections/load';
import { loadGazetteer } from './gazetteer/load';

/**
 * What `geoparse` needs beside articles: the gazetteer, and the settings of a folder of articles. `region` is
 * `none`, the id of a place that has an extent, or unset: that of the folder's `atlas.json`. Throws when the
 * gazetteer is not built, or does not know the region.
 */
export function loadGeoparseContext(root: string, folder: string, region?: string): GeoparseContext {
  const gazetteer = loadGazetteer(root);
  let topology: Topology | null | undefined;
  return {
    gazetteer,
    region: regionOf(region, folder, gazetteer),
    outlet: null,
    corrections: loadCorrections(root, folder),
    topology: () =>
      topology === undefined
        ? (topology = readJson<Topology>(join(root, '.dateline/boundaries.json')))
        : topology,
  };
}

function regionOf(id: string | undefined, folder: string, gazetteer: Gazetteer): Region | null {
  if (id === 'none') return null;
  const own = readJson<{ region?: Region }>(join(folder, 'atlas.json'))?.region ?? null;
  if (id === undefined || id === own?.id) return own;
  const place = gazetteer.byId(id);
  const bbox = place ? gazetteer.bbox(place.index) : null;
  if (!place || !bbox)
    throw new Error(
      `There is no region '${id}': give 'none', or the id of a country or another place with an extent.`,
    );
  return {
    id,
    name: place.name,
    bbox,
    countries: place.kind === 'country' && place.country ? [place.country] : [],
  };
}

function readJson<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}
