import { type BasemapPart, decodePart, type EncodedPart } from '@/geo/draw/basemap';
import { type View, viewBounds } from '@/geo/draw/projection';
import { basemapFiles } from '../../map/basemap-files';

/** The base map's files for an embed: first those of its own view, and others only once a reader goes there. */
export interface BaseParts {
  for(view: View, margin: number): readonly BasemapPart[];
}

/** Resolves when the files that the first view needs are there. `onMore` is called as others come. */
export async function baseParts(
  basemap: { parts: string[]; manifest: string },
  onMore: () => void,
): Promise<BaseParts> {
  const own = await Promise.all(
    basemap.parts.map(async (address) => decodePart((await (await fetch(address)).json()) as EncodedPart)),
  );
  let files: ReturnType<typeof basemapFiles> | null = null;
  return {
    for(view, margin) {
      const [west, south, east, north] = viewBounds(view, margin);
      const within = own.some(({ bbox: [w, s, e, n] }) => w <= west && s <= south && e >= east && n >= north);
      if (within || own.length > 1) return own;
      files ??= basemapFiles(basemap.manifest, onMore);
      const { parts } = files.partsFor(view, margin);
      return parts.length > 0 ? parts : own;
    },
  };
}
