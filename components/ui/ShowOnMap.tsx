'use client';
import { useEffect } from 'react';
import type { MapData } from '../map/types';
import { show } from './on-show';

/** Hands a page's coverage to the map, which stays mounted from page to page. */
export function ShowOnMap({ data }: { data: MapData }) {
  useEffect(() => show({ data }), [data]);
  return null;
}
