import type { GeoparseContext } from '../context';
import type { Candidate } from '../gazetteer/types';
import type { Page, Proposal } from '../recognize';
import type { Reading } from '../types';
import { credenceOf, logistic, logitOf, type PlaceSigns, witnessPlace } from './accept';
import { CANDIDATE_FEATURES, featureIndex as f } from './candidate-features';
import { confidenceOf } from './confidence';
import { homeOf } from './home';
import { locate } from './locate';
import { reasonsFor, runnersUp } from './reasons';
import { type Sense, sensesOf } from './senses';
import { weigh } from './weigh';
import { fitted, type Weights } from './weights';

export { correct, type StaleCorrection, staleCorrections } from './corrections';
export { learnHome } from './learn-home';

/** One name with the place it was taken to mean, before anything is kept or dropped. */
export interface Weighed {
  proposal: Proposal;
  sense: Sense;
  /** Index of the best candidate in the sense; -1 when it has none. */
  best: number;
  /** 0…1: that it names a place at all. */
  credence: number;
}

/** Weighs an article's proposals together; the fitting of the weights starts here too. */
export function weighAll(
  page: Page,
  proposals: readonly Proposal[],
  context: GeoparseContext,
  weights: Weights = fitted,
): Weighed[] {
  const { without } = context;
  const credence = (proposal: Proposal) => credenceOf(proposal.evidence, weights, without);
  const together = !without?.has('one-sense-per-article');
  const { senses, senseOf } = sensesOf(proposals, page, context.gazetteer, credence, together);
  const home = without?.has('home') ? null : (context.home ?? homeOf(context.outlet, context.gazetteer));
  weigh(senses, context, home, weightVector(weights, without));
  return proposals.map((proposal, index) => {
    const sense = senseOf[index]!;
    const best = bestOf(sense);
    if (best >= 0) witnessPlace(proposal, signsOf(sense, best));
    return { proposal, sense, best, credence: logistic(logitOf(proposal.evidence, weights, without)) };
  });
}

/**
 * Decides for each proposal whether it is a mention, and of which place: a Reading for every one kept, in order,
 * with its reasons and the candidates turned down. Where no candidate is likely enough, `place` is `null`.
 */
export function resolve(page: Page, proposals: readonly Proposal[], context: GeoparseContext): Reading[] {
  const weighed = weighAll(page, proposals, context).filter(
    ({ credence, proposal }) => credence >= fitted.threshold || isFirmInside(proposal, context),
  );
  const home = context.home ?? homeOf(context.outlet, context.gazetteer);
  const readings: Reading[] = [];
  for (const { proposal, sense, best, credence } of weighed) {
    const candidate = sense.candidates[best];
    const located = candidate ? null : locate(proposal, weighed, home, context);
    readings.push({
      mention: { start: proposal.start, end: proposal.end, category: proposal.category },
      place: candidate ? context.gazetteer.place(candidate.index) : (located?.place ?? null),
      confidence: confidenceOf(credence * (candidate ? sense.shares[best]! : located ? LOCATED : 0)),
      because: reasonsFor(proposal, sense, best, located?.anchor.name ?? null, context),
      runnersUp: runnersUp(sense, best),
    });
  }
  return readings;
}

/** Evidence that a name is part of another: no reason to doubt that it is a name. */
const EMBEDDING = [
  'before-accord',
  'before-press',
  'before-sports',
  'before-business',
  'before-institution',
  'before-authority',
  'before-capital',
];

/** *Minsk* in *OSCE Minsk Group*: no coverage of Minsk, yet its name, if it were one standing alone. */
function isFirmInside({ category, evidence }: Proposal, context: GeoparseContext): boolean {
  if (category !== 'embedded') return false;
  const alone = [...evidence].filter((name) => !EMBEDDING.includes(name));
  return credenceOf(alone, fitted, context.without) >= fitted.threshold;
}

/** How often a place built about a neighbour lies where it says. */
const LOCATED = 0.6;

const vectors = new WeakMap<Weights, { without: ReadonlySet<string> | undefined; vector: Float64Array }>();

/** The weights in the order of the features, those of rules in `without` at nought. */
function weightVector(weights: Weights, without: ReadonlySet<string> | undefined): Float64Array {
  const known = vectors.get(weights);
  if (known && known.without === without) return known.vector;
  const vector = Float64Array.from(CANDIDATE_FEATURES, (name) =>
    without?.has(name) ? 0 : (weights.candidate[name] ?? 0),
  );
  vectors.set(weights, { without, vector });
  return vector;
}

function bestOf(sense: Sense): number {
  let best = -1;
  for (let i = 0; i < sense.scores.length; i++)
    if (best < 0 || sense.scores[i]! > sense.scores[best]!) best = i;
  return best;
}

function signsOf(sense: Sense, best: number): PlaceSigns {
  const v = sense.features[best]!;
  const { population, kind } = sense.candidates[best] as Candidate;
  const populated = kind === 'city' || kind === 'town' || kind === 'village';
  const near = v[f['near-others']]! > 0.2;
  const state = v[f['state-named']]! > 0.5 || v[f['county-named']]! > 0.5;
  const country = v[f['country-named']]! > 0.5;
  const home = v[f['near-home']]! > 0.2;
  return {
    'meant-inside-what-follows': v[f['inside-what-follows']]! > 0,
    'meant-near-others': near,
    'meant-near-home': home,
    'meant-in-named-state': state,
    'meant-in-named-country': country,
    'meant-far-from-all': populated && !near && !state && !country && !home && v[f['country-share']]! < 0.3,
    'meant-in-region': v[f['in-region']]! > 0,
    'meant-under-1k': populated && population < 1_000,
    'meant-under-15k': populated && population < 15_000,
    'meant-over-100k': populated && population >= 100_000,
    'one-sense': sense.candidates.length === 1,
    'doubtful-sense': sense.shares[best]! < 0.5,
  };
}
