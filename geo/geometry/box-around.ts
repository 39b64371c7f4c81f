import type { BBox, Position } from '../types';

/** Kilometres in a degree of latitude, on a sphere of 6,371 km. */
const KM_PER_DEGREE = 111.195;

/** The box around a circle. Near a pole it spans all longitudes. */
export function boxAround([lng, lat]: Position, radiusKm: number): BBox {
  const dLat = radiusKm / KM_PER_DEGREE;
  const south = Math.max(-90, lat - dLat);
  const north = Math.min(90, lat + dLat);
  const dLng = dLat / Math.max(1e-9, Math.cos((lat * Math.PI) / 180));
  if (south === -90 || north === 90 || dLng >= 180) return [-180, south, 180, north];
  return [wrap(lng - dLng), south, wrap(lng + dLng), north];
}

const wrap = (lng: number) => (lng < -180 ? lng + 360 : lng > 180 ? lng - 360 : lng);
