import type { Gazetteer } from '../../gazetteer/types';
import { directions, genericWords, institutionWords } from '../lexicon/directions';
import { nameHeads } from '../lexicon/name-heads';
import { stopWords } from '../lexicon/stop-words';
import type { Page, Proposal } from '../types';

/**
 * One list, in order and without overlap, from the names of the gazetteer and those that say themselves what they
 * are: the longer wins, and at equal length the gazetteer.
 */
export function mergeNames(
  listed: readonly Proposal[],
  headed: readonly Proposal[],
  { tokens }: Page,
): Proposal[] {
  const kept = headed.filter(
    (one) =>
      !listed.some(
        (other) => overlaps(one, other) && (length(other) >= length(one) || isNameOfBody(one, other, tokens)),
      ),
  );
  const rest = listed.filter((one) => !kept.some((other) => overlaps(one, other)));
  return [...kept, ...rest].sort((a, b) => a.first - b.first);
}

/** *Ohio **Highway Patrol***, *Montana **Forest Service***: what follows the listed name is a body's, its head no road's or wood's. */
function isNameOfBody(headed: Proposal, listed: Proposal, tokens: Page['tokens']): boolean {
  const after = tokens[headed.last + 1];
  return (
    headed.first === listed.first &&
    headed.last === listed.last + 1 &&
    after?.gap === 'space' &&
    after.shape === 'capital' &&
    !after.titleCase &&
    BODIES.has(after.key)
  );
}
const BODIES = new Set(
  'patrol service services department authority commission bureau agency administration board police district'.split(
    ' ',
  ),
);

const overlaps = (a: Proposal, b: Proposal) => a.first <= b.last && b.first <= a.last;
const length = ({ first, last }: Proposal) => last - first;

/** *South Los Angeles*, *North Texas*: a capitalised direction belongs to the name it stands before. */
export function withDirections(proposals: readonly Proposal[], { tokens, text }: Page): Proposal[] {
  return proposals.map((proposal, index) => {
    const before = tokens[proposal.first - 1];
    if (!before || proposal.kind || before.shape !== 'capital' || !directions.has(before.key))
      return proposal;
    if (tokens[proposal.first]!.gap !== 'space' || before.titleCase) return proposal;
    const previous = proposals[index - 1];
    if (previous && previous.last >= proposal.first - 1) return proposal;
    const evidence = new Set(proposal.evidence).add('with-direction');
    return {
      ...proposal,
      first: proposal.first - 1,
      start: before.start,
      text: text.slice(before.start, proposal.end),
      evidence,
    };
  });
}

/** *East*, *Central District*, *On Jan*, *University*: words that name nothing by themselves are no proposal. */
export function withoutGenericNames(
  proposals: readonly Proposal[],
  { tokens }: Page,
  gazetteer: Gazetteer,
): Proposal[] {
  return proposals.filter((proposal) => {
    const { first, last, kind } = proposal;
    if (kind) return true;
    let generic = true;
    for (let i = first; i <= last; i++) if (!genericWords.has(tokens[i]!.key)) generic = false;
    if (generic) return isOnlyOneOfItsName(proposal, tokens, gazetteer);
    if (last === first && institutionWords.has(tokens[first]!.key)) return false;
    return !(
      last > first &&
      stopWords.has(tokens[first]!.key) &&
      tokens[first]!.key !== 'st' &&
      stopWords.has(tokens[last]!.key)
    );
  });
}

/** *7 a.m. **CT***, *10:22 AM **MT***: initials behind an hour are a clock's. */
export function withoutClocks(proposals: readonly Proposal[], { tokens }: Page): Proposal[] {
  return proposals.filter(({ first, last }) => {
    const { text, gap } = tokens[first]!;
    if (last > first || !CLOCK.test(text) || gap === 'comma' || gap === 'break') return true;
    const half = tokens[first - 1]?.key;
    if (half === 'am' || half === 'pm') return !isNumber(tokens[first - 2]);
    const letter = tokens[first - 2]?.key;
    return !(half === 'm' && (letter === 'a' || letter === 'p') && isNumber(tokens[first - 3]));
  });
}

/** Initials of a zone's time: *CT*, *MT*, *ACT*. */
const CLOCK = /^[A-Z]{1,2}T$/;
const isNumber = (token: Page['tokens'][number] | undefined) => token !== undefined && /\d/.test(token.text);

const LARGE = new Set(['province', 'region', 'island']);

/** *Northern Territory*, *the Far East*: general words, and yet the whole name of a single land that many know. */
function isOnlyOneOfItsName(
  { first, last, matches }: Proposal,
  tokens: Page['tokens'],
  gazetteer: Gazetteer,
): boolean {
  const [match, another] = matches;
  const after = tokens[last + 1];
  if (last === first || !match?.exact || another || tokens[first]!.titleCase) return false;
  if (after?.gap === 'space' && after.shape !== 'lower') return false; // Central District Court
  const { kind } = gazetteer.at(match.index);
  return LARGE.has(kind) && (match.type === 'main' || kind === 'region');
}

/** *The **Delta***, in an article that names the *Danube Delta*, is that again, and no other place of the name. */
export function withoutShortForms(proposals: readonly Proposal[], { tokens }: Page): Proposal[] {
  const heads = new Set<string>();
  for (const { first, last } of proposals) if (last > first) heads.add(tokens[last]!.key);
  return proposals.filter(({ first, last }) => {
    const { key } = tokens[first]!;
    return last > first || !heads.has(key) || !nameHeads.has(key);
  });
}
