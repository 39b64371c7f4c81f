import { holdsPosition } from '../../geometry';
import type { Place, Reason } from '../../types';
import { confidenceOf, DECLINED } from '../confidence';
import { type Head, headsByWord, headWords, pluralsOf } from '../described';
import { numberOf } from '../lexicon/numbers';
import { FUNCTION_WORDS, PREPOSITIONS_OF_PLACE } from '../lexicon/words';
import { naming } from '../naming';
import { isDemonym, isHyphen, namedPlace, placeOf, startOfPhrase } from '../phrase';
import { existedOn, geometryOn } from '../places/geometry-on';
import { tied } from '../runners-up';
import type { Item, Proposal, Resolution, Rule, Scene, Sentence } from '../types';
import { endsPhrase } from './border';

/**
 * Places known by description: *a border checkpoint in the Lachin corridor*, *the headquarters of the
 * Russian peacekeeping forces*, *seven adjacent regions*, *land recaptured from Armenian forces*. What the
 * phrase says must agree with what a curated place says of itself (`describedAs`): its head, whose it is,
 * where it lies, its own words, its number, its dates. A checkpoint elsewhere agrees with none.
 */
export const described: Rule = {
  name: 'described',
  words: headWords,
  find(sentence, scene) {
    const heads = headsByWord(scene.context.gazetteer);
    const proposals: Proposal[] = [];
    sentence.items.forEach((item, at) => {
      const possible = item.reading ? undefined : heads.get(item.lower);
      const phrase = possible && readPhrase(sentence, at, possible);
      if (!phrase) return;
      proposals.push({
        start: sentence.items[phrase.start]!.start,
        end: sentence.items[phrase.end - 1]!.end,
        resolve: () => resolvePhrase(phrase, sentence, scene),
      });
    });
    return proposals;
  },
};

interface Phrase {
  start: number;
  /** After the head. */
  headEnd: number;
  /** After the complements that belong to the description. */
  end: number;
  determiner: string | null;
  plural: boolean;
  /** Every place whose heads and own words agree with the phrase. */
  candidates: Place[];
}

function readPhrase({ items }: Sentence, at: number, heads: readonly Head[]): Phrase | null {
  let headEnd = 0;
  let plural = false;
  const candidates: Place[] = [];
  for (const { place, words } of heads) {
    const matched = matchHead(items, at, words);
    if (!matched || matched.end < headEnd) continue;
    if (matched.end > headEnd) candidates.length = 0;
    headEnd = matched.end;
    plural = matched.plural;
    if (!candidates.includes(place)) candidates.push(place);
  }
  if (candidates.length === 0) return null;
  const next = items[headEnd];
  const words = new Set(candidates.flatMap(({ describedAs }) => describedAs!.words ?? []));
  if (next && !endsPhrase(next) && !words.has(next.lower)) return null;

  const { start, determiner } = startOfPhrase(
    items,
    at,
    (item) => isDemonym(item) || words.has(item.lower) || numberOf(item.lower) !== null,
  );
  const end = complementEnd(items, headEnd, determiner, words);
  const spoken = new Set(items.slice(start, end).map(({ lower }) => lower));
  const agreeing = candidates.filter(({ describedAs }) => {
    const own = describedAs!.words;
    if (own && !own.some((word) => spoken.has(word))) return false;
    return !describedAs!.count || (plural && !/^(?:this|that|a|an)$/.test(determiner ?? ''));
  });
  if (agreeing.length === 0) return null;
  return { start, headEnd, end, determiner, plural, candidates: agreeing };
}

/** Matches a head of one or more words at an item, any of them in singular or plural. */
function matchHead(
  items: readonly Item[],
  at: number,
  words: readonly string[],
): { end: number; plural: boolean } | null {
  let plural = false;
  for (const [i, word] of words.entries()) {
    const item = items[at + i];
    if (!item || item.reading) return null;
    if (item.lower === word) continue;
    if (!pluralsOf(word).includes(item.lower)) return null;
    plural = true;
  }
  return { end: at + words.length, plural };
}

/**
 * Where the description ends: after *of the Russian peacekeeping forces*, after *recaptured from X*, and,
 * when it is definite, after the place it is said to be in: *the line of contact ⟨in X⟩*. *A checkpoint* on
 * a road stays without its road: that is what is told of it, not what it is.
 */
function complementEnd(
  items: readonly Item[],
  headEnd: number,
  determiner: string | null,
  words: ReadonlySet<string>,
): number {
  let end = headEnd;
  const participle = words.has(items[end]?.lower ?? '');
  if (participle) {
    end++;
    if (/^(?:from|by|to|around)$/.test(items[end]?.lower ?? '')) end = objectEnd(items, end + 1) ?? end;
    else end = objectEnd(items, end) ?? end;
  }
  if (determiner !== 'the' || participle) return end;
  if (items[end]?.lower === 'of') end = objectEnd(items, end + 1) ?? end;
  const settled = /^(?:stationed|based|located|deployed|situated)$/.test(items[end]?.lower ?? '')
    ? end + 1
    : end;
  if (PREPOSITIONS_OF_PLACE.has(items[settled]?.lower ?? '')) {
    const object = objectEnd(items, settled + 1);
    if (object && items.slice(settled + 1, object).some((item) => namedPlace(item))) end = object;
  }
  return end;
}

/** After a short noun phrase: *the Russian peacekeeping forces*, *Armenian forces*, *Karabakh*; `null` for none. */
function objectEnd(items: readonly Item[], from: number): number | null {
  let end = from;
  while (end < items.length && end - from < 6) {
    const item = items[end]!;
    if (item.reading || isHyphen(item)) end++;
    else if (!/^\p{L}/u.test(item.text)) break;
    else if (end === from && /^(?:the|a|an|its|their)$/.test(item.lower)) end++;
    else if (FUNCTION_WORDS.has(item.lower) || /(?:ed)$/.test(item.lower)) break;
    else end++;
    if (namedPlace(items[end - 1]) && items[end]?.reading !== null) break;
  }
  return end > from ? end : null;
}

function resolvePhrase(phrase: Phrase, sentence: Sentence, scene: Scene): Resolution | null {
  const day = scene.article.published?.value.day ?? null;
  const judged = phrase.candidates
    .filter((place) => existedOn(place, day))
    .map((place) => ({ place, ...judge(place, phrase, sentence, scene) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (!best) return null;
  if (second && second.score === best.score)
    return {
      place: null,
      confidence: DECLINED,
      because: [{ rule: 'derive.two-candidates', with: { count: judged.length } }],
      runnersUp: tied(judged.map(({ place }) => place)),
    };
  return { place: best.place, confidence: confidenceOf('described'), because: best.because };
}

/** How well a phrase agrees with a place's description; 0 when they disagree or nothing ties them. */
function judge(
  place: Place,
  phrase: Phrase,
  sentence: Sentence,
  scene: Scene,
): { score: number; because: Reason[] } {
  const description = place.describedAs!;
  const none = { score: 0, because: [] };
  const { items } = sentence;
  const inside = items.slice(phrase.start, phrase.end);
  const because: Reason[] = [];
  let score = 0;

  if (description.count) {
    const stated = inside.map(({ lower }) => numberOf(lower)).find((number) => number !== null);
    if (stated !== undefined && stated !== null) {
      if (stated !== description.count) return none;
      score++;
      because.push({ rule: 'derive.count', with: { count: stated } });
    } else if (phrase.determiner !== null && phrase.determiner !== 'the') return none;
  }

  if (description.by) {
    const owners = inside
      .slice(0, phrase.end - phrase.start)
      .filter((item) => isDemonym(item))
      .map((item) => placeOf(item)!);
    const own = owners.filter(({ id }) => description.by!.includes(id));
    if (description.words || owners.length === 0) {
      // *land recaptured from Armenian forces*: the people named may be those it was taken from.
      if (own.length > 0) score++;
      else if (scene.memory.speaksOf(description.by, sentence, 6)) score += 0.5;
      else if (description.words) return none;
    } else if (own.length !== owners.length) return none;
    else score++;
    if (own.length > 0) because.push(naming('derive.belongs', { name: place, to: own[0]! }));
  }

  if (description.at) {
    const attached = attachedPlace(items, phrase.headEnd, phrase.end);
    if (attached && agrees(attached, place, scene)) {
      score += 1.5;
      because.push(naming('derive.lies-on', { name: place, at: attached }));
    } else if (attached && attached.kind !== 'country' && !phrase.plural) return none;
    else if (attached && !mayHold(attached, place)) return none;
    else if (speaksNear(description.at, sentence, 0, scene)) {
      score += 1;
      because.push(naming('derive.near-words', { name: place }));
    } else if (speaksNear(description.at, sentence, 2, scene)) {
      // *the checkpoint* is one that the reader knows of.
      score += phrase.determiner === 'the' ? 1 : 0.5;
      because.push(naming('derive.near-words', { name: place }));
    } else if (phrase.determiner === 'the' && speaksNear(description.at, sentence, 6, scene)) {
      score += 0.5;
      because.push(naming('derive.near-words', { name: place }));
    } else return none;
  }

  const own = description.words?.filter((word) => inside.some(({ lower }) => lower === word)) ?? [];
  if (own.length > 0) {
    score++;
    because.push({ rule: 'derive.words', with: { words: own.join(', ') } });
  }
  // One half-tie is a guess.
  return score >= 1 ? { score, because } : none;
}

/** The place that follows the head with a preposition: *on the ⟨Lachin corridor⟩*. */
function attachedPlace(items: readonly Item[], headEnd: number, end: number): Place | null {
  for (let i = headEnd; i < Math.min(items.length, Math.max(end, headEnd + 1) + 4); i++) {
    const item = items[i]!;
    if (/^(?:[,.;:]|and|or|but)$/.test(item.lower)) return null;
    if (!PREPOSITIONS_OF_PLACE.has(item.lower) || item.reading) continue;
    for (let k = i + 1; k < Math.min(items.length, i + 7); k++) {
      const place = namedPlace(items[k]);
      if (place) return place;
      // *at the start of the Lachin road*
      if (items[k]!.lower === 'of') continue;
      if (!/^\p{L}/u.test(items[k]!.text) || (k > i + 1 && FUNCTION_WORDS.has(items[k]!.lower))) break;
    }
  }
  return null;
}

/** A place named as where the other lies: one of those it gives itself, or an area that holds it. */
function agrees(attached: Place, place: Place, scene: Scene): boolean {
  if (place.describedAs!.at!.includes(attached.id)) return true;
  const day = scene.article.published?.value.day ?? null;
  const shape = geometryOn(attached, day)?.geometry;
  return attached.kind !== 'country' && shape !== undefined && holdsPosition(shape, place.label);
}

/** True unless a country is named that cannot hold the place. */
function mayHold(attached: Place, place: Place): boolean {
  if (attached.kind !== 'country') return true;
  const [west, south, east, north] = attached.bbox;
  const [lng, lat] = place.label;
  return (
    lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east)
  );
}

/** True when one of the places, or a town within one, is spoken of in the sentence or at most `reach` before it. */
function speaksNear(ids: readonly string[], sentence: Sentence, reach: number, scene: Scene): boolean {
  if (scene.memory.speaksOf(ids, sentence, reach)) return true;
  const { gazetteer } = scene.context;
  const areas = ids.flatMap((id) => {
    const candidate = gazetteer.byId(id);
    return candidate ? gazetteer.place(candidate.index).geometries.slice(0, 1) : [];
  });
  for (const { place } of scene.memory.before(sentence.end, sentence, reach))
    if (TOWNS.has(place.kind) && areas.some(({ geometry }) => holdsPosition(geometry, place.label)))
      return true;
  return false;
}
const TOWNS = new Set(['city', 'town', 'village']);
