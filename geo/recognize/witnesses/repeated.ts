import type { Proposal } from '../types';

const FIRM = ['after-preposition-of-place', 'before-comma-and-name', 'dateline', 'before-kind-word'];

/** A name that stands firmly somewhere in the article lifts its other occurrences; run after all other witnesses. */
export function repeated(proposals: readonly Proposal[]): void {
  const firm = new Map<string, Proposal>();
  const count = new Map<string, number>();
  for (const proposal of proposals) {
    count.set(proposal.key, (count.get(proposal.key) ?? 0) + 1);
    if (!firm.has(proposal.key) && FIRM.some((name) => proposal.evidence.has(name)))
      firm.set(proposal.key, proposal);
  }
  for (const proposal of proposals) {
    const other = firm.get(proposal.key);
    if (other && (other !== proposal || count.get(proposal.key)! > 1))
      proposal.evidence.add('firm-elsewhere');
    if (count.get(proposal.key)! > 2) proposal.evidence.add('often');
  }
}
