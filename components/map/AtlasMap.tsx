'use client';
import dynamic from 'next/dynamic';
import type { AtlasMapProps } from './types';

// Leaflet needs a window, so the map comes after the page; the server draws it as SVG meanwhile.
const MapCanvas = dynamic(() => import('./MapCanvas').then(({ MapCanvas }) => MapCanvas), { ssr: false });

/** The atlas's map. It fills its parent and stays mounted while pages change. */
export function AtlasMap(props: AtlasMapProps) {
  return <MapCanvas {...props} />;
}
