import { type BasemapPart, decodePart, type EncodedPart } from '@/geo/draw/basemap';
import { type View, viewBounds } from '@/geo/draw/projection';
import type { BBox } from '@/geo/types';
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
  let first: { view: View; bounds: BBox } | null = null;
  let files: ReturnType<typeof basemapFiles> | null = null;
  const [only] = own.length === 1 ? own : [];
  const isWorld = only !== undefined && only.bbox[2] - only.bbox[0] >= 360;
  const isCoarse = isWorld || own.some(({ id }) => id.startsWith('cell'));
  return {
    for(view, margin) {
      const bounds = viewBounds(view, margin);
      first ??= { view, bounds };
      // What is coarse serves no closer look. A file of its own region does, and so do near cells where all were asked for.
      const serves =
        (!isCoarse || view.zoom <= first.view.zoom) &&
        (isWorld || contains(only?.bbox ?? first.bounds, bounds));
      if (serves || isSame(view, first.view)) return own;
      files ??= basemapFiles(basemap.manifest, onMore);
      const { parts } = files.partsFor(view, margin);
      return parts.length > 0 ? parts : own;
    },
  };
}

const contains = (outer: BBox, inner: BBox): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

const isSame = (a: View, b: View): boolean =>
  a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
