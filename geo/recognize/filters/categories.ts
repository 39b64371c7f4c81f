import type { Gazetteer } from '../../gazetteer/types';
import { seatsOfGovernment } from '../lexicon/capitals';
import type { Page, Proposal } from '../types';
import { actorWord } from './actors';

/** What makes a name part of another name: *Ottawa **Convention***, ***Treaty** of Lisbon*. */
const EMBEDDING = [
  'inside-accord-name',
  'before-accord',
  'before-disease',
  'before-press',
  'before-sports',
  'after-club-word',
  'before-business',
];
/** Further ones, which a people's word survives: *the Azerbaijani State Border **Service***. */
const EMBEDDING_OF_NAMES = ['before-society', 'before-institution'];
const CONTINENTS = new Set(['european', 'asian', 'african', 'arab']);

/** Tells literal, metonymic, demonym and embedded mentions apart; sets `category`, and says by which word. */
export function categorise(proposals: readonly Proposal[], page: Page, gazetteer: Gazetteer): void {
  proposals.forEach((proposal, index) => {
    const next = proposals[index + 1];
    // Bayern Munich: the region's name is a club's before a town.
    if (next?.first === proposal.last + 1 && next.evidence.has('after-club-word'))
      proposal.category = 'embedded';
    else if (isTime(proposal, page)) {
      proposal.evidence.add('before-accord');
      proposal.category = 'embedded';
    } else if (isEmbedded(proposal, page)) proposal.category = 'embedded';
    else if (proposal.evidence.has('demonym')) proposal.category = 'demonym';
    else if (isActor(proposal, gazetteer)) {
      const word = actorWord(proposal, page);
      if (word !== null) {
        proposal.category = 'metonymic';
        proposal.because.push({ rule: 'recognize.actor', with: { word } });
      } else if (proposal.evidence.has('before-authority')) proposal.category = 'metonymic';
    } else if (proposal.evidence.has('before-authority') || proposal.evidence.has('inside-institution-name'))
      proposal.category = 'embedded';
  });
}

function isEmbedded(proposal: Proposal, { tokens }: Page): boolean {
  const { evidence, last } = proposal;
  if (EMBEDDING.some((name) => evidence.has(name))) return true;
  if (!evidence.has('demonym')) return EMBEDDING_OF_NAMES.some((name) => evidence.has(name));
  // European Council, RFE/RL's Armenian Service: bodies of that name, not of a people.
  const next = tokens[last + 1];
  if (next?.gap !== 'space' || next.shape === 'lower') return false;
  return next.key === 'service' || (CONTINENTS.has(proposal.key) && evidence.has('before-authority'));
}

/** *Moscow time* is a clock, not a place. */
function isTime({ last }: Proposal, { tokens }: Page): boolean {
  const next = tokens[last + 1];
  return next?.gap === 'space' && next.key === 'time' && tokens[last]!.tail === tokens[last]!.end;
}

/** States, their unions and their seats of government act; towns and regions are where things happen. */
function isActor({ key, matches, evidence }: Proposal, gazetteer: Gazetteer): boolean {
  if (matches.length === 0 || evidence.has('dateline')) return false;
  if (seatsOfGovernment.has(key)) return true;
  const { kind } = gazetteer.at(matches[0]!.index);
  return kind === 'country' || kind === 'bloc' || kind === 'historical-state';
}
