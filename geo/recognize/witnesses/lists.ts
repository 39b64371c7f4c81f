import { sharedKind } from '../shared-kind';
import type { Witness } from './context';

const CONJUNCTIONS = new Set(['and', 'or', 'to']);

/** *A, B and C*; *Springfield, Illinois*: names beside others, with a comma or a conjunction between them. */
export const lists: Witness = (proposal, { page, proposals, holder }) => {
  const { tokens, text } = page;
  const before = tokens[proposal.first]!.gap === 'comma' ? holder[proposal.first - 1] : undefined;
  const next = tokens[proposal.last + 1];
  const after = next?.gap === 'comma' ? holder[proposal.last + 1] : undefined;
  const left = before !== undefined && before >= 0 ? proposals[before] : undefined;
  const right = after !== undefined && after >= 0 ? proposals[after] : undefined;
  if (left && !left.evidence.has('demonym')) proposal.evidence.add('after-comma-and-name');
  if (right && !right.evidence.has('demonym')) proposal.evidence.add('before-comma-and-name');
  const conjunction = tokens[proposal.first - 1];
  if (conjunction && CONJUNCTIONS.has(conjunction.key) && tokens[proposal.first]!.gap === 'space') {
    if (proposals[holder[proposal.first - 2] ?? -1]) proposal.evidence.add('joined-to-name');
  }
  if (next && CONJUNCTIONS.has(next.key) && next.gap === 'space') {
    const other = proposals[holder[proposal.last + 2] ?? -1];
    if (other && other.first === proposal.last + 2) proposal.evidence.add('joined-to-name');
  }
  if (sharedKind(tokens, proposal.first, proposal.last)) proposal.evidence.add('before-shared-kind-word');
  if (text[proposal.end] === ')' && text[proposal.start - 1] === '(')
    proposal.evidence.add('alone-in-brackets');
};
