import type { TileSource } from '@/components/map/tiles';

/** Further than this no tiles of the usual kind go. */
const MOST_ZOOM = 19;

/**
 * The operator's tiles: `DATELINE_TILES` is the address of a tile with `{z}`, `{x}` and `{y}`, `DATELINE_TILES_CREDIT`
 * whose they are, `DATELINE_TILES_ZOOM` how far they go (16). `null` when unset. Throws, saying what is wrong,
 * when a reader would be shown tiles without their credit or the address is none.
 */
export function tilesOf(environment: Readonly<Record<string, string | undefined>>): TileSource | null {
  const url = environment.DATELINE_TILES;
  if (!url) return null;
  const credit = environment.DATELINE_TILES_CREDIT?.trim();
  if (!credit) throw new Error('DATELINE_TILES needs DATELINE_TILES_CREDIT: whose tiles they are.');
  if (!/^https?:\/\/[^{}/]+\//.test(url) || !['{z}', '{x}', '{y}'].every((part) => url.includes(part)))
    throw new Error(
      `DATELINE_TILES is '${url}'; it should read like https://tiles.example/{z}/{x}/{y}.png, on one host.`,
    );
  const maxZoom = Number(environment.DATELINE_TILES_ZOOM ?? 16);
  if (!Number.isInteger(maxZoom) || maxZoom < 11 || maxZoom > MOST_ZOOM)
    throw new Error(
      `DATELINE_TILES_ZOOM is '${maxZoom}'; it should be a whole number from 11 to ${MOST_ZOOM}.`,
    );
  return { url, credit, maxZoom };
}

/** Where images of a page may come from beside the atlas: the tiles' host, where there are tiles. */
export function imageHosts(tiles: TileSource | null): string[] {
  return tiles ? [new URL(tiles.url.replace(/[{}]/g, '')).origin] : [];
}
