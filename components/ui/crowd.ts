import type { Crowd } from '@/geo/draw';
import type { Coverage } from '@/geo/types';
import { placePath } from './address';
import { away, nameOf, type Visit } from './visit';

/** So many of the most covered places are drawn with all that is known of them; those beyond are points of a crowd. */
export const DETAILED = 200;

/** Five decimals are a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The places of a coverage beyond the detailed ones, in columns; `undefined` where there are none. */
export function crowdOf(visit: Visit, { places, date }: Coverage): Crowd | undefined {
  if (places.length <= DETAILED) return undefined;
  const rest = places.slice(DETAILED);
  return {
    ids: rest.map(({ place }) => place.id),
    names: rest.map(({ place }) => nameOf(visit, place, date)),
    href: away(visit, placePath('-id-')).replace('-id-', '{id}'),
    lng: rest.map(({ place }) => round(place.label[0])),
    lat: rest.map(({ place }) => round(place.label[1])),
    count: rest.map(({ count }) => count),
  };
}
