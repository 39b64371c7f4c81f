import type { Page, Proposal } from '../types';
import type { Witness } from './context';

const isShouted = ({ first, last }: Proposal, { tokens }: Page) =>
  tokens.slice(first, last + 1).every(({ shape, allCaps }) => shape === 'upper' && !allCaps);

/** Begins a paragraph and is followed by a dateline's marks: *BAKU, February 16. /TASS/.*, *PARIS (AP) —*. */
export const dateline: Witness = (proposal, { page }) => {
  const token = page.tokens[proposal.first]!;
  // In capitals a dateline may follow the headline on one line: Ferry sinks. DAKAR — The …
  const shouted = token.gap === 'stop' && isShouted(proposal, page);
  if (token.gap !== 'start' && token.gap !== 'break' && !shouted) return;
  const rest = page.text.slice(proposal.end, proposal.end + 70);
  if (
    /^(?:, [\p{L}. ]{2,20})?(?:, \p{L}+\.? \d{1,2}(?:, \d{4})?)?\.?\s*(?:\([\p{L} /.-]{2,25}\)|\/[\p{L}]+\/)?\.?\s*(?:—|–|--|-\s)/u.test(
      rest,
    )
  ) {
    proposal.evidence.add('dateline');
  } else if (
    /^(?:, [\p{L}. ]{2,20})?(?:, \p{L}+\.? \d{1,2}\.?)? *(?:\([A-Z][\p{L} /]{1,20}\)|\/[A-Z]{2,12}\/)/u.test(
      rest,
    )
  ) {
    proposal.evidence.add('dateline');
  }
};
