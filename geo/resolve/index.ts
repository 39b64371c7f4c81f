import type { GeoparseContext } from '../context';
import type { Page, Proposal } from '../recognize';
import type { Reading } from '../types';
import { logistic, logitOf } from './accept';
import { ALL_FEATURES } from './candidate-features';
import { confidenceOf } from './confidence';
import { homeOf } from './home';
import { locator } from './locate';
import { reasonsFor, runnersUp } from './reasons';
import { type Sense, sensesOf } from './senses';
import { bestOf, signsOf, supportOf } from './signs';
import { weigh } from './weigh';
import { fitted, type Weights } from './weights';

export { correct, type StaleCorrection, staleCorrections } from './corrections';
export { beforeHome, learnHome } from './learn-home';

/** One name with the place it was taken to mean, before anything is kept or dropped. */
export interface Weighed {
  proposal: Proposal;
  sense: Sense;
  /** Index of the best candidate in the sense; -1 when it has none. */
  best: number;
  /** What the best candidate says about the name's being one: names of evidence. */
  signs: readonly string[];
  /** 0…1: that it names a place at all. */
  credence: number;
  /** 0…1: that the place lies where the best candidate does. */
  support: number;
}

/** Weighs an article's proposals together; the fitting of the weights starts here too. */
export function weighAll(
  page: Page,
  proposals: readonly Proposal[],
  context: GeoparseContext,
  weights: Weights = fitted,
): Weighed[] {
  const { without } = context;
  const logits = proposals.map(({ evidence }) => logitOf(evidence, weights, without));
  const together = !without?.has('one-sense-per-article');
  const { senses, senseOf } = sensesOf(proposals, page, context.gazetteer, logits.map(logistic), together);
  const home = without?.has('home') ? null : (context.home ?? homeOf(context.outlet, context.gazetteer));
  weigh(senses, context, home, weightVector(weights, without));
  const found = new Map<Sense, Pick<Weighed, 'best' | 'signs' | 'support'> & { logit: number }>();
  for (const sense of senses) {
    const best = bestOf(sense);
    const signs = best < 0 ? [] : signsOf(sense, best);
    const logit = logitOf(signs, weights, without) - (weights.mention.bias ?? 0);
    found.set(sense, { best, signs, support: best < 0 ? 0 : supportOf(sense, best), logit });
  }
  return proposals.map((proposal, index) => {
    const sense = senseOf[index]!;
    const { best, signs, support, logit } = found.get(sense)!;
    return { proposal, sense, best, signs, support, credence: logistic(logits[index]! + logit) };
  });
}

/**
 * Decides for each proposal whether it is a mention, and of which place: a Reading for every one kept, in order,
 * with its reasons and the candidates turned down. Where no candidate is likely enough, `place` is `null`.
 */
export function resolve(page: Page, proposals: readonly Proposal[], context: GeoparseContext): Reading[] {
  const weighed = weighAll(page, proposals, context).filter((one) => isKept(one, context, fitted));
  const home = context.home ?? homeOf(context.outlet, context.gazetteer);
  const locate = locator(weighed, page, home, context);
  const readings: Reading[] = [];
  for (const one of weighed) {
    const { proposal, sense, best, signs, credence, support } = one;
    const candidate = sense.candidates[best];
    const located = candidate ? null : locate(proposal);
    const place =
      candidate && isPlaced(one, fitted)
        ? context.gazetteer.place(candidate.index)
        : (located?.place ?? null);
    const anchor = located?.anchor ?? null;
    const explained = context.reasons !== false;
    readings.push({
      mention: { start: proposal.start, end: proposal.end, category: proposal.category },
      place,
      confidence: place ? confidenceOf(credence * (candidate ? support : LOCATED)) : 0,
      because: explained ? reasonsFor(proposal, signs, sense, best, anchor, context) : [],
      runnersUp: explained ? runnersUp(sense, place ? best : -1, context) : [],
    });
  }
  return readings;
}

/** A name that no gazetteer lists is kept from this probability on: nothing but its own words speaks for it. */
const UNLISTED = 0.7;
/** From here on a name is kept though its place is too doubtful to say. */
const SURELY_A_PLACE = 0.9;

/** Whether a name is kept as a mention, and `isPlaced`, whether with its best candidate as its place. */
export function isKept(weighed: Weighed, context: GeoparseContext, weights: Weights): boolean {
  const { best, credence, support } = weighed;
  if (best < 0) return credence >= UNLISTED;
  return (
    credence * support >= weights.threshold ||
    credence >= SURELY_A_PLACE ||
    isFirmInside(weighed, context, weights)
  );
}

/** See `isKept`. */
export const isPlaced = ({ best, credence, support, proposal }: Weighed, weights: Weights): boolean =>
  best >= 0 && (credence * support >= weights.threshold || proposal.category === 'embedded');

/** Evidence that a name is part of another: no reason to doubt that it is a name. */
const EMBEDDING = [
  'before-accord',
  'before-disease',
  'before-press',
  'before-sports',
  'after-club-word',
  'before-business',
  'before-society',
  'before-institution',
  'before-authority',
  'before-capital',
];

/** Doubts whether a name is one of a place, which a club's own word settles: *Hull City* is a town's club. */
const SETTLED_BY_CLUB = [
  'sentence-start',
  'title-case',
  'common-word',
  'lower-case-elsewhere',
  'given-name',
  'doubtful-given-name',
  'surname',
  'doubtful-surname',
];

/** *Minsk* in *OSCE Minsk Group*: no coverage of Minsk, yet its name, if it were one standing alone. */
function isFirmInside({ proposal, signs }: Weighed, context: GeoparseContext, weights: Weights): boolean {
  const { category, evidence } = proposal;
  if (category !== 'embedded') return false;
  const ofClub = evidence.has('before-club-word');
  const alone = [...evidence, ...(ofClub ? signs : [])].filter(
    (name) => !EMBEDDING.includes(name) && !(ofClub && SETTLED_BY_CLUB.includes(name)),
  );
  return logistic(logitOf(alone, weights, context.without)) >= weights.threshold;
}

/** How often a place built about a neighbour lies where it says. */
const LOCATED = 0.6;

const vectors = new WeakMap<Weights, { without: ReadonlySet<string> | undefined; vector: Float64Array }>();

/** The weights in the order of the features, those of rules in `without` at nought. */
function weightVector(weights: Weights, without: ReadonlySet<string> | undefined): Float64Array {
  const known = vectors.get(weights);
  if (known && known.without === without) return known.vector;
  const vector = Float64Array.from(ALL_FEATURES, (name) =>
    without?.has(name) ? 0 : (weights.candidate[name] ?? 0),
  );
  vectors.set(weights, { without, vector });
  return vector;
}
