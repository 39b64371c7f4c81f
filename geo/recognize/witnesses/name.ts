import type { Candidate } from '../../gazetteer/types';
import { brands } from '../lexicon/brands';
import { seatsOfGovernment } from '../lexicon/capitals';
import { commonWords } from '../lexicon/common-words';
import { doubtfulGivenNames } from '../lexicon/doubtful-given-names';
import { doubtfulSurnames } from '../lexicon/doubtful-surnames';
import { givenNames } from '../lexicon/given-names';
import { surnames } from '../lexicon/surnames';
import type { Witness } from './context';

const POPULATED = new Set(['city', 'town', 'village', 'neighbourhood']);

/** What the name itself says: its length, what else it is a name of, how large the largest place of that name. */
export const nameItself: Witness = (proposal, { page, gazetteer }) => {
  const { evidence, matches, first, last, key } = proposal;
  const token = page.tokens[first]!;
  if (last > first) evidence.add('several-words');
  else {
    const initials = token.shape === 'upper' && !token.allCaps;
    if ((commonWords.has(key) || brands.has(key)) && !initials) evidence.add('common-word');
    if (page.lowerCase.has(key) && !initials) evidence.add('lower-case-elsewhere');
    if (initials) evidence.add(initialsClass(token.text, matches[0]?.type === 'abbreviation'));
    if (token.text.length <= 3 && token.shape === 'capital') evidence.add('very-short');
  }
  if (last > first && (token.key === 'st' || token.key === 'saint')) evidence.add('saint');
  if (token.titleCase) evidence.add('title-case');
  if (token.sentenceStart) evidence.add('sentence-start');
  const types = new Set(matches.map((match) => match.type));
  if (types.has('demonym') || types.has('adjective')) evidence.add('demonym');
  if (matches.length > 0 && matches.every((match) => match.loose)) evidence.add('loose-spelling');
  if (matches[0]?.type === 'abbreviation') evidence.add('abbreviation');

  let best: Candidate | null = null;
  let people = 0;
  for (const match of matches) {
    const candidate = gazetteer.at(match.index);
    if (!best || candidate.prominence > best.prominence) best = candidate;
    if (POPULATED.has(candidate.kind)) people = Math.max(people, candidate.population);
  }
  if (!best) return;
  // Size tells how well a city is known; a small capital is known for more than its size.
  if (best.kind === 'city' && people < 500_000 && seatsOfGovernment.has(key))
    evidence.add('seat-of-government');
  if (last === first && !evidence.has('demonym')) sharedWithPeople(key, best, people, evidence);
  evidence.add(POPULATED.has(best.kind) ? populationClass(people) : `is-${kindClass(best.kind)}`);
};

/** Names of people; what is mostly a large place (*Dallas*, *Ireland*) is not held to be one but for other signs. */
function sharedWithPeople(key: string, best: Candidate, people: number, evidence: Set<string>): void {
  const wellKnown =
    people >= 500_000 || best.kind === 'country' || best.kind === 'province' || best.kind === 'continent';
  if (givenNames.has(key)) evidence.add('given-name');
  else if (doubtfulGivenNames.has(key) && !wellKnown) evidence.add('doubtful-given-name');
  if (surnames.has(key)) evidence.add('surname');
  else if (doubtfulSurnames.has(key) && !wellKnown) evidence.add('doubtful-surname');
}

/** *US* and *UAE* are known abbreviations; *SANA* and *MOCA* may be anything. */
function initialsClass(text: string, known: boolean): string {
  if (known) return 'known-initials';
  return text.length <= 4 ? 'initials' : 'in-capitals';
}

/** Classes of population, cut where a bare name's odds of being a place change. */
function populationClass(people: number): string {
  if (people < 1_000) return 'people-under-1k';
  if (people < 5_000) return 'people-under-5k';
  if (people < 15_000) return 'people-under-15k';
  if (people < 50_000) return 'people-under-50k';
  if (people < 100_000) return 'people-under-100k';
  if (people < 500_000) return 'people-under-500k';
  return 'people-over-500k';
}

function kindClass(kind: string): string {
  if (kind === 'country' || kind === 'bloc' || kind === 'historical-state') return 'country';
  if (kind === 'continent' || kind === 'province' || kind === 'county') return kind;
  if (kind === 'district') return 'county';
  if (kind === 'river' || kind === 'lake' || kind === 'sea' || kind === 'strait') return 'water';
  if (kind === 'region' || kind === 'area') return 'region';
  if (kind === 'range' || kind === 'mountain' || kind === 'desert' || kind === 'island' || kind === 'coast')
    return 'land';
  return 'feature';
}
