import type { GeoparseContext } from '../context';
import type { Candidate, Gazetteer } from '../gazetteer/types';
import type { Proposal } from '../recognize';
import type { Reading, Reason } from '../types';
import { CANDIDATE_FEATURES } from './candidate-features';
import { featuresOf, type Sense } from './senses';
import { fitted } from './weights';

const { candidate: candidateWeights, mention: mentionWeights } = fitted;

/** How many reasons a reading keeps of each sort, the weightiest first. */
const MOST = 4;
const MOST_RUNNERS_UP = 4;
/** Less than this moves nothing. */
const LEAST = 0.15;

/** Why the words were taken for a place, and for this one: the weightiest evidence of both. */
export function reasonsFor(
  proposal: Proposal,
  signs: readonly string[],
  sense: Sense,
  best: number,
  anchor: Candidate | null,
  context: GeoparseContext,
): Reason[] {
  const mention = [...proposal.evidence, ...signs]
    .filter((name) => !context.without?.has(name) && (mentionWeights[name] ?? 0) >= LEAST)
    .sort((a, b) => mentionWeights[b]! - mentionWeights[a]! || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map((name) => ({ rule: `recognize.${name}` }));
  return [...proposal.because, ...mention, ...(best < 0 ? located(anchor) : candidateReasons(sense, best))];
}

const located = (anchor: Candidate | null): Reason[] =>
  anchor
    ? [{ rule: 'resolve.placed-near', with: { place: anchor.name }, places: { place: anchor.id } }]
    : [{ rule: 'resolve.not-listed' }];

function candidateReasons(sense: Sense, index: number): Reason[] {
  const v = featuresOf(sense, index);
  const reasons: { by: number; reason: Reason }[] = [];
  CANDIDATE_FEATURES.forEach((name, j) => {
    const by = v[j]! * (candidateWeights[name] ?? 0);
    if (by < LEAST) return;
    const reason: Reason = { rule: `resolve.${name}` };
    if (name === 'kind-asked-for' && sense.cue) reason.with = { word: sense.cue.word };
    reasons.push({ by, reason });
  });
  if (sense.candidates.length === 1) return [{ rule: 'resolve.only-one' }];
  return reasons
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ reason }) => reason);
}

/** The candidates turned down, best first, with what spoke for each. */
export function runnersUp(sense: Sense, best: number, { gazetteer }: GeoparseContext): Reading['runnersUp'] {
  return Array.from(sense.scores.keys())
    .filter((index) => index !== best)
    .sort((a, b) => sense.scores[b]! - sense.scores[a]! || a - b)
    .slice(0, MOST_RUNNERS_UP)
    .map((index) => {
      const candidate = sense.candidates[index]!;
      const { id, name, kind, country } = candidate;
      return {
        place: id,
        name,
        note: [kind, stateThatTells(candidate, sense.candidates, gazetteer), country]
          .filter(Boolean)
          .join(', '),
        because: candidateReasons(sense, index).slice(0, 2),
      };
    });
}

/** Of two towns of one name in one country, only the state tells which is which: *town, Texas, US*. */
function stateThatTells(
  one: Candidate,
  candidates: readonly Candidate[],
  gazetteer: Pick<Gazetteer, 'division'>,
): string | null {
  if (!one.state || one.kind === 'province') return null;
  const twins = candidates.some(
    (other) => other !== one && other.kind === one.kind && other.country === one.country,
  );
  return twins ? (gazetteer.division(one.state)?.name ?? null) : null;
}
