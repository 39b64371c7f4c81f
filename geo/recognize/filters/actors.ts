import { actorNouns, brokered, dealings } from '../lexicon/actor-nouns';
import { betweenSubjectAndVerb, reportingVerbs } from '../lexicon/reporting-verbs';
import type { Token } from '../tokens';
import type { Page, Proposal } from '../types';

type Rule = (proposal: Proposal, tokens: readonly Token[]) => string | null;

const lower = (token: Token | undefined): token is Token => token?.shape === 'lower';
const isPlace = (token: Token | undefined) =>
  token !== undefined && token.shape !== 'lower' && token.shape !== 'number';

/** The word that makes a state an actor, `null` when nothing does. The first rule that answers decides. */
export function actorWord(proposal: Proposal, { tokens }: Page): string | null {
  for (const rule of RULES) {
    const word = rule(proposal, tokens);
    if (word !== null) return word;
  }
  return null;
}

/** *Russia-brokered*, *Azerbaijan-Armenia peace discussions*. */
const compound: Rule = ({ first, last }, tokens) => {
  const next = tokens[last + 1];
  if (next?.gap === 'hyphen' && brokered.has(next.key)) return next.text;
  // Both of Azerbaijan-Armenia peace discussions.
  const from =
    next?.gap === 'hyphen' && isPlace(next)
      ? last + 2
      : tokens[first]!.gap === 'hyphen' && isPlace(tokens[first - 1])
        ? last + 1
        : 0;
  for (let i = from; from > 0 && i < from + 2; i++) {
    const noun = tokens[i];
    if (noun?.gap !== 'space') return null;
    if (dealings.has(noun.key) && noun.key !== 'peace') return noun.text;
  }
  return null;
};

/** *Azerbaijan's President*, *the EU's special representative*, *the United States' deep concern*. */
const possession: Rule = ({ last }, tokens) => {
  const own = tokens[last]!;
  const next = tokens[last + 1];
  if (own.tail === own.end && next?.gap !== 'other' && next?.gap !== 'open') return null;
  for (let i = last + 1; i <= last + 3; i++) {
    const word = tokens[i];
    if (!word || (i > last + 1 && word.gap !== 'space')) return null;
    if (actorNouns.has(word.key)) return word.text;
  }
  return null;
};

/** *U.S. Secretary of State*, *EU foreign ministers*, *US support*: a state's name before what is its own. */
const attribution: Rule = ({ last }, tokens) => {
  const own = tokens[last]!;
  if (own.tail > own.end) return null;
  for (let i = last + 1; i <= last + 2; i++) {
    const word = tokens[i];
    if (word?.gap !== 'space') return null;
    if (actorNouns.has(word.key)) return word.text;
    if (
      lower(word) &&
      (reportingVerbs.has(word.key) ||
        /^(?:the|a|an|of|in|and|to|on|for|is|was|has|have|are)$/.test(word.key))
    )
      return null;
  }
  return null;
};

/** *occupied **by** Armenia*, *a statement released by the EU*. */
const agency: Rule = ({ first, last }, tokens) => {
  if (tokens[last]!.tail > tokens[last]!.end) return null; // cited by Russia's Interfax
  const at = beforeArticle(first, tokens);
  return tokens[at]?.key === 'by' ? 'by' : null;
};

/** *talks **with** Azerbaijan*, *a victory **for** X*, *conflict **between** X and Y*, *the leaders **of** X, Y and Z*. */
const complement: Rule = ({ first }, tokens) => {
  let at = beforeArticle(first, tokens);
  // Back over the other members of a list: between Armenia and Azerbaijan.
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.key === 'and' || token.key === 'or' || token.key === 'the' || isPlace(token)) at--;
    else break;
  }
  const preposition = tokens[at];
  if (!lower(preposition) || !/^(?:with|for|between|of|against)$/.test(preposition.key)) return null;
  for (let i = at - 1; i >= at - 2; i--) {
    const noun = tokens[i];
    if (!lower(noun)) return null;
    if (
      preposition.key === 'of' ? actorNouns.has(noun.key) && !dealings.has(noun.key) : dealings.has(noun.key)
    )
      return noun.text;
  }
  return null;
};

/** Verbs that tell where or what a place is, not what it does. */
const STATIVE =
  /^(?:located|situated|based|called|named|divided|bounded|populated|inhabited|covered|lies|borders|bordered|needed|used)$/;
const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would|may|might|could|should|must|can|did|does|do)$/;

/** *Baku says*, *Yerevan has called*, *Azerbaijan liberated*, *Both Armenia and Azerbaijan are taking part*. */
const subject: Rule = ({ first, last }, tokens) => {
  const own = tokens[last]!;
  if (own.tail > own.end) return null;
  const before = tokens[first - 1];
  if (
    before &&
    tokens[first]!.gap === 'space' &&
    lower(before) &&
    /^(?:in|of|with|from|near|to|at|inside|across|into|around|through|into|towards?|via)$/.test(before.key)
  )
    return null;
  let at = last + 1;
  // Over the other members of a list: Russia, Azerbaijan and Armenia signed.
  while (at <= last + 8 && continuesList(tokens, at, last)) at++;
  if (at > last + 1 && !tokens.slice(last + 1, at).some(({ key }) => key === 'and')) return null;
  let auxiliary = '';
  for (let steps = 0; steps < 5; steps++, at++) {
    const word = tokens[at];
    if (word?.gap !== 'space') return null;
    if (reportingVerbs.has(word.key)) return word.text;
    if (AUXILIARY.test(word.key) || (word.key === 'been' && auxiliary !== '')) {
      auxiliary = word.key === 'been' ? 'are' : word.key;
      continue;
    }
    if (betweenSubjectAndVerb.has(word.key) || /ly$/.test(word.key)) continue;
    if (!lower(word) || STATIVE.test(word.key)) return null;
    if (auxiliary === '') return ACTS.test(word.key) ? word.text : null;
    if (/^(?:is|are|was|were)$/.test(auxiliary)) return /ing$/.test(word.key) ? word.text : null;
    return /^(?:a|an|the|no|some|many|about|more|over|it|its|been|become|one|two|of|long|not)$/.test(word.key)
      ? null
      : word.text;
  }
  return null;
};

function continuesList(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.gap === 'stop' || token.gap === 'break') return false;
  if (token.key === 'and') return token.gap === 'space' || token.gap === 'comma';
  const joined = token.gap === 'comma' || before.key === 'and';
  if (token.key === 'the') return joined;
  return (
    isPlace(token) &&
    (joined || before.key === 'the' || (at > last + 1 && isPlace(before) && token.gap === 'space'))
  );
}

/** Past tenses, and the commonest present ones of states. */
const ACTS =
  /(?:[a-z]{3}ed|^(?:began|begun|lost|won|took|takes|gave|gives|held|holds|sold|sells|bought|buys|fought|fights|built|builds|met|meets|broke|kept|keeps|sent|made|makes|violates|bans|controls|occupies|invades|leads|uses|pays|fires|owns|wins|loses|faces|spends|produces|exports|imports|needs|goes|went|came|did|does|put|set|let|hit|cut))$/;

/** *Igor Popov (Russia)*: whom somebody stands for. */
const standsFor: Rule = ({ evidence, first }, tokens) => {
  const at = beforeArticle(first, tokens);
  const name = tokens[at];
  return evidence.has('alone-in-brackets') && isPlace(name) && isPlace(tokens[at - 1]) ? name!.text : null;
};

// Order matters: what is joined to the name says more than the sentence around it.
const RULES: Rule[] = [compound, possession, attribution, agency, standsFor, complement, subject];

function beforeArticle(first: number, tokens: readonly Token[]): number {
  const before = first - 1;
  return tokens[before]?.key === 'the' ? before - 1 : before;
}
