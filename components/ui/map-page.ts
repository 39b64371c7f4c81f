import type { Crowd, DrawnPlace, MapData } from '@/geo/draw/types';

/**
 * What one page tells the map. What many pages share is named by its address, so that it is sent once, apart
 * from the text, and choosing another place sends no place anew.
 */
export interface MapPage extends Omit<MapData, 'crowd'> {
  /** Address of the places that the page shares with others; `places` are then its own, which go before those. */
  shared?: string;
}

/** What an address of `MapPage` answers. */
export interface SharedPlaces {
  /** Most covered first. */
  places: DrawnPlace[];
  crowd?: Crowd;
}

/** All that the map of a page draws. The same on the server and in the browser. */
export function wholeMap({ shared: _, ...page }: MapPage, { places, crowd }: SharedPlaces): MapData {
  if (page.places.length === 0) return { ...page, places, crowd };
  const own = new Map(page.places.map((place) => [place.id, place]));
  const replaced = places.map((place) => own.get(place.id) ?? place);
  for (const { id } of places) own.delete(id);
  return { ...page, places: [...replaced, ...own.values()], crowd };
}
