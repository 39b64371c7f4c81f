import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inHome } from '@/data/paths';
import { embeddedStore } from '@/data/store';
import { type AtlasReader, buildAtlas } from '@/geo/atlas';
import { generateArchive } from '../generate';

/** Built things that do not depend on the articles: shared with the project's own home. */
const SHARED = ['basemap', 'embed', 'boundaries.json', 'gazetteer.bin'];

export interface ArchiveHome {
  /** For `DATELINE_HOME`. */
  folder: string;
  reader: AtlasReader;
}

/** A home of its own for a generated archive of `count` places, so that a server can be started on it. */
export async function archiveHome(count: number): Promise<ArchiveHome> {
  const folder = inHome('bench', `places-${count}`);
  mkdirSync(folder, { recursive: true });
  for (const name of SHARED) {
    if (!existsSync(join(folder, name))) symlinkSync(inHome(name), join(folder, name));
  }
  const data = buildAtlas({
    articles: generateArchive(count).articles,
    known: [],
    outlets: [],
    rejected: [],
  });
  const store = embeddedStore(join(folder, 'atlas'));
  await store.write(data);
  return { folder, reader: (await store.open(data.generation))! };
}
