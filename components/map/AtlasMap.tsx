'use client';
import dynamic from 'next/dynamic';
import type { AtlasMapProps } from './types';
import { useReached } from './use-reached';

// Leaflet needs a window, so the map comes after the page; the server draws it as SVG meanwhile.
const MapCanvas = dynamic(() => import('./MapCanvas').then(({ MapCanvas }) => MapCanvas), { ssr: false });

/**
 * The atlas's map. It fills its parent and stays mounted while pages change. Until a reader stirs, the server's
 * drawing stands in for it, and nobody who only reads pays for it.
 */
export function AtlasMap(props: AtlasMapProps) {
  return useReached() ? <MapCanvas {...props} /> : null;
}
