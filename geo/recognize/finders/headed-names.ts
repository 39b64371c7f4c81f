import { type Head, nameBeginnings, nameHeads } from '../lexicon/name-heads';
import { stopWords } from '../lexicon/stop-words';
import { personTitles } from '../lexicon/titles';
import type { Token } from '../tokens';
import type { Page, Proposal } from '../types';

/** The most words before a head: *Martin Luther King Boulevard*. */
const MOST_BEFORE = 3;

/**
 * Names whose own words say that they are roads, waters, land or divisions, though no gazetteer need list them:
 * *Grand Avenue*, *Naugatuck River*, *Lake Lanier*, *Oakport Township*, *Interstate 45*.
 */
export function headedNames(page: Page): Proposal[] {
  const { tokens } = page;
  const found: Proposal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape === 'lower' || token.allCaps) continue;
    const numbered = numberedRoad(tokens, at);
    if (numbered) {
      found.push(proposal(page, at, numbered, { kind: 'road', evidence: 'named-road' }, 'numbered-road'));
      at = numbered;
      continue;
    }
    const head = nameHeads.get(token.key);
    if (head && at > 0 && token.shape === 'capital' && token.gap === 'space') {
      const first = beginning(tokens, at, head);
      if (first < at && !isTitle(tokens, at) && !isCommon(tokens, first, at, head)) {
        const number = tokens[at + 1];
        const numbered =
          head.evidence === 'named-road' && number?.gap === 'space' && /^\d{1,4}$/.test(number.text);
        const last = numbered ? at + 1 : trailingDirection(tokens, at, head);
        found.push(proposal(page, first, last, head, numbered ? 'numbered-road' : undefined));
        continue;
      }
    }
    const beginningHead = nameBeginnings.get(token.key);
    const next = tokens[at + 1];
    if (
      beginningHead &&
      token.shape === 'capital' &&
      next?.shape === 'capital' &&
      (next.gap === 'space' || next.gap === 'dot') &&
      !stopWords.has(next.key)
    )
      found.push(proposal(page, at, at + 1, beginningHead));
  }
  return withoutOverlap(found);
}

function beginning(tokens: readonly Token[], at: number, head: Head): number {
  const limit = tokens[at]!.titleCase ? 1 : MOST_BEFORE;
  let first = at;
  while (first > 0 && at - first < limit) {
    const before = tokens[first - 1]!;
    const gap = tokens[first]!.gap;
    if (before.tail > before.end) break;
    const ordinal = head.evidence === 'named-road' && /^\d+(?:st|nd|rd|th)$/.test(before.text);
    const initial = before.shape === 'initial' && (gap === 'dot' || gap === 'space');
    if (!ordinal && !initial && (gap !== 'space' || before.shape === 'lower' || before.shape === 'number'))
      break;
    if (stopWords.has(before.key) && !ordinal && !initial) break;
    if (personTitles.has(before.key) && first - 1 > 0 && before.key.length < 4) break;
    first--;
    if (before.sentenceStart) break;
  }
  return first;
}

/** *the Reverend **Dr.** Martin Luther King*: a doctor, where a name follows. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]!.text === 'Dr' &&
    (after?.gap === 'space' || after?.gap === 'dot') &&
    (after.shape === 'capital' || after.shape === 'mixed' || after.shape === 'initial') &&
    !stopWords.has(after.key) &&
    !DIRECTION.test(after.text)
  );
}

/** *City **Park***, *State **Park***: any city's or state's, and no name, unless one goes before. */
function isCommon(tokens: readonly Token[], first: number, at: number, head: Head): boolean {
  const { key, gap } = tokens[first]!;
  return head.evidence === 'named-park' && first === at - 1 && OWNERS.has(key) && gap !== 'dot';
}
const OWNERS = new Set(['city', 'county', 'state', 'town', 'township', 'national', 'provincial', 'regional']);

const DIRECTION = /^(?:North|South|East|West|N|S|E|W)$/;

function trailingDirection(tokens: readonly Token[], at: number, head: Head): number {
  const next = tokens[at + 1];
  return head.evidence === 'named-road' &&
    next?.gap === 'space' &&
    DIRECTION.test(next.text) &&
    next.shape !== 'lower'
    ? at + 1
    : at;
}

const ROADS = new Set(['highway', 'hwy', 'route', 'rte', 'interstate']);

/** Index of the number of *Highway 19*, *Interstate 45*, *County Road 43*, *I-95*, *US-24*; 0 when there is none. */
function numberedRoad(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next) return 0;
  if ((token.text === 'I' || token.text === 'US') && next.gap === 'hyphen' && /^\d{1,3}$/.test(next.text))
    return at + 1;
  if (token.shape !== 'capital') return 0;
  if (ROADS.has(token.key) && next.gap === 'space' && /^\d{1,4}$/.test(next.text)) return at + 1;
  const number = tokens[at + 2];
  if (
    (token.key === 'county' || token.key === 'state') &&
    (next.text === 'Road' || next.text === 'Route' || next.text === 'Highway') &&
    number?.gap === 'space'
  )
    return /^\d{1,4}$/.test(number.text) ? at + 2 : 0;
  return 0;
}

function proposal(page: Page, first: number, last: number, head: Head, also?: string): Proposal {
  const from = page.tokens[first]!;
  const to = page.tokens[last]!;
  // Main St., E. Broad St.: the dot is the abbreviation's.
  const end =
    /^(?:St|Ave|Blvd|Rd|Dr|Ln|Pkwy|Hwy|Twp)$/.test(to.text) && page.text[to.end] === '.'
      ? to.end + 1
      : to.end;
  return {
    start: from.start,
    end,
    first,
    last,
    text: page.text.slice(from.start, end),
    key: page.tokens
      .slice(first, last + 1)
      .map(({ key }) => key)
      .join(' '),
    matches: [],
    kind: head.kind,
    category: 'literal',
    evidence: new Set(also ? [head.evidence, also] : [head.evidence]),
    because: [],
  };
}

function withoutOverlap(found: Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last && last.last >= one.first) {
      if (one.last - one.first > last.last - last.first) kept[kept.length - 1] = one;
    } else kept.push(one);
  }
  return kept;
}
