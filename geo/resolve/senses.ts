import type { Candidate, Gazetteer } from '../gazetteer/types';
import { kilometresTo } from '../geometry';
import type { Page, Proposal } from '../recognize/types';
import type { Kind } from '../types';
import { FEATURES } from './candidate-features';
import { type KindCue, kindCue } from './kind-cues';

/** One name of an article with all its occurrences: they share a sense, and are weighed once. */
export interface Sense {
  key: string;
  proposals: Proposal[];
  candidates: Candidate[];
  /** How each candidate is named by it: the match of the first occurrence. */
  types: string[];
  exact: boolean[];
  /** Senses that stand after it behind *in*: *Copacabana **in Bolivia***. They may hold it, and need not. */
  around: Set<Sense>;
  /** What kind the words around ask for. */
  cue: KindCue | null;
  /** Senses that stand after it behind a comma: *Alexandria, **La.*** */
  containers: Set<Sense>;
  /** The sense that stands before its only occurrences, which it qualifies: ***Atlanta**, Georgia*. */
  qualifies: Sense | null;
  /** 0…1: how likely its occurrences name places at all, before places are weighed. */
  credence: number;
  /** How many other names the article has, by their credence; filled by `weigh`. */
  company: number;
  /** Scores and probabilities of the candidates, filled by `weigh`. */
  scores: Float64Array;
  shares: Float64Array;
  /** Probability that the place is none of the candidates, filled by `weigh`; with the shares it makes one. */
  unlisted: number;
  /** Feature values in the order of `ALL_FEATURES`, candidate after candidate, *none of these* last. */
  features: Float64Array;
}

/** Feature values of one candidate, or of *none of these* behind the last: a view, not a copy. */
export function featuresOf({ features }: Sense, candidate: number): Float64Array {
  return features.subarray(candidate * FEATURES, (candidate + 1) * FEATURES);
}

/** Kinds of which no list has all that news names; countries, seas and mountain ranges are all listed. */
const WITH_GAPS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'neighbourhood',
  'county',
  'district',
  'park',
  'airport',
  'building',
]);

/** Whether what is meant may be none of the candidates: the best known of them is of a kind that lists do not exhaust. */
export const mayBeUnlisted = ({ candidates }: Pick<Sense, 'candidates'>): boolean =>
  candidates.length > 0 && WITH_GAPS.has(candidates[0]!.kind);

/** The most homonyms that are weighed; the gazetteer gives the most prominent first. */
const MOST = 150;

/** A town is so near the middle of its province, km. */
const BESIDE_KM = 100;

/** Of a town and its province of one name, which stand beside each other, words that ask for the town mean it: *the town of Csongrád*. */
function withoutNamesakes(
  matches: Proposal['matches'],
  kinds: readonly Kind[],
  gazetteer: Gazetteer,
): Proposal['matches'] {
  const placed = matches.map((match) => ({ match, ...gazetteer.at(match.index) }));
  const asked = placed.filter(({ kind }) => kinds.includes(kind));
  return placed
    .filter(
      ({ kind, position }) =>
        kinds.includes(kind) || !asked.some((one) => kilometresTo(one.position, position) <= BESIDE_KM),
    )
    .map(({ match }) => match);
}

const STATES = new Set<Kind>(['country', 'province']);

/** Whether a proposal stands behind a name and a comma, and is the name of several countries or states: *Atlanta, **Georgia***. */
function isQualifier(
  proposals: readonly Proposal[],
  index: number,
  { tokens }: Page,
  gazetteer: Gazetteer,
): boolean {
  const { first, matches, evidence } = proposals[index]!;
  const before = proposals[index - 1];
  if (!before || before.last + 1 !== first || tokens[first]!.gap !== 'comma' || evidence.has('demonym'))
    return false;
  let states = 0;
  for (const { index: row } of matches) if (STATES.has(gazetteer.at(row).kind)) states++;
  return states > 1;
}

/** Groups an article's proposals by name (one sense per article, unless `together` is false), demonyms apart, and by what kind their words ask for. */
export function sensesOf(
  proposals: readonly Proposal[],
  page: Page,
  gazetteer: Gazetteer,
  credences: readonly number[],
  together = true,
): { senses: Sense[]; senseOf: Sense[] } {
  const byKey = new Map<string, Sense>();
  const senseOf: Sense[] = [];
  for (const proposal of proposals) {
    const demonym = proposal.evidence.has('demonym');
    const asked = demonym ? null : kindCue(proposal, page);
    // What no place of the name is cannot tell them apart.
    const cue =
      asked && proposal.matches.some(({ index }) => asked.kinds.includes(gazetteer.at(index).kind))
        ? asked
        : null;
    // Atlanta, Georgia: what a name qualifies may tell which of its places is meant there, and only there.
    const index = senseOf.length;
    const qualified = isQualifier(proposals, index, page, gazetteer) ? senseOf[index - 1]! : null;
    const key = `${proposal.key}|${demonym ? 'd' : ''}|${cue ? cue.kinds.join() : ''}|${qualified?.key ?? ''}`;
    let sense = together ? byKey.get(key) : undefined;
    if (!sense) {
      let matches = proposal.matches;
      if (demonym) matches = matches.filter(({ type }) => type === 'demonym' || type === 'adjective');
      else {
        const names = matches.filter(({ type }) => type !== 'demonym' && type !== 'adjective');
        if (names.length > 0) matches = names;
      }
      if (cue?.outright) {
        const so = matches.filter(({ index }) => cue.kinds.includes(gazetteer.at(index).kind));
        if (so.length > 0) matches = so;
      }
      matches = matches.slice(0, MOST);
      if (cue?.decidesBeside) matches = withoutNamesakes(matches, cue.kinds, gazetteer);
      const candidates = matches.map(({ index }) => gazetteer.at(index));
      sense = {
        key: proposal.key,
        proposals: [],
        candidates,
        types: matches.map(({ type }) => type),
        exact: matches.map(({ exact }) => exact),
        cue,
        containers: new Set(),
        qualifies: qualified,
        around: new Set(),
        credence: 0,
        company: 0,
        scores: new Float64Array(candidates.length),
        shares: new Float64Array(candidates.length),
        unlisted: 0,
        features: new Float64Array((candidates.length + 1) * FEATURES),
      };
      byKey.set(together ? key : `${key}|${senseOf.length}`, sense);
    }
    sense.proposals.push(proposal);
    sense.credence = Math.max(sense.credence, credences[senseOf.length]!);
    senseOf.push(sense);
  }
  // Springfield, Illinois: what stands behind the comma may hold what stands before it.
  for (let i = 0; i + 1 < proposals.length; i++) {
    const next = proposals[i + 1]!;
    if (page.text.slice(proposals[i]!.end, next.start) === ' in ') senseOf[i]!.around.add(senseOf[i + 1]!);
    if (proposals[i]!.last + 1 !== next.first) continue;
    const gap = page.tokens[next.first]!.gap;
    const bracket = page.text.slice(proposals[i]!.end, next.start) === ' (';
    if (gap === 'comma' || bracket) senseOf[i]!.containers.add(senseOf[i + 1]!);
  }
  return { senses: [...byKey.values()], senseOf };
}
