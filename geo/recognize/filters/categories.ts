import { actorNouns, betweenSubjectAndVerb, reportingVerbs } from '../lexicon/reporting-verbs';
import type { Page, Proposal } from '../types';

const EMBEDDING = [
  'before-accord',
  'before-press',
  'before-sports',
  'before-business',
  'before-institution',
  'before-authority',
  'inside-institution-name',
];

/** Tells literal, metonymic, demonym and embedded mentions apart; sets `category` and says by which word. */
export function categorise(proposals: readonly Proposal[], page: Page): void {
  for (const proposal of proposals) {
    if (isTime(proposal, page)) {
      proposal.evidence.add('before-accord');
      proposal.category = 'embedded';
      continue;
    }
    const embedding = EMBEDDING.find((name) => proposal.evidence.has(name));
    if (embedding) proposal.category = 'embedded';
    else if (proposal.evidence.has('demonym')) proposal.category = 'demonym';
    else {
      const word = actorWord(proposal, page);
      if (word) {
        proposal.category = 'metonymic';
        proposal.because.push({ rule: 'recognize.actor', with: { word } });
      }
    }
  }
}

/** *Moscow time* is a clock, not a place. */
function isTime({ last }: Proposal, { tokens }: Page): boolean {
  const next = tokens[last + 1];
  return next?.gap === 'space' && next.key === 'time' && tokens[last]!.tail === tokens[last]!.end;
}

/** The word that makes the place an actor: *Baku **says***, *Baku's **move***, *Yerevan has **called***. */
function actorWord(proposal: Proposal, { tokens, text }: Page): string | null {
  const { evidence, last, first } = proposal;
  if (evidence.has('after-preposition-of-place') || evidence.has('dateline')) return null;
  const end = tokens[last]!;
  if (end.tail > end.end) {
    const noun = tokens[last + 1];
    if (noun && (noun.gap === 'space' || noun.gap === 'open') && actorNouns.has(noun.key)) return noun.text;
    const adjective = tokens[last + 2];
    if (noun?.shape === 'lower' && adjective?.gap === 'space' && actorNouns.has(adjective.key))
      return adjective.text;
    return null;
  }
  const before = tokens[first - 1];
  const preposition =
    before &&
    before.shape === 'lower' &&
    /^(?:in|of|with|from|near|to|for|on|at|against|between)$/.test(before.key);
  if (preposition) return null;
  let at = last + 1;
  // Baku and Yerevan on Wednesday agreed: what the second does, the first does.
  if (tokens[at]?.key === 'and' && (tokens[at + 1]?.shape ?? 'lower') !== 'lower') at += 2;
  for (let steps = 0; steps < 4; steps++, at++) {
    const word = tokens[at];
    if (!word || word.gap !== 'space') return null;
    if (reportingVerbs.has(word.key)) {
      if (after(text, word.tail) === 'by') return null;
      return word.text;
    }
    if (!betweenSubjectAndVerb.has(word.key)) return null;
  }
  return null;
}

const after = (text: string, at: number) => /^\s+(\p{L}+)/u.exec(text.slice(at, at + 12))?.[1] ?? '';
