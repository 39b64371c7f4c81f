'use client';
import dynamic from 'next/dynamic';

/** The atlas's map. It fills its parent and stays mounted while pages change. Leaflet needs a window, so it comes after the page. */
export const AtlasMap = dynamic(() => import('./MapCanvas').then(({ MapCanvas }) => MapCanvas), {
  ssr: false,
});
