'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect } from 'react';
import { AtlasMap } from '../map/AtlasMap';
import type { TileSource } from '../map/types';
import { useReached } from '../map/use-reached';
import { address, placeAddress } from './address';
import { show, useOnShow } from './on-show';
import { useWholeMap } from './use-whole-map';
import { warmFonts } from './warm-fonts';

/** The places that the panel lists, in its order. */
const rowsOfPanel = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('#panel a.row[data-place]')].map(
    ({ dataset }) => dataset.place!,
  );

/**
 * The one map, across all pages: choosing a place on it is following its link. Until a reader stirs, the server's
 * drawing stands in for it, and nobody who only reads pays for it.
 */
export function MountedMap({ label, tiles }: { label: string; tiles: TileSource | null }) {
  const router = useRouter();
  const { page, lit, pressed } = useOnShow();
  const reached = useReached();
  const data = useWholeMap(reached ? page : null);
  useEffect(() => (reached ? warmFonts() : undefined), [reached]);
  const onSelect = useCallback(
    (id: string | null) => {
      const present = new URLSearchParams(location.search);
      router.push(id ? placeAddress(id, present) : address('/', present));
    },
    [router],
  );
  const onHover = useCallback((id: string | null) => show({ lit: id }), []);
  const onPressed = useCallback(() => show({ pressed: null }), []);
  if (!reached) return null;
  return (
    <section className="stage" aria-label={label}>
      <AtlasMap
        data={data}
        basemap="/map/manifest.json"
        tiles={tiles}
        lit={lit}
        order={rowsOfPanel}
        pressed={pressed}
        onSelect={onSelect}
        onHover={onHover}
        onPressed={onPressed}
      />
    </section>
  );
}
