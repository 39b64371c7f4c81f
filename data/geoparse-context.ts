import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Correction, GeoparseContext, Region } from '@/geo/context';
import { loadGazetteer } from './gazetteer/load';
import regions from './regions.json' with { type: 'json' };

/** The region whose atlas this is, unless told otherwise. */
export const DEFAULT_REGION = 'south-caucasus';

/** The region of this id, `null` for `none`. Throws on an unknown one, naming those there are. */
export function regionOf(id: string): Region | null {
  if (id === 'none') return null;
  const region = (regions as unknown as Region[]).find((one) => one.id === id);
  if (!region)
    throw new Error(
      `There is no region '${id}'. There are: none, ${regions.map((one) => one.id).join(', ')}.`,
    );
  return region;
}

/**
 * Every correction of `data/corrections/*.json`, by file name, then as they stand: arrays of `Correction`.
 * Throws when a file is no such array, naming it.
 */
export function loadCorrections(root: string): Correction[] {
  const folder = join(root, 'data/corrections');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => {
      const list: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      if (!Array.isArray(list))
        throw new Error(`${join('data/corrections', name)} must hold an array of corrections.`);
      return list as Correction[];
    });
}

/** What `geoparse` needs beside articles, from the project's files. Throws when the gazetteer is not built. */
export function loadGeoparseContext(root: string, region: string = DEFAULT_REGION): GeoparseContext {
  let topology: Topology | null | undefined;
  return {
    gazetteer: loadGazetteer(root),
    region: regionOf(region),
    outlet: null,
    corrections: loadCorrections(root),
    topology: () => (topology === undefined ? (topology = loadTopology(root)) : topology),
  };
}

function loadTopology(root: string): Topology | null {
  try {
    return JSON.parse(readFileSync(join(root, '.dateline/boundaries.json'), 'utf8')) as Topology;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
