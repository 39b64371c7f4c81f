import { ALL_FEATURES, CANDIDATE_FEATURES, NONE_FEATURES } from '@/geo/resolve/candidate-features';
import type { Weights } from '@/geo/resolve/weights';
import type { Settings } from './settings';
import { withinReason } from './within-reason';

/** A name with the features of its candidates, *none of these* last, and which of them the annotation says are right. */
export interface SenseExample {
  features: Float64Array[];
  right: boolean[];
  /** Whether *none of these* is an answer. */
  mayBeUnlisted: boolean;
  count: number;
}

const STEPS = 300;
const RATE = 0.3;
/** Features of the atlas's region, which corpora do not have: their weights are set by hand. */
const BY_HAND = new Set<string>(['in-region', 'in-country-of-region']);

/**
 * Weights that make the right answers likeliest, in two steps: first those of the candidates, on names that have right
 * and wrong ones; then, these held, those of *none of these*, on all names whose place may be unlisted. Each list counts alike.
 */
export function fitCandidates(
  lists: readonly SenseExample[][],
  prior: Weights['candidate'],
  { penalty, margin }: Settings,
): Weights['candidate'] {
  const listed = lists.map((list) =>
    list
      .map((one) => ({ ...one, features: one.features.slice(0, -1), right: one.right.slice(0, -1) }))
      .filter(({ right }) => right.includes(true) && right.includes(false)),
  );
  const open = lists.map((list) => list.filter(({ mayBeUnlisted }) => mayBeUnlisted));
  const own = CANDIDATE_FEATURES.filter((name) => !BY_HAND.has(name));
  const fitted = fitSoftmax(
    open,
    prior,
    fitSoftmax(listed, prior, prior, own, penalty),
    NONE_FEATURES,
    penalty,
  );
  return { ...fitted, 'none-of-these': Math.round(100 * ((fitted['none-of-these'] ?? 0) - margin)) / 100 };
}

/** Multinomial logistic regression of the weights that are `free`, from where the others stand. */
function fitSoftmax(
  lists: readonly SenseExample[][],
  prior: Weights['candidate'],
  others: Weights['candidate'],
  free: readonly string[],
  penalty: number,
): Weights['candidate'] {
  const size = ALL_FEATURES.length;
  const guesses = Float64Array.from(ALL_FEATURES, (name) => prior[name] ?? 0);
  const weights = Float64Array.from(ALL_FEATURES, (name) => others[name] ?? 0);
  const squares = new Float64Array(size).fill(1e-8);
  const totals = lists.map((list) => list.reduce((sum, { count }) => sum + count, 0));
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, j) => penalty * (weight - guesses[j]!));
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
      if (!free.includes(ALL_FEATURES[j]!)) continue;
      squares[j]! += slope[j]! ** 2;
      weights[j] = withinReason(weights[j]! - (RATE * slope[j]!) / Math.sqrt(squares[j]!), guesses[j]!);
    }
  }
  return Object.fromEntries(ALL_FEATURES.map((name, j) => [name, Math.round(weights[j]! * 100) / 100]));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
