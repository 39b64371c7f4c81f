import type { GeoparseContext, Home } from './context';
import { recognize } from './recognize';
import { beforeHome, learnHome, weighAll } from './resolve';
import type { Span } from './types';

/** Articles of an outlet from which its home is learned: more say little that is new. */
const ENOUGH = 12;

export type Recognized = ReturnType<typeof recognize>;

/** An article as a home is learned from it. */
export interface HomeSample {
  text: string;
  spans: readonly Span[];
}

export interface HomeLearner<T extends HomeSample> {
  /** Whether another article of this outlet would still count. */
  wants(outlet: string): boolean;
  take(outlet: string, sample: T): void;
  /**
   * The home of each outlet that had at least two articles; `null` where they gather nowhere. What was recognized
   * on the way is handed out, as it serves the reading of the same article.
   */
  homes(recognized?: (sample: T, found: Recognized) => void): Map<string, Home | null>;
}

/**
 * Learns where outlets' own articles mostly happen, from the first dozen of each. An outlet goes by its host where
 * that is known: *gainesville.com* names a town, and *.ca* a country.
 */
export function homeLearner<T extends HomeSample>(context: GeoparseContext): HomeLearner<T> {
  const samples = new Map<string, T[]>();
  const unaware = beforeHome(context);
  return {
    wants: (outlet) => (samples.get(outlet)?.length ?? 0) < ENOUGH,
    take(outlet, sample) {
      const list = samples.get(outlet);
      if (!list) samples.set(outlet, [sample]);
      else if (list.length < ENOUGH) list.push(sample);
    },
    homes(recognized) {
      const homes = new Map<string, Home | null>();
      for (const [outlet, list] of samples) {
        if (list.length < 2) continue;
        const weighed = list.map((sample) => {
          try {
            const found = recognize(sample.text, sample.spans, unaware);
            recognized?.(sample, found);
            return weighAll(found.page, found.proposals, unaware);
          } catch {
            return []; // It fails again, and is reported, when its turn comes.
          }
        });
        homes.set(outlet, learnHome(weighed, outlet));
      }
      return homes;
    },
  };
}
