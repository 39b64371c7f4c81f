import type { Witness } from './context';

/** Begins a paragraph and is followed by a dateline's marks: *BAKU, February 16. /TASS/.*, *PARIS (AP) —*. */
export const dateline: Witness = (proposal, { page }) => {
  const token = page.tokens[proposal.first]!;
  if (token.gap !== 'start' && token.gap !== 'break') return;
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
