import type { Witness } from './context';

/** The article has a person of this surname: *Henry* after *Chiquita Henry*. */
export const person: Witness = (proposal, { people }) => {
  if (proposal.first === proposal.last && people.has(proposal.key))
    proposal.evidence.add('surname-in-article');
};
