import { directions, genericWords } from '../lexicon/directions';
import { nameHeads } from '../lexicon/name-heads';
import { stopWords } from '../lexicon/stop-words';
import type { Page, Proposal } from '../types';

/**
 * One list, in order and without overlap, from the names of the gazetteer and those that say themselves what they
 * are: the longer wins, and at equal length the gazetteer.
 */
export function mergeNames(listed: readonly Proposal[], headed: readonly Proposal[]): Proposal[] {
  const kept = headed.filter(
    (one) => !listed.some((other) => overlaps(one, other) && length(other) >= length(one)),
  );
  const rest = listed.filter((one) => !kept.some((other) => overlaps(one, other)));
  return [...kept, ...rest].sort((a, b) => a.first - b.first);
}

const overlaps = (a: Proposal, b: Proposal) => a.first <= b.last && b.first <= a.last;
const length = ({ first, last }: Proposal) => last - first;

/** *South Los Angeles*, *North Texas*: a capitalised direction belongs to the name it stands before. */
export function withDirections(proposals: readonly Proposal[], { tokens, text }: Page): Proposal[] {
  return proposals.map((proposal, index) => {
    const before = tokens[proposal.first - 1];
    if (!before || proposal.kind || before.shape !== 'capital' || !directions.has(before.key))
      return proposal;
    if (tokens[proposal.first]!.gap !== 'space' || before.titleCase) return proposal;
    const previous = proposals[index - 1];
    if (previous && previous.last >= proposal.first - 1) return proposal;
    const evidence = new Set(proposal.evidence).add('with-direction');
    return {
      ...proposal,
      first: proposal.first - 1,
      start: before.start,
      text: text.slice(before.start, proposal.end),
      evidence,
    };
  });
}

/** *East*, *Central District*, *On Jan*: words that name nothing by themselves are no proposal. */
export function withoutGenericNames(proposals: readonly Proposal[], { tokens }: Page): Proposal[] {
  return proposals.filter(({ first, last, kind }) => {
    if (kind) return true;
    let generic = true;
    for (let i = first; i <= last; i++) if (!genericWords.has(tokens[i]!.key)) generic = false;
    if (generic) return false;
    return !(
      last > first &&
      stopWords.has(tokens[first]!.key) &&
      tokens[first]!.key !== 'st' &&
      stopWords.has(tokens[last]!.key)
    );
  });
}

/** *The **Delta***, in an article that names the *Danube Delta*, is that again, and no other place of the name. */
export function withoutShortForms(proposals: readonly Proposal[], { tokens }: Page): Proposal[] {
  const heads = new Set<string>();
  for (const { first, last } of proposals) if (last > first) heads.add(tokens[last]!.key);
  return proposals.filter(({ first, last }) => {
    const { key } = tokens[first]!;
    return last > first || !heads.has(key) || !nameHeads.has(key);
  });
}
