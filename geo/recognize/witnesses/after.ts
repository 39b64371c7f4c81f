import { clubEndings, clubInitials } from '../lexicon/club-words';
import { diseaseWords } from '../lexicon/disease-words';
import { doubtfulGivenNames } from '../lexicon/doubtful-given-names';
import { kindWords } from '../lexicon/kind-words';
import { organisationClasses } from '../lexicon/organisation-words';
import { reportingVerbs } from '../lexicon/reporting-verbs';
import { stopWords } from '../lexicon/stop-words';
import { streetWords } from '../lexicon/street-words';
import { surnames } from '../lexicon/surnames';
import { officesOfPlaces } from '../lexicon/titles';
import type { Page, Proposal } from '../types';
import type { Witness } from './context';

/** What the words after a name say: a surname, an organisation, a street, an age, a verb of saying. */
export const wordsAfter: Witness = (proposal, { page, proposals, holder, people }) => {
  const { evidence, last } = proposal;
  const { tokens, text } = page;
  const token = tokens[last]!;
  const after = tokens[last + 1];
  if (proposal.end === token.end && token.tail > token.end) evidence.add('possessive');
  if (!after) return;
  if (after.gap === 'comma' && after.shape === 'number') {
    if (/^\d{1,2}$/.test(after.text) && /^,/.test(text.slice(after.tail, after.tail + 1)))
      evidence.add('before-age');
    return;
  }
  if (after.gap === 'hyphen') {
    evidence.add(after.shape === 'lower' ? 'before-hyphen' : 'before-hyphen-and-capital');
    return;
  }
  if (after.gap !== 'space' || token.tail > token.end) {
    if (after.gap === 'space' && evidence.has('possessive') && after.shape !== 'lower')
      evidence.add('possessive-before-capital');
    return;
  }
  if (after.shape === 'number') return;
  if (after.shape === 'lower') {
    const further = tokens[last + 2];
    if (
      diseaseWords.has(after.key) ||
      (further?.gap === 'space' && further.shape === 'lower' && DISEASE.test(further.key))
    ) {
      evidence.add('before-disease');
      return;
    }
    if (kindWords.has(after.key)) evidence.add('before-kind-word');
    else if (
      reportingVerbs.has(after.key) &&
      !evidence.has('people-over-500k') &&
      !evidence.has('is-country') &&
      !evidence.has('seat-of-government')
    )
      evidence.add('before-verb-of-saying');
    return;
  }
  if (streetWords.has(after.key) && !token.titleCase) {
    evidence.add(after.key === 'highway' || after.key === 'route' ? 'before-highway' : 'before-street-word');
    return;
  }
  const next = proposals[holder[last + 1]!];
  if (officesOfPlaces.has(after.key) && !organisationAfter(tokens, last + 1, 'district attorney')) {
    evidence.add('before-office');
    return;
  }
  // Galatasaray SK: not Columbia SC, whose SC is a name of its own.
  const initials = clubInitials.has(after.key) && after.shape === 'upper' && !after.allCaps && !next;
  const kind = initials ? 'sports' : organisationClass(tokens, last + 1);
  if (kind) {
    evidence.add(`before-${kind}`);
    if (kind === 'sports' && (initials || clubEndings.has(after.key))) evidence.add('before-club-word');
    return;
  }
  if (
    people.has(after.key) ||
    (surnames.has(after.key) && proposal.first === last && !(next && next.last > next.first))
  ) {
    evidence.add('before-surname');
    return;
  }
  if (stopWords.has(after.key)) return;
  // Paris Hilton: a given name, and what could be a village.
  if (
    proposal.first === last &&
    doubtfulGivenNames.has(proposal.key) &&
    next &&
    next.first === next.last &&
    isSmall(next)
  ) {
    evidence.add('before-surname');
    return;
  }
  if (!next && doubtfulGivenNames.has(proposal.key) && speaksOrIsTold(tokens, last)) {
    evidence.add('before-surname');
    return;
  }
  if (kindWords.has(after.key)) evidence.add('before-capital-kind-word');
  else if (next?.first === last + 1)
    evidence.add(next.evidence.has('demonym') || after.titleCase ? 'before-demonym' : 'before-place-name');
  else if (!token.titleCase) evidence.add('before-capital');
};

/** *said **Paris Kovacs***, ***Paris Kovacs**, who*: of a given name and what may be a surname, the words beside tell a person. */
function speaksOrIsTold(tokens: Page['tokens'], given: number): boolean {
  const before = tokens[given - 1];
  const after = tokens[given + 2];
  const said = tokens[given]!.gap === 'space' && (before?.key === 'said' || before?.key === 'says');
  return said || (after?.gap === 'comma' && (after.key === 'who' || after.key === 'whose'));
}

/** *Middle East respiratory **syndrome***: with a word between, only what nothing else is called. */
const DISEASE = /^(?:syndrome|virus|fever)$/;
/** The class of organisation that each word makes; of two classes the later. */
const CLASS_OF = new Map(
  Object.entries(organisationClasses).flatMap(([kind, words]) =>
    [...words].map((word) => [word, kind] as const),
  ),
);
const SMALL = ['people-under-1k', 'people-under-5k', 'people-under-15k', 'people-under-50k'];
const isSmall = ({ evidence }: Proposal) => SMALL.some((name) => evidence.has(name));

/** The class of organisation that the capitalised words from `at` on make, if any: *Volunteer Fire Department*. */
function organisationClass(
  tokens: readonly { key: string; shape: string; gap: string; tail: number; end: number }[],
  at: number,
): string | null {
  let found: string | null = null;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || token.shape === 'lower' || token.shape === 'number' || (i > at && token.gap !== 'space'))
      break;
    // Press Agency is press; elsewhere the last word says what the whole is.
    if (!(found === 'press' && token.key === 'agency')) found = CLASS_OF.get(token.key) ?? found;
    if (token.tail > token.end) break;
  }
  return found;
}

function organisationAfter(tokens: readonly { key: string }[], at: number, phrase: string): boolean {
  return `${tokens[at]?.key} ${tokens[at + 1]?.key}` === phrase;
}
