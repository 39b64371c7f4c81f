import type { MapData, View } from '@/geo/draw';
import type { Drawing } from '@/geo/embed';

/** What the live map needs; the answer of `/embed/coverage`. */
export interface LiveCoverage {
  data: Omit<MapData, 'crowd'>;
  /** Address of its crowd; `null` where all places are in `data`. */
  crowd: string | null;
  /** Where each of the three drawings stands: the live map begins there. */
  views: Record<Drawing['name'], View>;
  /** Names of the base map other than the English ones, by id. */
  names?: Record<string, string> | undefined;
  /** Addresses of the base map's files that these views need, and of its manifest for all others. */
  basemap: { parts: string[]; manifest: string };
}
