import type { MapButton } from '@/geo/draw/map-buttons';
import type { MapData } from '@/geo/draw/types';
import type { TileSource } from './tiles';

export type { MapData } from '@/geo/draw/types';
export type { TileSource } from './tiles';

/**
 * What a page hands the mounted map, and what it hears back. The map keeps its layers across changes of `data`:
 * a new `scope` moves it (a short flight, none with *reduced motion*), the same one lets it stand.
 */
export interface AtlasMapProps {
  data: MapData;
  /** Address of the base map's manifest, `/map/manifest.json`; its files lie beside it. */
  basemap: string;
  /** The operator's, for where our own base map ends; `null` when there are none. */
  tiles: TileSource | null;
  /** A place to light from outside: hovered in the list, its mention focused in the text. */
  lit: string | null;
  /** Ids of places in the panel's order, in which the keyboard goes through them; those that it does not name follow. */
  order(): readonly string[];
  /** The button that was pressed before there was a map to answer. */
  pressed: MapButton | null;
  /** It has been answered. */
  onPressed(): void;
  /** The reader chose a place, or left it (`null`). */
  onSelect(id: string | null): void;
  /** The reader points at a place (mouse or keyboard focus), or no more. */
  onHover(id: string | null): void;
}
