import type { Proposal } from '../recognize/types';
import type { Weights } from './weights';

/** Probability of a logit. */
export const logistic = (logit: number) => 1 / (1 + Math.exp(-logit));

/** How likely a proposal names a place at all, by its evidence; rules in `without` are left out. */
export function credenceOf(
  evidence: Iterable<string>,
  weights: Weights,
  without?: ReadonlySet<string>,
): number {
  return logistic(logitOf(evidence, weights, without));
}

/** Sum of the weights of the evidence. */
export function logitOf(
  evidence: Iterable<string>,
  { mention }: Weights,
  without?: ReadonlySet<string>,
): number {
  let sum = mention.bias ?? 0;
  for (const name of evidence) if (!without?.has(name)) sum += mention[name] ?? 0;
  return sum;
}

/** What the place that a name was taken to mean says about its being one: added to the evidence after weighing. */
export function witnessPlace(proposal: Proposal, chosen: PlaceSigns): void {
  for (const [name, holds] of Object.entries(chosen)) if (holds) proposal.evidence.add(name);
}

/** Signs of the chosen candidate; keys are names of evidence. */
export type PlaceSigns = Record<
  | 'meant-inside-what-follows'
  | 'meant-near-others'
  | 'meant-near-home'
  | 'meant-in-named-state'
  | 'meant-in-named-country'
  | 'meant-far-from-all'
  | 'meant-in-region'
  | 'meant-under-1k'
  | 'meant-under-15k'
  | 'meant-over-100k'
  | 'one-sense'
  | 'doubtful-sense',
  boolean
>;
