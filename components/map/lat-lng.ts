import L from 'leaflet';
import type { Position } from '@/geo/types';

/** The only place where Leaflet's order of latitude and longitude meets ours. */
export function toLatLng([lng, lat]: Position): L.LatLng {
  return L.latLng(lat, lng);
}

export function toPosition({ lat, lng }: L.LatLng): Position {
  return [lng, lat];
}
