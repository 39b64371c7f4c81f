import type { Home } from '../context';
import type { Candidate } from '../gazetteer/types';
import { nearnessKm } from './distance';
import type { Weighed } from './index';

/** How far a place still speaks for one beside it: e-fold of the pull, in kilometres. */
const PULL_KM = 40;
/** Candidates that are tried as home. */
const TRIED = 60;
/** A home must have this share of the outlet's local names about it, and at least two articles. */
const LEAST_SHARE = 0.2;

const LOCAL = new Set(['city', 'town', 'village', 'county', 'district', 'neighbourhood']);

/**
 * Where an outlet's articles mostly happen, from its own articles as weighed without a home: the place about
 * which most of their local names gather, each name counted once an article by the share of each of its
 * candidates. `null` when the articles are too few or gather nowhere.
 */
export function learnHome(articles: readonly (readonly Weighed[])[]): Home | null {
  const mass = new Map<number, { candidate: Candidate; weight: number; articles: number }>();
  let total = 0;
  for (const weighed of articles) {
    const seen = new Set<unknown>();
    for (const { sense, credence } of weighed) {
      if (credence < 0.5 || seen.has(sense)) continue;
      seen.add(sense);
      let local = false;
      for (let i = 0; i < sense.candidates.length; i++) {
        const candidate = sense.candidates[i]!;
        if (!LOCAL.has(candidate.kind) || sense.shares[i]! < 0.02) continue;
        local = true;
        const known = mass.get(candidate.index) ?? { candidate, weight: 0, articles: 0 };
        known.weight += credence * sense.shares[i]!;
        known.articles++;
        mass.set(candidate.index, known);
      }
      if (local) total += credence;
    }
  }
  const all = [...mass.values()].sort((a, b) => b.weight - a.weight || a.candidate.index - b.candidate.index);
  let best: { candidate: Candidate; pull: number } | null = null;
  for (const { candidate, articles: count } of all.slice(0, TRIED)) {
    if (count < 2) continue;
    let pull = 0;
    for (const other of all) {
      const km = nearnessKm(candidate.position, other.candidate.position);
      if (km < 5 * PULL_KM) pull += other.weight * Math.exp(-km / PULL_KM);
    }
    if (!best || pull > best.pull) best = { candidate, pull };
  }
  if (!best || best.pull < LEAST_SHARE * total || best.pull < 1.5) return null;
  const { position, country, admin1, id } = best.candidate;
  return { position, radiusKm: 60, country, admin1, place: id };
}
