import { clubInitials, clubWords } from '../lexicon/club-words';
import { commonWords } from '../lexicon/common-words';
import { doubtfulGivenNames } from '../lexicon/doubtful-given-names';
import { givenNames } from '../lexicon/given-names';
import { locatives, motionVerbs, weakLocatives } from '../lexicon/locatives';
import { accordHeads, organisationHeads } from '../lexicon/organisation-words';
import { stopWords } from '../lexicon/stop-words';
import { surnames } from '../lexicon/surnames';
import { personTitles } from '../lexicon/titles';
import type { Page } from '../types';
import type { Witness } from './context';
import { adjacent } from './people';

/** Prepositions that may join a name to the name of an institution: *University **of** Texas **at** Austin*. */
const PARTS = new Set(['of', 'at']);

/** What stands, with a hyphen, before whom a legislator stands for: *D-Ohio*, *R-Fayetteville*. */
const PARTIES = new Set(['D', 'R', 'I', 'DFL']);

/** What stands before a street: *on Main Street*, *along*, *off*. */
const ALONG = new Set(['on', 'onto', 'along', 'off', 'at', 'near', 'down', 'up', 'from', 'between']);

/** *Real*, *FC*, *Red Star*: capitalised words that clubs' names begin with. */
function isClubWord(at: number, tokens: Page['tokens']): boolean {
  const { key, text, shape, allCaps } = tokens[at]!;
  if (clubInitials.has(key)) return !allCaps && /\p{Lu}$/u.test(text) && text.length > 1;
  if (shape !== 'capital' && shape !== 'upper') return false;
  return clubWords.has(key) || (key === 'star' && tokens[at - 1]?.text === 'Red');
}

/** What the words before a name say: a preposition of place, a title, a given name, another capital. */
export const wordsBefore: Witness = (proposal, { page, proposals, holder }) => {
  const { evidence, first } = proposal;
  const { tokens } = page;
  const token = tokens[first]!;
  if (first === 0 || token.gap === 'start' || token.gap === 'break') return;
  const before = tokens[first - 1]!;
  if (token.gap === 'hyphen')
    evidence.add(before.shape === 'lower' ? 'hyphen-before' : 'hyphen-after-capital');
  if (token.gap === 'hyphen' && PARTIES.has(before.text) && before.gap !== 'hyphen')
    evidence.add('after-party');
  if (token.gap === 'open') evidence.add('after-bracket-or-quote');
  if (!adjacent(token)) return;
  if (before.shape === 'lower' || (before.sentenceStart && !token.sentenceStart)) {
    const word = before.key;
    if (proposal.kind === 'road' && ALONG.has(word)) evidence.add('after-preposition-of-road');
    if (locatives.has(word)) evidence.add('after-preposition-of-place');
    else if (weakLocatives.has(word)) {
      evidence.add('after-weak-preposition');
      const further = tokens[first - 2];
      if (further && motionVerbs.has(further.key)) evidence.add('after-verb-of-motion');
      if (
        PARTS.has(word) &&
        further &&
        further.shape !== 'lower' &&
        further.shape !== 'number' &&
        adjacent(before)
      ) {
        evidence.add(
          organisationHeads.has(further.key) ? 'inside-institution-name' : 'after-capital-and-preposition',
        );
        if (accordHeads.has(further.key)) evidence.add('inside-accord-name');
      }
    } else if (word === 'the') {
      evidence.add('after-the');
      const further = tokens[first - 2];
      if (further && (locatives.has(further.key) || weakLocatives.has(further.key)))
        evidence.add('after-preposition-and-the');
    } else if (word === 'a' || word === 'an') evidence.add('after-indefinite-article');
    if (before.shape === 'lower') return;
  }
  if (before.tail > before.end) return; // Syria's Aleppo
  if (isClubWord(first - 1, tokens)) {
    evidence.add('after-club-word');
    return;
  }
  if (before.shape === 'number') evidence.add('after-number');
  if (before.shape === 'number' || (stopWords.has(before.key) && !personTitles.has(before.key))) return;
  if (holder[first - 1]! >= 0 && proposals[holder[first - 1]!]!.last === first - 1) {
    const neighbour = proposals[holder[first - 1]!]!;
    const isGiven =
      neighbour.first === neighbour.last &&
      (givenNames.has(neighbour.key) || doubtfulGivenNames.has(neighbour.key));
    if (!(isGiven && surnames.has(proposal.key))) {
      evidence.add(
        neighbour.evidence.has('demonym')
          ? 'after-demonym'
          : isGiven
            ? 'after-doubtful-given-name'
            : 'after-place-name',
      );
      return;
    }
  }
  if (before.shape === 'initial') evidence.add('after-initial');
  else if (personTitles.has(before.key)) evidence.add('after-title');
  else if (givenNames.has(before.key)) evidence.add('after-given-name');
  else if (before.sentenceStart && commonWords.has(before.key)) return;
  else if (!token.titleCase && before.gap !== 'start' && !before.sentenceStart) evidence.add('after-capital');
  else if (!token.titleCase) evidence.add('after-capital-at-start');
};
