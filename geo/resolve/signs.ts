import { featureIndex as f } from './candidate-features';
import { nearnessKm } from './distance';
import { featuresOf, type Sense } from './senses';

/** Candidates this near the best one stand for the same spot: a city and its county or province. */
const SAME_SPOT_KM = 120;
const DIVISIONS = new Set(['province', 'county', 'district']);
/** Within this of its division's point a city is meant, where both have the name. */
const CITY_KM = 60;

/**
 * Index of the likeliest candidate, the first of equals; -1 when there is none. Of a city and the county or province
 * about it that shares its name, the city, unless the words ask for a kind.
 */
export function bestOf({ scores, shares, candidates, cue }: Sense): number {
  let best = -1;
  for (let i = 0; i < scores.length; i++) if (best < 0 || scores[i]! > scores[best]!) best = i;
  const chosen = candidates[best];
  if (!chosen || cue || !DIVISIONS.has(chosen.kind)) return best;
  for (let i = 0; i < candidates.length; i++) {
    const city = candidates[i]!;
    if (
      city.kind === 'city' &&
      shares[i]! > 0.2 * shares[best]! &&
      nearnessKm(city.position, chosen.position) < CITY_KM
    )
      return i;
  }
  return best;
}

/** 0…1: the share of the best candidate and of those that stand for the same spot. */
export function supportOf({ candidates, shares }: Sense, best: number): number {
  const chosen = candidates[best]!;
  if (shares[best]! > 0.98) return shares[best]!;
  let sum = 0;
  for (let i = 0; i < candidates.length; i++)
    if (i === best || nearnessKm(chosen.position, candidates[i]!.position) < SAME_SPOT_KM) sum += shares[i]!;
  return Math.min(1, sum);
}

/** What the chosen candidate says about a name's being one at all: names of evidence, weighed beside the words' own. */
export function signsOf(sense: Sense, best: number): string[] {
  const v = featuresOf(sense, best);
  const { population, kind } = sense.candidates[best]!;
  const populated = kind === 'city' || kind === 'town' || kind === 'village';
  const near = v[f['near-others']]! > 0.2;
  const state = v[f['state-named']]! > 0.5 || v[f['county-named']]! > 0.5;
  const country = v[f['country-named']]! > 0.3;
  const home = v[f['near-home']]! > 0.2;
  const signs: string[] = [];
  if (v[f['inside-what-follows']]! > 0) signs.push('meant-inside-what-follows');
  if (near) signs.push('meant-near-others');
  if (home) signs.push('meant-near-home');
  if (state) signs.push('meant-in-named-state');
  if (country) signs.push('meant-in-named-country');
  if (v[f['in-region']]! > 0) signs.push('meant-in-region');
  if (
    sense.company > 1 &&
    populated &&
    population < 50_000 &&
    !near &&
    !state &&
    !country &&
    !home &&
    v[f['country-share']]! < 0.3
  )
    signs.push('meant-far-from-all');
  if (populated && population < 1_000) signs.push('meant-under-1k');
  if (populated && population < 15_000) signs.push('meant-under-15k');
  if (populated && population >= 100_000) signs.push('meant-over-100k');
  if (sense.candidates.length === 1) signs.push('one-sense');
  if (sense.shares[best]! < 0.5) signs.push('doubtful-sense');
  return signs;
}
