import type { GeoparseContext } from '../context';
import type { Span } from '../types';
import { categorise } from './filters/categories';
import {
  mergeNames,
  withDirections,
  withoutClocks,
  withoutGenericNames,
  withoutShortForms,
} from './filters/merge';
import { gazetteerNames } from './finders/gazetteer-names';
import { headedNames } from './finders/headed-names';
import { tokenise } from './tokens';
import type { Page, Proposal } from './types';
import { wordsAfter } from './witnesses/after';
import { wordsBefore } from './witnesses/before';
import { called } from './witnesses/called';
import type { Witness } from './witnesses/context';
import { dateline } from './witnesses/dateline';
import { lists } from './witnesses/lists';
import { nameItself } from './witnesses/name';
import { peopleOf } from './witnesses/people';
import { person } from './witnesses/person';
import { repeated } from './witnesses/repeated';

export { seatsOfGovernment } from './lexicon/capitals';
export { kindWords } from './lexicon/kind-words';
export { stopWords } from './lexicon/stop-words';
export { sharedKind } from './shared-kind';
export type { Page, Proposal } from './types';

// Order matters: lists and neighbours look at what the name itself said.
const WITNESSES: Witness[] = [nameItself, person, wordsBefore, wordsAfter, lists, called, dateline];

/**
 * Every stretch of the spans that may name a place, in order, without overlap, each with the evidence for and
 * against it. What is too weak goes when `resolve` has weighed the places that are meant.
 */
export function recognize(
  text: string,
  spans: readonly Span[],
  context: GeoparseContext,
): { page: Page; proposals: Proposal[] } {
  const tokens = tokenise(text, spans);
  const page: Page = { text, tokens, lowerCase: lowerCaseKeys(tokens) };
  const off = context.without;
  const listed = withoutGenericNames(gazetteerNames(page, context.gazetteer), page, context.gazetteer);
  const merged = off?.has('headed-names') ? listed : mergeNames(listed, headedNames(page), page);
  const whole = withoutClocks(withoutShortForms(merged, page), page);
  const proposals = off?.has('directions') ? whole : withDirections(whole, page);
  const holder = new Int32Array(tokens.length).fill(-1);
  proposals.forEach(({ first, last }, index) => {
    holder.fill(index, first, last + 1);
  });
  const { surnames: people, givenNames } = peopleOf(page, proposals, holder);
  const scene = { page, gazetteer: context.gazetteer, proposals, holder, people, givenNames };
  for (const witness of WITNESSES) for (const proposal of proposals) witness(proposal, scene);
  repeated(proposals);
  categorise(proposals, page, context.gazetteer);
  return { page, proposals };
}

function lowerCaseKeys(tokens: Page['tokens']): Set<string> {
  const keys = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower') keys.add(token.key);
  return keys;
}
