import type { Weights } from '@/geo/resolve/weights';

/** The text of `geo/resolve/weights.ts` with these weights. */
export function writeWeights({ candidate, mention, threshold }: Weights): string {
  const table = (weights: Record<string, number>) =>
    Object.entries(weights)
      .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
      .join('\n');
  return `import type { CandidateFeature, NoneFeature } from './candidate-features';

/** Weights of the named features, on the scale of log-odds. Fitted by data/build/fit-weights.ts; only the numbers are kept. */
export interface Weights {
  /** How much each feature of a candidate speaks for it, or for none of them. */
  candidate: Partial<Record<CandidateFeature | NoneFeature, number>>;
  /** How much each piece of evidence speaks for a name being a place at all. */
  mention: Record<string, number>;
  /** A name is kept from this probability on: of its being a place, times that of the place. */
  threshold: number;
}

const candidate: Weights['candidate'] = {
${table(candidate)}
};

const mention: Weights['mention'] = {
${table(mention)}
};

export const fitted: Weights = { candidate, mention, threshold: ${threshold} };
`;
}
