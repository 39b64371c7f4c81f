import type { Gazetteer } from '../gazetteer/types';
import type { Place } from '../types';

const KNOWN = new WeakMap<Gazetteer, Map<string, Place | null>>();
const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The country of an ISO 3166-1 alpha-2 code, found by the English name the code stands for; `null` when unknown. */
export function countryByCode(code: string, gazetteer: Gazetteer): Place | null {
  let known = KNOWN.get(gazetteer);
  if (!known) KNOWN.set(gazetteer, (known = new Map()));
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  const name = /^[A-Z]{2}$/.test(code) ? NAMES.of(code) : undefined;
  const match = name
    ? gazetteer
        .lookup(name)
        .map(({ index }) => gazetteer.at(index))
        .find(({ kind, country }) => kind === 'country' && country === code)
    : undefined;
  const place = match ? gazetteer.place(match.index) : null;
  known.set(code, place);
  return place;
}
