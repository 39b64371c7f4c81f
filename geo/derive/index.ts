import type { GeoparseContext } from '../context';
import type { Gazetteer } from '../gazetteer/types';
import { textSpans } from '../read';
import type { Article, Place, Reading } from '../types';
import { sentencesOf } from './items';
import { Memory } from './memory';
import { anaphora } from './rules/anaphora';
import { border } from './rules/border';
import { coast } from './rules/coast';
import { described } from './rules/described';
import { between, distance, near } from './rules/distance';
import { group } from './rules/group';
import { part } from './rules/part';
import { route } from './rules/route';
import type { Proposal, Rule, Scene, Sentence } from './types';

export { borderId, borderPlace } from './places/border-place';

// Order matters where two describe the same words: what says more of itself comes first.
const RULES: Rule[] = [route, border, described, distance, between, near, part, coast, group, anaphora];

/**
 * The descriptions of places in an article: *the border*, *the only road linking X to Y*, *seven adjacent
 * regions*, *30 km south of X*, *the enclave*. Takes the named mentions already resolved, and returns only
 * the descriptive readings, in order, never overlapping each other; they may hold named ones. A reading
 * without a place is a description that two places fit. Derived places carry `derivedFrom` and their precision.
 */
export function describe(
  article: Article,
  readings: readonly Reading[],
  context: GeoparseContext,
): Reading[] {
  const rules = RULES.filter(({ name }) => !context.without?.has(`derive.${name}`));
  const sentences = sentencesOf(article, textSpans(article), readings);
  let memory: Memory | undefined;
  const scene: Scene = {
    article,
    context,
    get memory() {
      return (memory ??= new Memory(sentences, context.gazetteer));
    },
  };
  return sentences.flatMap((sentence) => describeSentence(sentence, rules, scene));
}

function describeSentence(sentence: Sentence, rules: readonly Rule[], scene: Scene): Reading[] {
  const text = scene.article.text.slice(sentence.start, sentence.end);
  const proposals = rules
    .flatMap(({ words, find }, order) => {
      const possible = (words instanceof RegExp ? words : words(scene.context.gazetteer)).test(text);
      return possible ? find(sentence, scene).map((proposal) => ({ ...proposal, order })) : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const found: Reading[] = [];
  let end = sentence.start;
  for (const proposal of proposals) {
    if (proposal.start < end) continue;
    const reading = readingOf(proposal, scene.context.gazetteer);
    if (!reading) continue;
    scene.memory.add(reading, sentence);
    found.push(reading);
    end = proposal.end;
  }
  return found;
}

function readingOf({ start, end, resolve }: Proposal, gazetteer: Gazetteer): Reading | null {
  const resolution = resolve();
  if (!resolution) return null;
  const { confidence, because, runnersUp = [] } = resolution;
  const place = resolution.place && listed(resolution.place, gazetteer);
  return { mention: { start, end, category: 'descriptive' }, place, confidence, because, runnersUp };
}

/** What a gazetteer lists under the id of a derived place is that place: *northern Cyprus*, *eastern Europe*. */
function listed(place: Place, gazetteer: Gazetteer): Place {
  const candidate = place.derivedFrom ? gazetteer.byId(place.id) : null;
  return candidate ? gazetteer.place(candidate.index) : place;
}
