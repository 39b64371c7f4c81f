import type { GeoparseContext, Home } from '../context';
import type { Candidate } from '../gazetteer/types';
import type { CandidateFeature } from './candidate-features';
import { contains } from './containment';
import { nearnessKm } from './distance';
import type { Weighed } from './index';

/** How far a place still speaks for one beside it: e-fold of the pull, in kilometres. */
const PULL_KM = 40;
const FARTHEST_KM = 150;
/** Candidates that are tried as home. */
const TRIED = 80;
/** Shares are flattened by this power: a *Dublin* in Ohio must be able to speak against Ireland's. */
const FLATTEN = 0.2;
/** A home must draw this share of what the outlet's local names could give at most. */
const LEAST_SHARE = 0.13;
/** A place that the outlet's own address names is likelier its home: *gainesville.com*. */
const NAMED_IN_ADDRESS = 1.25;

/** What the name of a state, or of a country, speaks for a home within it, where a town beside it speaks 1. */
const HOLDS = new Map<string, number>([
  ['province', 0.5],
  ['country', 0.2],
]);
const LOCAL = new Set(['city', 'town', 'village', 'county', 'district', 'neighbourhood']);

/** Country-code domains that are no ISO 3166-1 code, or are used all over the world. */
const DOMAINS = new Map([['uk', 'GB']]);
const WORLDWIDE = new Set(['co', 'tv', 'me', 'io', 'ai', 'fm', 'cc', 'ly', 'to', 'ws', 'gg']);

/** Features that take an article for news of the world because no home is known: not while one is being learned. */
const WORLDLY: readonly CandidateFeature[] = [
  'seat-of-government',
  'less-known-to-the-world',
  'smaller-to-the-world',
];

/** The context in which articles are weighed for their outlet's home to be learned from them. */
export function beforeHome(context: GeoparseContext): GeoparseContext {
  return { ...context, home: null, outlet: null, without: new Set([...(context.without ?? []), ...WORLDLY]) };
}

/**
 * Where an outlet's articles mostly happen, from its own articles as weighed without a home: the place about
 * which their local names gather, each name of an article counting once, by its best candidate near there.
 * `address` is the outlet's host, where known. `null` when the articles are too few or gather nowhere.
 */
export function learnHome(
  articles: readonly (readonly Weighed[])[],
  address: string | null = null,
): Home | null {
  const names = articles.map(localNames).filter((list) => list.some(({ local }) => local));
  if (names.length < 2) return null;
  const tried = likeliest(names);
  const country = countryOf(address);
  const letters = address?.replace(/[^a-z]/g, '') ?? '';
  let best: { candidate: Candidate; pull: number; local: number } | null = null;
  for (const candidate of tried) {
    let pull = 0;
    let local = 0;
    let near = 0;
    for (const list of names) {
      let sum = 0;
      for (const name of list) {
        const part = pullOf(name, candidate);
        sum += part;
        if (name.local) local += part / Math.sqrt(localCount(list));
      }
      // A long article counts for more than a short one, but not in proportion.
      pull += sum / Math.sqrt(localCount(list));
      if (sum > 0.15) near++;
    }
    if (country) pull *= candidate.country === country ? 1.2 : 0.8;
    const key = candidate.name.toLowerCase().replace(/[^a-z]/g, '');
    if (key.length >= 5 && letters.includes(key)) pull *= NAMED_IN_ADDRESS;
    if (near >= 2 && (!best || pull > best.pull)) best = { candidate, pull, local };
  }
  const most = names.reduce((sum, list) => sum + Math.sqrt(localCount(list)), 0);
  if (!best || best.local < LEAST_SHARE * most) return null;
  const { position, country: homeCountry, admin1, id } = best.candidate;
  return { position, radiusKm: 60, country: homeCountry, admin1, place: id };
}

interface LocalName {
  credence: number;
  /** Whether a small place has this name: states and countries alone do not count as names that could gather. */
  local: boolean;
  candidates: { candidate: Candidate; weight: number }[];
}

const localCount = (list: readonly LocalName[]) => list.filter(({ local }) => local).length;

function localNames(weighed: readonly Weighed[]): LocalName[] {
  const names: LocalName[] = [];
  const seen = new Set<unknown>();
  for (const { sense, credence } of weighed) {
    if (credence < 0.4 || seen.has(sense)) continue;
    seen.add(sense);
    const candidates: LocalName['candidates'] = [];
    for (let i = 0; i < sense.candidates.length; i++) {
      const candidate = sense.candidates[i]!;
      const weight = sense.shares[i]! ** FLATTEN;
      if ((LOCAL.has(candidate.kind) || HOLDS.has(candidate.kind)) && weight > 0.03)
        candidates.push({ candidate, weight });
    }
    const local = candidates.some(({ candidate }) => LOCAL.has(candidate.kind));
    if (candidates.length > 0) names.push({ credence, candidates, local });
  }
  return names;
}

/** The candidates with most weight over all articles, each article giving its best once. */
function likeliest(names: readonly LocalName[][]): Candidate[] {
  const mass = new Map<Candidate, number>();
  for (const list of names)
    for (const { credence, candidates } of list)
      for (const { candidate, weight } of candidates)
        if (LOCAL.has(candidate.kind)) mass.set(candidate, (mass.get(candidate) ?? 0) + credence * weight);
  return [...mass]
    .sort((a, b) => b[1] - a[1] || a[0].index - b[0].index)
    .slice(0, TRIED)
    .map(([candidate]) => candidate);
}

function pullOf({ credence, candidates }: LocalName, home: Candidate): number {
  let most = 0;
  for (const { candidate, weight } of candidates) {
    if (weight <= most) continue;
    const holds = HOLDS.get(candidate.kind);
    if (holds !== undefined) {
      if (contains(candidate, home)) most = Math.max(most, weight * holds);
      continue;
    }
    const km = nearnessKm(home.position, candidate.position);
    if (km < FARTHEST_KM) most = Math.max(most, weight * Math.exp(-km / PULL_KM));
  }
  return credence * most;
}

/** *ca* of a host says Canada. */
function countryOf(address: string | null): string | null {
  const end = address?.split('.').at(-1)?.toLowerCase();
  if (end?.length !== 2 || WORLDWIDE.has(end)) return null;
  return DOMAINS.get(end) ?? end.toUpperCase();
}
