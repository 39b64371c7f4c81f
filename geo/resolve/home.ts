import type { Home } from '../context';
import type { Gazetteer } from '../gazetteer/types';
import type { Outlet } from '../types';

/** The home that an outlet's own entry states; `null` when it states none or the gazetteer does not know it. */
export function homeOf(outlet: Outlet | null, gazetteer: Gazetteer): Home | null {
  const place = outlet?.home ? gazetteer.byId(outlet.home) : null;
  if (!place) return null;
  const { position, country, admin1, id } = place;
  return { position, radiusKm: 50, country, admin1, place: id };
}
