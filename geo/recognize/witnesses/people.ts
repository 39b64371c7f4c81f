import { doubtfulGivenNames } from '../lexicon/doubtful-given-names';
import { givenNames } from '../lexicon/given-names';
import { kindWords } from '../lexicon/kind-words';
import { stopWords } from '../lexicon/stop-words';
import { surnames } from '../lexicon/surnames';
import { officesOfPlaces, personTitles } from '../lexicon/titles';
import type { Token } from '../tokens';
import type { Page, Proposal } from '../types';

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.shape !== 'lower' && token.shape !== 'number';

/** True when the two words stand side by side in one name: a space or an initial's dot between them. */
export const adjacent = (token: Token | undefined): boolean => token?.gap === 'space' || token?.gap === 'dot';

/** Whom an article introduces, by keys. */
export interface People {
  surnames: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
}

/**
 * Keys of the surnames that the article introduces: after a given name (*Chiquita Raquel Henry*), a title
 * (*Sheriff Torres*) or an initial (*J. Lincoln*). Where such a word then stands alone it is that person. And the
 * given names before listed surnames (*Chelsea Clinton*).
 */
export function peopleOf(page: Page, proposals: readonly Proposal[], holder: Int32Array): People {
  const people = new Set<string>();
  const called = new Set<string>();
  const { tokens } = page;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isCapital(token) || token.allCaps) continue;
    const held = proposals[holder[i]!];
    if (held && held.last > held.first) continue;
    const given =
      givenNames.has(token.key) || (doubtfulGivenNames.has(token.key) && isSurname(tokens[i + 1]));
    const title = personTitles.has(token.key);
    if (!given && !title) continue;
    let last = i;
    while (last - i < 3) {
      const next = tokens[last + 1];
      if (!isCapital(next) || !adjacent(next) || tokens[last]!.tail > tokens[last]!.end) break;
      if (next.shape !== 'initial' && endsPerson(next)) break;
      const place = proposals[holder[last + 1]!];
      if (place && place.last > place.first) break;
      last++;
    }
    if (last === i) continue;
    if (token.titleCase && last - i > 2) continue;
    // A title may be followed by a place and the person: Governor of Texas is parted by "of".
    const name = tokens[last]!;
    if (name.shape !== 'initial') people.add(name.key);
    if (given && surnames.has(name.key)) called.add(token.key);
  }
  return { surnames: people, givenNames: called };
}

const isSurname = (token: Token | undefined) =>
  isCapital(token) && adjacent(token) && surnames.has(token.key);

function endsPerson(token: Token): boolean {
  return (
    kindWords.has(token.key) ||
    personTitles.has(token.key) ||
    officesOfPlaces.has(token.key) ||
    stopWords.has(token.key)
  );
}
