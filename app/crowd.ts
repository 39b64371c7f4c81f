import { KEPT } from '@/components/ui/address';
import { crowdOf, DETAILED } from '@/components/ui/crowd';
import type { Visit } from '@/components/ui/visit';
import { queryString } from '@/geo/atlas';
import type { Crowd, MapData } from '@/geo/draw';
import type { Coverage } from '@/geo/types';
import { getGeneration } from './atlas';
import { visitAt } from './visit';

/** Crowds held ready: of the archive as a whole, and of what a few readers filter now. */
const HELD = 4;

// Pages and route handlers are bundled apart, in one process: they share what they hold.
const shared = globalThis as typeof globalThis & { datelineCrowds?: Map<string, Crowd> };

/** A map with the address of the places that it does not draw in detail; unchanged where it has them all. */
export function withCrowd(data: MapData, visit: Visit, coverage: Coverage): MapData {
  if (coverage.places.length <= DETAILED) return data;
  const search = new URLSearchParams(queryString(coverage.query));
  for (const key of KEPT) {
    const value = visit.search.get(key);
    if (value !== null && !search.has(key)) search.set(key, value);
  }
  search.set('v', coverage.generation);
  search.sort();
  return { ...data, crowdUrl: `/map/crowd?${search}` };
}

/** The places behind an address that `withCrowd` wrote; `null` where its generation is no longer kept. */
export async function crowdAt(address: string): Promise<Crowd | null> {
  const held = (shared.datelineCrowds ??= new Map());
  const search = new URL(address, 'http://atlas').searchParams;
  search.sort();
  const key = search.toString();
  const known = held.get(key);
  if (known) {
    held.delete(key);
    held.set(key, known);
    return known;
  }
  const atlas = await getGeneration(search.get('v') ?? '');
  if (!atlas) return null;
  const visit = visitAt('/', search, null);
  const crowd = crowdOf(visit, await atlas.coverage(visit.query));
  if (!crowd) return null;
  held.set(key, crowd);
  if (held.size > HELD) held.delete(held.keys().next().value!);
  return crowd;
}
