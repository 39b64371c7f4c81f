import type { Weights } from './weights';

/** Probability of a logit. */
export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Sum of the weights of the evidence, on the scale of log-odds; rules in `without` are left out. */
export function logitOf(
  evidence: Iterable<string>,
  { mention }: Weights,
  without?: ReadonlySet<string>,
): number {
  let sum = mention.bias ?? 0;
  for (const name of evidence) if (!without?.has(name)) sum += mention[name] ?? 0;
  return sum;
}
