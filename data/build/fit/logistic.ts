import type { Settings } from './settings';
import { withinReason } from './within-reason';

/** A name with its evidence, and whether it is annotated as a place. */
export interface MentionExample {
  evidence: string[];
  right: boolean;
  text: string;
}

const STEPS = 400;
const RATE = 0.5;
/** Evidence seen less often than this is left out. */
const LEAST_SEEN = 12;

/** Weights of a logistic regression over named evidence; each list of examples counts alike. Gradient descent by AdaGrad. */
export function fitLogistic(
  lists: readonly MentionExample[][],
  prior: Readonly<Record<string, number>>,
  { mentionPenalty }: Settings,
): Record<string, number> {
  const seen = new Map<string, number>();
  for (const list of lists)
    for (const { evidence } of list) for (const name of evidence) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [
    'bias',
    ...[...seen]
      .filter(([, count]) => count >= LEAST_SEEN)
      .map(([name]) => name)
      .sort(),
  ];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = lists.flatMap((list) =>
    list.map(({ evidence, right }) => ({
      at: [0, ...evidence.flatMap((name) => index.get(name) ?? [])],
      right: right ? 1 : 0,
      by: 1 / list.length / lists.length,
    })),
  );
  const guesses = Float64Array.from(names, (name) => prior[name] ?? 0);
  const weights = Float64Array.from(guesses);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, i) =>
      i === 0 ? 0 : mentionPenalty * (weight - guesses[i]!),
    );
    for (const { at, right, by } of rows) {
      let sum = 0;
      for (const i of at) sum += weights[i]!;
      const error = (1 / (1 + Math.exp(-sum)) - right) * by;
      for (const i of at) slope[i]! += error;
    }
    for (let i = 0; i < weights.length; i++) {
      squares[i]! += slope[i]! ** 2;
      weights[i] = withinReason(weights[i]! - (RATE * slope[i]!) / Math.sqrt(squares[i]!), guesses[i]!);
    }
  }
  const measured = names.map((name, i): [string, number] => [name, Math.round(weights[i]! * 100) / 100]);
  return { ...prior, ...Object.fromEntries(measured) };
}
