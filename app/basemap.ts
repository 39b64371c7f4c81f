import { basemapFile } from '@/data/basemap-files';
import {
  type BasemapManifest,
  type BasemapPart,
  decodePart,
  type EncodedPart,
  overviewPart,
  partsFor,
} from '@/geo/draw/basemap';
import { type View, viewBounds } from '@/geo/draw/projection';
import type { BBox } from '@/geo/types';

/** Decoded files of the base map held in memory: the region, the world and the cells lately drawn. */
const HELD = 24;

const parts = new Map<string, BasemapPart>();
let manifest: { version: number; value: BasemapManifest } | null = null;

/** What files the base map has. */
export function basemapManifest(): BasemapManifest {
  const file = basemapFile('manifest.json');
  if (!file)
    throw new Error('The base map has not been built. Run `npm start`, which builds what is missing.');
  if (manifest?.version !== file.version) {
    manifest = { version: file.version, value: JSON.parse(file.text()) };
    parts.clear();
    names.clear();
  }
  return manifest!.value;
}

/** The parts of the base map that a view and `margin` px around it need, for drawing on the server. */
export function basemapFor(view: View, margin = 0): BasemapPart[] {
  return partsFor(basemapManifest(), viewBounds(view, margin), view.zoom).map(part);
}

/** The part that an overview is drawn from. */
export function overviewFor(view: View): BasemapPart[] {
  return [part(overviewPart(basemapManifest(), viewBounds(view)))];
}

const names = new Map<string, Record<string, string>>();

/** Names of the base map by id, under a key of its manifest; `undefined` where there are none. */
export function basemapNames(key: string | undefined): Record<string, string> | undefined {
  const name = key && basemapManifest().names[key];
  if (!name) return undefined;
  const known = names.get(name);
  if (known) return known;
  const made = JSON.parse(basemapFile(name)?.text() ?? '{}') as Record<string, string>;
  names.set(name, made);
  return made;
}

/** The box of the region drawn in detail. */
export function regionBox(): BBox | null {
  return basemapManifest().region?.bbox ?? null;
}

function part(name: string): BasemapPart {
  const known = parts.get(name);
  if (known) return known;
  const file = basemapFile(name);
  if (!file) throw new Error(`The base map's manifest names ${name}, which is not there.`);
  const decoded = decodePart(JSON.parse(file.text()) as EncodedPart);
  parts.set(name, decoded);
  if (parts.size > HELD) parts.delete(parts.keys().next().value!);
  return decoded;
}
