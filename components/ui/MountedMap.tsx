'use client';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { AtlasMap } from '../map/AtlasMap';
import { address, placeAddress } from './address';
import { show, useOnShow } from './on-show';

/** The one map, across all pages: choosing a place on it is following its link. */
export function MountedMap() {
  const router = useRouter();
  const { data, lit } = useOnShow();
  const onSelect = useCallback(
    (id: string | null) => {
      const present = new URLSearchParams(location.search);
      router.push(id ? placeAddress(id, present) : address('/', present));
    },
    [router],
  );
  const onHover = useCallback((id: string | null) => show({ lit: id }), []);
  if (!data) return null;
  return (
    <AtlasMap data={data} basemap="/map/manifest.json" lit={lit} onSelect={onSelect} onHover={onHover} />
  );
}
