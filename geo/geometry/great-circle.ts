import type { Position } from '../types';

/** Mean radius of the Earth, km (IUGG). */
const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance on the mean sphere, kilometres (haversine, Sinnott 1984). */
export function kilometresTo([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [dLat, dLng] = [radians(lat2 - lat1), radians(lng2 - lng1)];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing of the great circle, degrees clockwise from north. */
export function bearingTo([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [a, b, d] = [radians(lat1), radians(lat2), radians(lng2 - lng1)];
  const y = Math.sin(d) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(d);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}
