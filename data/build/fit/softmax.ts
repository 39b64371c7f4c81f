import { CANDIDATE_FEATURES } from '@/geo/resolve/candidate-features';
import type { Weights } from '@/geo/resolve/weights';
import { withinReason } from './within-reason';

/** A name with the features of its candidates, and which of them lie where the annotation says. */
export interface SenseExample {
  features: Float64Array[];
  right: boolean[];
  count: number;
}

const STEPS = 300;
const RATE = 0.3;
const PENALTY = 0.002;
/** Features of the atlas's region, which corpora do not have: their weights are set by hand. */
const BY_HAND = new Set(['in-region', 'in-country-of-region']);

/** Weights that make the right candidates likeliest: multinomial logistic regression, each list counting alike. */
export function fitSoftmax(
  lists: readonly SenseExample[][],
  prior: Weights['candidate'],
): Weights['candidate'] {
  const size = CANDIDATE_FEATURES.length;
  const guesses = Float64Array.from(CANDIDATE_FEATURES, (name) => prior[name] ?? 0);
  const weights = Float64Array.from(guesses);
  const squares = new Float64Array(size).fill(1e-8);
  const totals = lists.map((list) => list.reduce((sum, { count }) => sum + count, 0));
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, j) => PENALTY * (weight - guesses[j]!));
    lists.forEach((list, which) => {
      for (const { features, right, count } of list) {
        const by = count / totals[which]! / lists.length;
        const scores = features.map((v) => dot(v, weights));
        const most = Math.max(...scores);
        const powers = scores.map((score) => Math.exp(score - most));
        let all = 0;
        let good = 0;
        powers.forEach((power, i) => {
          all += power;
          if (right[i]) good += power;
        });
        for (let i = 0; i < powers.length; i++) {
          const pull = powers[i]! / all - (right[i] ? powers[i]! / good : 0);
          if (Math.abs(pull) < 1e-4) continue;
          const v = features[i]!;
          for (let j = 0; j < size; j++) if (v[j] !== 0) slope[j]! += by * pull * v[j]!;
        }
      }
    });
    for (let j = 0; j < size; j++) {
      if (BY_HAND.has(CANDIDATE_FEATURES[j]!)) continue;
      squares[j]! += slope[j]! ** 2;
      weights[j] = withinReason(weights[j]! - (RATE * slope[j]!) / Math.sqrt(squares[j]!), guesses[j]!);
    }
  }
  return Object.fromEntries(CANDIDATE_FEATURES.map((name, j) => [name, Math.round(weights[j]! * 100) / 100]));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
