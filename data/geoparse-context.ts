import type { Topology } from 'topojson-specification';
import type { GeoparseContext, Region } from '@/geo/context';
import type { Gazetteer } from '@/geo/gazetteer';
import type { ArticleFolder } from './article-folder';
import { loadGazetteer } from './gazetteer/load';
import { inHome } from './paths';
import { readJson } from './read-json';

/**
 * What finding places needs beside articles: the gazetteer, the boundaries, and the settings of a folder of
 * articles. `region` is `none`, the id of a place that has an extent, or unset: that of the folder. Throws when
 * the gazetteer is not built, or does not know the region.
 */
export function loadGeoparseContext(folder: ArticleFolder, region?: string): GeoparseContext {
  const gazetteer = loadGazetteer();
  let topology: Topology | null | undefined;
  return {
    gazetteer,
    region: regionOf(region, folder.region, gazetteer),
    outlet: null,
    corrections: folder.corrections,
    topology: () =>
      topology === undefined ? (topology = readJson<Topology>(inHome('boundaries.json'))) : topology,
  };
}

function regionOf(id: string | undefined, own: Region | null, gazetteer: Gazetteer): Region | null {
  if (id === 'none') return null;
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
