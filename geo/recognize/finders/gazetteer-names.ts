import { LEADING_WORDS } from '../../gazetteer';
import type { Gazetteer, NameMatch } from '../../gazetteer/types';
import { kindWords } from '../lexicon/kind-words';
import { stopWords } from '../lexicon/stop-words';
import type { Token } from '../tokens';
import type { Page, Proposal } from '../types';

/**
 * Words that stay lower case inside a name: *Rio de Janeiro*, *Isle of Man*, *Trinidad and Tobago*. Small words of many
 * languages may stand here, for no name is found that the gazetteer does not have.
 */
const INNER = new Set(
  `of and the under over near by upon on in
  de da do dos das del dels della delle dei degli di du des la le les lui el los las al il nel nelle sul
  sur sous en et aux à y e i ad es ash az wa va
  am an auf bei im ob unter vor und von van der den aan bij op med na nad pod sub`.split(/\s+/),
);
/** The longest names of the gazetteer have about this many words. */
const LONGEST = 9;

/**
 * Every capitalised stretch that is a name of the gazetteer, the longest at each word; they do not overlap.
 * Each word is tried at most `LONGEST` times, so the time is linear in the text.
 */
export function gazetteerNames(page: Page, gazetteer: Gazetteer): Proposal[] {
  const found: Proposal[] = [];
  const { tokens } = page;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!;
    if (token.shape === 'lower' || token.shape === 'number') continue;
    const proposal = longestFrom(first, page, gazetteer);
    if (!proposal) continue;
    found.push(proposal);
    first = proposal.last;
  }
  return found;
}

function longestFrom(first: number, page: Page, gazetteer: Gazetteer): Proposal | null {
  const { tokens } = page;
  let best: Proposal | null = spacedAbbreviation(first, page, gazetteer);
  let prefix = '';
  for (let last = first; last < tokens.length && last - first < LONGEST; last++) {
    const token = tokens[last]!;
    if (last > first && !joins(token, tokens[last - 1]!)) break;
    const inner = token.shape === 'lower';
    // Lachin corridor, Lachin region: the common noun is part of the name where the gazetteer has it so.
    const kindWord = inner && last > first && kindWords.has(token.key);
    // Stratford-upon-Avon, Port-au-Prince: between hyphens any small word may stand.
    const bound = token.gap === 'hyphen';
    if (inner && !kindWord && !bound && !INNER.has(token.key) && !/^\p{Lo}/u.test(token.text)) break;
    const mute =
      last === first &&
      (token.shape === 'initial' ||
        (token.shape !== 'upper' &&
          stopWords.has(token.key) &&
          !token.text.includes('.') &&
          page.text[token.end] !== '.'));
    if ((!inner || kindWord) && !mute) {
      best = propose(first, last, page, gazetteer) ?? best;
    }
    // Keys leave the article out: The Hague is found as Hague is, where its name is written so.
    if (last === first && token.key === 'the' && token.shape === 'capital') continue;
    prefix = prefix === '' ? leading(token) : `${prefix} ${leading(token)}`;
    if (!gazetteer.isPrefix(prefix)) break;
  }
  return best;
}

/** *W. Va.*, *N. C.*: an abbreviation in two parts, printed with a space, where no further name follows. */
function spacedAbbreviation(first: number, page: Page, gazetteer: Gazetteer): Proposal | null {
  const { text, tokens } = page;
  const from = tokens[first]!;
  const to = tokens[first + 1];
  const after = tokens[first + 2];
  if (from.shape !== 'initial' || to?.gap !== 'dot' || to.shape === 'lower' || text[to.end] !== '.')
    return null;
  if (after && (after.gap === 'space' || after.gap === 'dot') && after.shape !== 'lower') return null;
  const matches = gazetteer
    .lookup(text.slice(from.start, to.end + 1).replace(/\s+/g, ''))
    .filter(({ type, exact }) => type === 'abbreviation' && exact);
  if (matches.length === 0) return null;
  return newProposal(page, first, first + 1, to.end + 1, matches);
}

/** The word as it stands in a key before further words: *St* is *saint* there. */
function leading(token: Token): string {
  return LEADING_WORDS.get(token.key) ?? (token.tail > token.end ? `${token.key}s` : token.key);
}
function joins(token: Token, previous: Token): boolean {
  if (previous.tail > previous.end && token.gap !== 'space') return false;
  if (token.gap === 'space' || token.gap === 'hyphen') return true;
  return token.gap === 'dot' && LEADING_WORDS.has(previous.key);
}

function propose(first: number, last: number, page: Page, gazetteer: Gazetteer): Proposal | null {
  const { text, tokens } = page;
  const from = tokens[first]!;
  const to = tokens[last]!;
  const printed = text.slice(from.start, to.end);
  const dotted = text[to.end] === '.' ? `${printed}.` : null;
  let matches = accept(gazetteer.lookup(shouted(from, printed)), printed, null, from, first === last);
  let end = to.end;
  if (dotted && first === last && to.text.length <= 6) {
    const short = gazetteer.lookup(dotted).filter((match) => match.type === 'abbreviation' && match.exact);
    if (short.length > 0) {
      matches = [...short, ...matches.filter((match) => match.type !== 'abbreviation')];
      end++;
    }
  }
  if (to.tail > to.end) {
    // St. John's, Land's End: the 's is the name's own when the name is found only so.
    const whole = text.slice(from.start, to.tail);
    const next = tokens[last + 1];
    // Nothing is possessed before a comma: St. John's, Antigua
    const possesses = next?.gap !== 'comma' && next?.gap !== 'dot';
    const own = accept(gazetteer.lookup(whole), whole, possesses ? matches : null, from, false).filter(
      ({ index }) => !matches.some((match) => match.index === index),
    );
    if (own.length > 0) {
      matches = own;
      end = to.tail;
    }
  }
  if (from.key === 'the')
    matches = matches.filter(({ index }) => gazetteer.at(index).name.startsWith('The '));
  // US is a country, us and May are not.
  if (first === last && stopWords.has(from.key))
    matches = matches.filter(({ type }) => type === 'abbreviation');
  return matches.length === 0 ? null : newProposal(page, first, last, end, matches);
}

function newProposal(
  { text, tokens }: Page,
  first: number,
  last: number,
  end: number,
  matches: readonly NameMatch[],
): Proposal {
  const { start, key } = tokens[first]!;
  return {
    start,
    end,
    first,
    last,
    text: text.slice(start, end),
    key:
      first === last
        ? key
        : tokens
            .slice(first, last + 1)
            .map(leading)
            .join(' '),
    matches,
    category: 'literal',
    evidence: new Set(),
    because: [],
  };
}

/** *BAKU* is looked up as *Baku*; short words in capitals stay as they are, for they may be initials. */
function shouted(token: Token, printed: string): string {
  return token.allCaps && printed.length > 4 ? printed.toLowerCase() : printed;
}

/** Initials and abbreviations count only as they are written: *US* is no *us*, *Ill.* no *ill*. */
function accept(
  matches: readonly NameMatch[],
  printed: string,
  known: readonly NameMatch[] | null,
  from: Token,
  single: boolean,
): NameMatch[] {
  if (known && known.length > 0) return [];
  return matches.filter((match) => {
    if (match.type === 'abbreviation')
      return match.exact || (printed.includes('.') && from.shape === 'upper');
    if (single && printed.length <= 3 && (from.shape === 'upper' || from.shape === 'capital')) {
      return match.exact || (from.allCaps && printed.length === 3);
    }
    // *At Al-Arish*: no loose spelling begins with a word that is none of the name's.
    return !match.loose || (printed.length >= 5 && !stopWords.has(from.key));
  });
}
