import {
  drawLocator,
  locatorBox,
  locatorView,
  overviewPart,
  type Shape,
  type View,
  viewBounds,
} from '@/geo/draw';
import type { Box } from '@/geo/draw/projection';
import type { BasemapFiles } from './basemap-files';

/** The small map in the corner of a near view: the px box it covers, and its shape once its ground has come. */
export interface Locator {
  box: Box;
  shape: Shape | null;
}

/** @param names of the base map by id in the reader's language; English where it has none */
export function locatorFor(
  files: BasemapFiles,
  view: View,
  names: Readonly<Record<string, string>> = {},
): Locator | null {
  let overview: View | null = null;
  const part = files.part((manifest) => {
    overview = locatorView(view, manifest.region?.bbox ?? null);
    return overview && overviewPart(manifest, viewBounds(overview));
  });
  if (!overview) return null;
  const shape = part && drawLocator([part], view, overview, (id, english) => names[id] ?? english);
  return { box: locatorBox(view), shape };
}
