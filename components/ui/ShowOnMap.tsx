'use client';
import { useEffect } from 'react';
import type { MapPage } from './map-page';
import { show } from './on-show';

/** Hands a page's coverage to the map, which stays mounted from page to page. */
export function ShowOnMap({ page }: { page: MapPage }) {
  useEffect(() => show({ page }), [page]);
  return null;
}
