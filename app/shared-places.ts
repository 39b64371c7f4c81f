import { address } from '@/components/ui/address';
import { palePlaces, sharedPlaces } from '@/components/ui/map-data';
import type { SharedPlaces } from '@/components/ui/map-page';
import { toldApart } from '@/components/ui/told-apart';
import type { Visit } from '@/components/ui/visit';
import { everything, queryString } from '@/geo/atlas';
import type { Coverage, Query } from '@/geo/types';
import { getGeneration } from './atlas';
import { visitAt } from './visit';

/** Held ready: the places of the archive as a whole, and of what a few readers filter now. */
const HELD = 8;

// Pages and route handlers are bundled apart, in one process: they share what they hold.
const shared = globalThis as typeof globalThis & { datelineShared?: Map<string, SharedPlaces> };

/**
 * The address of what a query finds, as a visit names it and with the visit's choices in its links. It holds the
 * generation, so that its answer never changes.
 */
export function sharedAddress(visit: Visit, query: Query, { generation }: Coverage): string {
  const search = new URLSearchParams(queryString(query));
  const { names, script, locale } = visit;
  for (const [key, value] of Object.entries({ names, script, lang: locale, v: generation }))
    search.set(key, value);
  // A link keeps what the reader chose even where the query leaves it aside.
  const kept = address('', visit.search).slice(1);
  if (kept) search.set(LINKS, kept);
  search.sort();
  return `/map/places?${search}`;
}

/** The parameter that holds those of links. */
const LINKS = 'links';

/** The places behind an address that `sharedAddress` wrote; `null` where its generation is no longer kept. */
export async function sharedAt(asked: string): Promise<SharedPlaces | null> {
  const held = (shared.datelineShared ??= new Map());
  const search = new URL(asked, 'http://atlas').searchParams;
  search.sort();
  const key = search.toString();
  const places = held.get(key) ?? (await placesOf(search));
  if (!places) return null;
  held.delete(key);
  held.set(key, places);
  if (held.size > HELD) held.delete(held.keys().next().value!);
  return places;
}

async function placesOf(search: URLSearchParams): Promise<SharedPlaces | null> {
  const atlas = await getGeneration(search.get('v') ?? '');
  if (!atlas) return null;
  const visit: Visit = {
    ...visitAt('/', search, null),
    search: new URLSearchParams(search.get(LINKS) ?? ''),
  };
  const coverage = await atlas.coverage(visit.query);
  const found = sharedPlaces(visit, coverage);
  if (visit.query.article === null && coverage.places.length > 0) return found;
  // Around an article's places stand those of others, for orientation; and where nothing fits, the map stays where it was.
  const whole = await atlas.coverage(everything);
  const pale = palePlaces(visit, coverage, whole.places);
  return { ...found, places: toldApart([...found.places, ...pale], visit) };
}
