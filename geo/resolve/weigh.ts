import type { GeoparseContext, Home } from '../context';
import type { Candidate } from '../gazetteer/types';
import { seatsOfGovernment } from '../recognize';
import { FEATURES, featureIndex as f } from './candidate-features';
import { contains } from './containment';
import { inBox, nearnessKm } from './distance';
import { mayBeUnlisted, type Sense } from './senses';

const POPULATED = new Set(['city', 'town', 'village']);
const REGIONS = new Set([
  'continent',
  'bloc',
  'region',
  'historical-state',
  'area',
  'border-region',
  'district-group',
  'desert',
  'range',
  'coast',
]);
const WATERS = new Set(['river', 'lake', 'sea', 'strait']);
/** Rounds of weighing: the first has no context but what stands beside the names. */
const ROUNDS = 3;
/** Only the likeliest candidates of a name are measured against the places around. */
const MEASURED = 12;
const ANCHORS = 16;
/** A state named as such says less of where its namesakes' towns are than a town does: news names many states. */
const COUNTRY_VOICE = 0.4;
/** This many other names make half of all that company can say. */
const COMPANY = 3;

/**
 * Scores all candidates of an article together: in rounds, each name's likely places vote for countries and
 * states and pull their neighbours. Leaves `scores`, `shares` and `features` in every sense.
 */
export function weigh(
  senses: readonly Sense[],
  context: GeoparseContext,
  home: Home | null,
  weights: Float64Array,
): void {
  for (const sense of senses) {
    const people = sense.candidates.reduce((sum, { population }) => sum + population, 0);
    const most = sense.candidates.reduce((best, { prominence }) => Math.max(best, prominence), 0);
    const largest = sense.candidates.reduce((max, { population }) => Math.max(max, population), 1);
    const v = sense.features;
    sense.candidates.forEach((candidate, index) => {
      const at = index * FEATURES;
      const smaller = Math.min(1, Math.log10(largest / Math.max(100, candidate.population)) / 4);
      if (home && POPULATED.has(candidate.kind) && smaller > 0) v[at + f.smaller] = smaller;
      v[at + f['population-share']] = people > 0 ? candidate.population / people : 0;
      v[at + f['less-known']] = most - candidate.prominence;
      alone(sense, candidate, index, context, home);
    });
    if (!home) toTheWorld(sense, 1);
    v[sense.candidates.length * FEATURES + f['none-of-these']] = 1;
    score(sense, weights);
  }
  const byKey = new Map<string, Sense[]>();
  for (const sense of senses) {
    const list = byKey.get(sense.key);
    if (list) list.push(sense);
    else byKey.set(sense.key, [sense]);
  }
  for (let round = 1; round < ROUNDS; round++) {
    const votes = collect(senses);
    for (const sense of senses) {
      together(sense, twinsOf(sense, byKey), votes);
      if (!home) toTheWorld(sense, 1 - localness(sense));
      score(sense, weights);
    }
  }
}

/**
 * What speaks for the places the world knows, where no outlet's home is known: the less the more a namesake stands
 * amid the article's own small places, for then the news is a neighbourhood's. `worldly` is 0…1.
 */
function toTheWorld({ key, candidates, features: v }: Sense, worldly: number): void {
  const most = candidates.reduce((best, { prominence }) => Math.max(best, prominence), 0);
  const largest = candidates.reduce((max, { population }) => Math.max(max, population), 1);
  candidates.forEach(({ kind, population, prominence }, index) => {
    const at = index * FEATURES;
    const smaller = POPULATED.has(kind)
      ? Math.min(1, Math.log10(largest / Math.max(100, population)) / 4)
      : 0;
    v[at + f['smaller-to-the-world']] = worldly * Math.max(0, smaller);
    v[at + f['less-known-to-the-world']] = worldly * (most - prominence);
    if (index === 0 && kind === 'city' && seatsOfGovernment.has(key))
      v[at + f['seat-of-government']] = worldly;
  });
}

/** 0…1: how much more of the article's small places stand about one of the namesakes than about the best known of them. */
function localness({ candidates, features }: Sense): number {
  const amid = (i: number) => features[i * FEATURES + f['near-several']]!;
  let most = 0;
  for (let i = 1; i < candidates.length; i++) most = Math.max(most, amid(i));
  return Math.max(0, most - amid(0));
}

/** Features that need nothing but the candidate and the words beside its name. */
function alone(
  sense: Sense,
  candidate: Candidate,
  index: number,
  context: GeoparseContext,
  home: Home | null,
): void {
  const v = sense.features;
  const at = index * FEATURES;
  v[at + f.prominence] = candidate.prominence;
  v[at + f.population] = candidate.population > 0 ? Math.min(1, Math.log10(candidate.population) / 7) : 0;
  v[at + f['first-of-its-name']] = index === 0 ? 1 : 0;
  const { kind } = candidate;
  if (kind === 'country') v[at + f.country] = 1;
  else if (kind === 'province') v[at + f.province] = 1;
  else if (kind === 'county' || kind === 'district') v[at + f.county] = 1;
  else if (POPULATED.has(kind)) v[at + f.populated] = 1;
  else if (kind === 'neighbourhood') v[at + f.neighbourhood] = 1;
  else if (REGIONS.has(kind)) v[at + f.region] = 1;
  else if (WATERS.has(kind)) v[at + f.water] = 1;
  else v[at + f.feature] = 1;
  const type = sense.types[index];
  if (type === 'alias') v[at + f['by-alias']] = 1;
  else if (type === 'abbreviation') v[at + f['by-abbreviation']] = 1;
  else if (type === 'former') v[at + f['by-former-name']] = 1;
  if (sense.exact[index]) v[at + f['as-written']] = 1;
  if (sense.cue) v[at + f[sense.cue.kinds.includes(kind) ? 'kind-asked-for' : 'kind-not-asked-for']] = 1;
  if (home) {
    const km = nearnessKm(home.position, candidate.position);
    if (kind !== 'country' && kind !== 'continent') {
      v[at + f['near-home']] = Math.exp(-km / 100);
      if (home.admin1 && candidate.admin1 === home.admin1 && candidate.country === home.country)
        v[at + f['in-home-state']] = 1;
    }
    if (home.country && candidate.country === home.country) v[at + f['in-home-country']] = 1;
  }
  if (context.region) {
    if (inBox(context.region.bbox, candidate.position)) v[at + f['in-region']] = 1;
    if (candidate.country && context.region.countries.includes(candidate.country))
      v[at + f['in-country-of-region']] = 1;
  }
}

interface Votes {
  countries: Map<string, number>;
  states: Map<string, number>;
  total: number;
  anchors: { sense: Sense; candidate: Candidate; weight: number }[];
  /** Countries and states that are named themselves, by code. */
  namedCountries: Map<string, number>;
  namedStates: Map<string, number>;
  counties: { candidate: Candidate; weight: number }[];
  /** The state that stands behind the town of a dateline: *ATHENS, **Ga.** —*. */
  datelineState: string | null;
}

function collect(senses: readonly Sense[]): Votes {
  const votes: Votes = {
    countries: new Map(),
    states: new Map(),
    total: 0,
    anchors: [],
    namedCountries: new Map(),
    namedStates: new Map(),
    counties: [],
    datelineState: datelineStateOf(senses),
  };
  for (const sense of senses) {
    votes.total += sense.credence;
    for (let i = 0; i < sense.candidates.length; i++) {
      const share = sense.shares[i]! * sense.credence;
      if (share < 0.02) continue;
      const candidate = sense.candidates[i]!;
      const { kind, country, state } = candidate;
      if (country) {
        add(votes.countries, country, kind === 'country' ? share * COUNTRY_VOICE : share);
        if (state && kind !== 'country') add(votes.states, state, share);
        if (kind === 'country') lift(votes.namedCountries, country, share);
        if (state && kind === 'province') lift(votes.namedStates, state, share);
        if (kind === 'county' || kind === 'district') votes.counties.push({ candidate, weight: share });
      }
      // Only small places tell where things happen: a country's point is nowhere near its towns.
      if (
        share > 0.15 &&
        kind !== 'country' &&
        kind !== 'province' &&
        !REGIONS.has(kind) &&
        !WATERS.has(kind)
      )
        votes.anchors.push({ sense, candidate, weight: share });
    }
  }
  votes.anchors.sort((a, b) => b.weight - a.weight || a.candidate.index - b.candidate.index);
  votes.anchors.length = Math.min(votes.anchors.length, ANCHORS);
  return votes;
}

function datelineStateOf(senses: readonly Sense[]): string | null {
  for (const { proposals, containers } of senses) {
    if (!proposals.some(({ evidence }) => evidence.has('dateline'))) continue;
    for (const { candidates, shares } of containers) {
      const state = candidates.find(({ kind }, i) => kind === 'province' && shares[i]! > 0.5)?.state;
      if (state) return state;
    }
  }
  return null;
}

const add = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
const lift = (map: Map<string, number>, key: string, to: number) =>
  map.set(key, Math.max(map.get(key) ?? 0, to));

const NO_TWINS: readonly Sense[] = [];

/** The same name with another sense: as a demonym, or with words beside it that ask for another kind. */
function twinsOf(sense: Sense, byKey: ReadonlyMap<string, readonly Sense[]>): readonly Sense[] {
  const list = byKey.get(sense.key)!;
  return list.length === 1 ? NO_TWINS : list.filter((other) => other !== sense);
}

/** Features that the other names of the article give. */
function together(sense: Sense, twins: readonly Sense[], votes: Votes): void {
  // One more than there are: a single other name does not make a majority.
  sense.company = votes.total - sense.credence;
  const others = 1 + sense.company;
  const v = sense.features;
  const measured = topOf(sense, MEASURED);
  const none = sense.candidates.length * FEATURES;
  v[none + f['none-in-company']] = sense.company / (COMPANY + sense.company);
  // Votes of a name for itself are taken out.
  const ownCountries = new Map<string, number>();
  const ownStates = new Map<string, number>();
  sense.candidates.forEach((candidate, i) => {
    const share = sense.shares[i]! * sense.credence;
    if (share < 0.02 || !candidate.country) return;
    add(ownCountries, candidate.country, candidate.kind === 'country' ? share * COUNTRY_VOICE : share);
    if (candidate.state && candidate.kind !== 'country') add(ownStates, candidate.state, share);
  });
  for (let i = 0; i < sense.candidates.length; i++) {
    const candidate = sense.candidates[i]!;
    const at = i * FEATURES;
    const { kind, country, state } = candidate;
    if (country) {
      v[at + f['country-share']] =
        Math.max(0, (votes.countries.get(country) ?? 0) - (ownCountries.get(country) ?? 0)) / others;
      if (kind !== 'country') {
        // That news names a country makes its known places likelier, not its villages.
        v[at + f['country-named']] = (votes.namedCountries.get(country) ?? 0) * candidate.prominence;
        if (state) {
          v[at + f['state-share']] =
            Math.max(0, (votes.states.get(state) ?? 0) - (ownStates.get(state) ?? 0)) / others;
          if (kind !== 'province') {
            v[at + f['state-named']] = votes.namedStates.get(state) ?? 0;
            v[at + f['in-dateline-state']] = state === votes.datelineState && POPULATED.has(kind) ? 1 : 0;
          }
        }
      }
    }
    if (sense.containers.size > 0 || sense.around.size > 0) follow(sense, candidate, at);
    if (sense.qualifies) v[at + f['holds-what-precedes']] = heldOf(sense.qualifies, candidate);
    if (twins.length > 0) {
      let same = 0;
      for (const twin of twins) {
        const index = twin.candidates.indexOf(candidate);
        if (index >= 0) same = Math.max(same, twin.shares[index]!);
      }
      v[at + f['same-as-elsewhere']] = same;
    }
  }
  if (sense.containers.size > 0) {
    let outside = 1;
    for (let i = 0; i < sense.candidates.length; i++)
      outside = Math.min(outside, v[i * FEATURES + f['outside-what-follows']]!);
    v[none + f['none-in-what-follows']] = outside;
  }
  for (const i of measured) {
    const candidate = sense.candidates[i]!;
    const at = i * FEATURES;
    if (candidate.kind === 'country' || candidate.kind === 'continent') continue;
    let near = 0;
    let veryNear = 0;
    // Of each name its nearest place: a town and its county are one witness.
    const byName = new Map<string, number>();
    for (const anchor of votes.anchors) {
      if (anchor.sense.key === sense.key) continue;
      const km = nearnessKm(anchor.candidate.position, candidate.position);
      if (km > 300) continue;
      const nearness = anchor.weight * Math.exp(-km / 60);
      near = Math.max(near, nearness);
      lift(byName, anchor.sense.key, nearness);
      if (km < 30) veryNear = Math.max(veryNear, anchor.weight);
    }
    let several = -near;
    for (const nearness of byName.values()) several += nearness;
    v[at + f['near-others']] = near;
    v[at + f['very-near-others']] = veryNear;
    v[at + f['near-several']] = several > 0 ? several / (1 + several) : 0;
    let county = 0;
    for (const { candidate: outer, weight } of votes.counties)
      if (contains(outer, candidate)) county = Math.max(county, weight);
    v[at + f['county-named']] = county;
  }
}

/** 0…1: how surely the place that a name qualifies lies in this candidate: *Atlanta* in *Georgia*. */
function heldOf({ candidates, shares }: Sense, outer: Candidate): number {
  let held = 0;
  for (let i = 0; i < candidates.length; i++) if (contains(outer, candidates[i]!)) held += shares[i]!;
  return Math.min(1, held);
}

/** *Alexandria, La.* */
function follow(sense: Sense, candidate: Candidate, at: number): void {
  const v = sense.features;
  let inside = 0;
  let outside = 0;
  for (const container of [...sense.containers, ...sense.around]) {
    let holds = 0;
    let could = 0;
    for (let i = 0; i < container.candidates.length; i++) {
      const outer = container.candidates[i]!;
      if (outer.kind !== 'country' && outer.kind !== 'province' && outer.kind !== 'county') continue;
      could = Math.max(could, container.shares[i]!);
      if (contains(outer, candidate)) holds = Math.max(holds, Math.max(0.5, container.shares[i]!));
    }
    inside = Math.max(inside, holds);
    if (holds === 0 && sense.containers.has(container)) outside = Math.max(outside, could);
  }
  v[at + f['inside-what-follows']] = inside;
  v[at + f['outside-what-follows']] = inside > 0 ? 0 : outside;
}

function score(sense: Sense, weights: Float64Array): void {
  const { scores, shares, features } = sense;
  const none = mayBeUnlisted(sense) ? scoreOf(features, scores.length, weights) : Number.NEGATIVE_INFINITY;
  let most = none;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = scoreOf(features, i, weights);
    if (scores[i]! > most) most = scores[i]!;
  }
  const unlisted = Math.exp(none - most);
  let total = unlisted;
  for (let i = 0; i < scores.length; i++) total += shares[i] = Math.exp(scores[i]! - most);
  for (let i = 0; i < scores.length; i++) shares[i] = shares[i]! / total;
  sense.unlisted = unlisted / total;
}

function scoreOf(features: Float64Array, index: number, weights: Float64Array): number {
  const at = index * FEATURES;
  let sum = 0;
  for (let j = 0; j < FEATURES; j++) sum += features[at + j]! * weights[j]!;
  return sum;
}

/** Indices of the likeliest candidates. */
function topOf(sense: Sense, count: number): number[] {
  const order = Array.from(sense.scores.keys());
  if (order.length <= count) return order;
  order.sort((a, b) => sense.scores[b]! - sense.scores[a]! || a - b);
  return order.slice(0, count);
}
