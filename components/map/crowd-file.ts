import type { Crowd } from '@/geo/draw/crowd';
import type { MapData } from '@/geo/draw/types';

/** The places that a page of many leaves to be fetched; kept while the address stays the same. */
export function crowdFile(onArrival: () => void): { of(data: MapData): Crowd | undefined } {
  let asked = '';
  let crowd: Crowd | undefined;
  return {
    of({ crowd: given, crowdUrl }) {
      if (!crowdUrl) return given;
      if (crowdUrl !== asked) {
        asked = crowdUrl;
        crowd = undefined;
        fetch(crowdUrl)
          .then((answer) => (answer.ok ? (answer.json() as Promise<Crowd>) : Promise.reject(answer.status)))
          .then((found) => {
            if (asked !== crowdUrl) return;
            crowd = found;
            onArrival();
          })
          .catch(() => {}); // The list beside the map still has every place.
      }
      return crowd ?? given;
    },
  };
}
