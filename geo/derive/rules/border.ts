import type { Place } from '../../types';
import { confidenceOf, DECLINED } from '../confidence';
import { countryByCode } from '../countries';
import { directionOf } from '../lexicon/directions';
import { FUNCTION_WORDS } from '../lexicon/words';
import { naming } from '../naming';
import {
  isDemonym,
  isHyphen,
  isPossessive,
  namedPlace,
  pairPhrase,
  placeOf,
  placePhrase,
  startOfPhrase,
} from '../phrase';
import { borderPlace, mayBorder } from '../places/border-place';
import { bearingTo, isToward } from '../places/toward';
import { tied, turnedDown } from '../runners-up';
import type { Item, Proposal, Resolution, Rule, Scene, Sentence } from '../types';

/** Nouns with which *border* makes the land along it. */
const LANDS = new Set(
  (
    'region regions area areas zone zones district districts land lands territory territories belt strip villages ' +
    'towns communities settlements provinces'
  ).split(' '),
);
const PLAIN_ADJECTIVES = new Set(
  (
    'state international common shared mutual joint land internationally de facto tense volatile porous long heavily ' +
    'conflict mountainous very eastern western northern southern mile miles km kilometre kilometer kilometres kilometers'
  ).split(' '),
);
/** Adjectives before *border* looked over, at most. */
const REACH = 9;
/** Words by which a pair is spoken of. */
const PAIR_WORDS =
  /^(?:two|both|neighbou?ring|countries|states|neighbou?rs|rivals|nations|republics|sides|former|foes|them)$/;

/**
 * The border of two neighbours, countries or states of one country: *the border between X and Y*, *the X–Y border*, *X's border with Y*,
 * *their shared border*, *the X border*, *the border*; and the land along it: *the border region between
 * X and Y*, *border areas*. The land is placed on the border itself.
 */
export const border: Rule = {
  name: 'border',
  words: /border|frontier/i,
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, head) => {
      if (item.reading || !/^(?:borders?|frontier|borderlands?)$/.test(item.lower)) return;
      if (item.text !== item.lower && !sentence.headline) return;
      const land = LANDS.has(items[head + 1]?.lower ?? '') && items[head + 1]!.reading === null;
      const last = land ? head + 1 : head;
      const proposal =
        between(sentence, head, last, scene) ??
        withOther(sentence, head, last, scene) ??
        compound(sentence, head, last, scene) ??
        shared(sentence, head, last, scene) ??
        single(sentence, head, last, scene) ??
        bare(sentence, head, last, land, scene);
      if (proposal) proposals.push(proposal);
    });
    return proposals;
  },
};

/** *shared*, *disputed*, *1,340 km*. */
const plainly = ({ lower, text }: Item) =>
  PLAIN_ADJECTIVES.has(lower) || /^\d|^[()]$|.{3}(?:ed|ised|ized)$/.test(lower) || isHyphen({ text } as Item);
const span = (items: readonly Item[], first: number, last: number) => ({
  start: items[first]!.start,
  end: items[last]!.end,
});

/** *the border between X and Y*, *the border of X and Y*, *the border region between the two countries*. */
function between(sentence: Sentence, head: number, last: number, scene: Scene): Proposal | null {
  const { items } = sentence;
  const joint = items[last + 1]?.lower;
  if (joint !== 'between' && joint !== 'of' && joint !== 'separating' && joint !== 'dividing') return null;
  const { start } = startOfPhrase(items, head, plainly);
  const pair = pairPhrase(sentence, last + 2, ['and', 'from'], scene);
  if (pair)
    return {
      ...span(items, start, pair.end - 1),
      resolve: () => ofPair(pair.places[0], pair.places[1], scene, 'derive.border-between'),
    };
  if (joint !== 'between') return null;
  let end = last + 1;
  while (end + 1 < items.length && end - last < 5 && isPairWord(items[end + 1]!)) end++;
  if (end === last + 1) return null;
  const at = items[start]!.start;
  return { ...span(items, start, end), resolve: () => ofFocus(at, scene) };
}

const isPairWord = ({ lower, reading }: Item) =>
  reading === null && (PAIR_WORDS.test(lower) || lower === 'the');

/** *X's border with Y*, *its border with Y*, *the border with Y*. */
function withOther(sentence: Sentence, head: number, last: number, scene: Scene): Proposal | null {
  const { items } = sentence;
  if (items[last + 1]?.lower !== 'with') return null;
  const other = placePhrase(sentence, last + 2, scene);
  if (!other) return null;
  const owner = ownerBefore(items, head) ?? attributeBefore(items, head);
  if (owner ? !mayBorder(owner.place, other.place) : other.place.kind !== 'country') return null;
  if (owner)
    return {
      ...span(items, owner.index, other.end - 1),
      resolve: () => ofPair(owner.place, other.place, scene, 'derive.border-between'),
    };
  const { start } = startOfPhrase(items, head, plainly);
  const at = items[start]!.start;
  // *the border with Georgia and Azerbaijan* is a third country's.
  const besides = items[other.end]?.lower === 'and' ? namedPlace(items[other.end + 1]) : null;
  return {
    ...span(items, start, other.end - 1),
    resolve: () => ofOne(other.place, at, sentence, scene, besides),
  };
}

/** The country or state that owns the head: *⟨Armenia⟩'s long border*. */
function ownerBefore(items: readonly Item[], head: number): { place: Place; index: number } | null {
  let at = head - 1;
  while (at > head - REACH && items[at]?.reading === null && !isPossessive(items[at]) && plainly(items[at]!))
    at--;
  const place = isPossessive(items[at]) ? namedPlace(items[at - 1]) : null;
  return place?.kind === 'country' || place?.kind === 'province' ? { place, index: at - 1 } : null;
}

/** The country or state that stands before the head as an adjective: *the ⟨US⟩ southern border*. */
function attributeBefore(items: readonly Item[], head: number): { place: Place; index: number } | null {
  let at = head - 1;
  while (
    at > head - REACH &&
    items[at]?.reading === null &&
    (plainly(items[at]!) || directionOf(items[at]!.lower))
  )
    at--;
  const place = placeOf(items[at]);
  if (place?.kind !== 'country' && place?.kind !== 'province') return null;
  return { place, index: items[at - 1]?.lower === 'the' ? at - 1 : at };
}

/** *the X–Y border*, *the Armenian-Azerbaijani border region*. */
function compound({ items }: Sentence, head: number, last: number, scene: Scene): Proposal | null {
  let at = head - 1;
  while (at > head - REACH && items[at]?.reading === null && plainly(items[at]!)) at--;
  const second = placeOf(items[at]);
  if (!second || !isHyphen(items[at - 1])) return null;
  const first = placeOf(items[at - 2]);
  if (!first || !mayBorder(first, second)) return null;
  const start = items[at - 3]?.lower === 'the' ? at - 3 : at - 2;
  return {
    ...span(items, start, last),
    resolve: () => ofPair(first, second, scene, 'derive.border-between'),
  };
}

/** *their shared border*, *the two countries' border*, *the two countries' common border*. */
function shared({ items }: Sentence, head: number, last: number, scene: Scene): Proposal | null {
  let start = head - 1;
  while (start > head - REACH && items[start]?.reading === null && plainly(items[start]!)) start--;
  const phrase = startOfPhrase(items, head, plainly);
  if (phrase.determiner === 'their') {
    const at = items[phrase.start]!.start;
    return { ...span(items, phrase.start, last), resolve: () => ofFocus(at, scene) };
  }
  if (!isPossessive(items[start])) return null;
  let first = start - 1;
  while (first >= 0 && start - first < 6 && isPairWord(items[first]!)) first--;
  if (
    first === start - 1 ||
    !/^(?:two|both|neighbou?rs)$/.test(
      items
        .slice(first + 1, start)
        .map(({ lower }) => lower)
        .find((word) => word !== 'the') ?? '',
    )
  )
    return null;
  const at = items[first + 1]!.start;
  return { ...span(items, first + 1, last), resolve: () => ofFocus(at, scene) };
}

/** *the Ukrainian border*, *Turkey's eastern border*: the other country is the one the article speaks of. */
function single(sentence: Sentence, head: number, last: number, scene: Scene): Proposal | null {
  const { items } = sentence;
  let at = head - 1;
  let direction: string | null = null;
  while (at > head - REACH && items[at]?.reading === null && !isPossessive(items[at])) {
    const found = directionOf(items[at]!.lower);
    if (found) direction = found;
    else if (!plainly(items[at]!)) break;
    at--;
  }
  if (last + 1 < items.length && last === head && !endsPhrase(items[last + 1]!)) return null;
  const owned = isPossessive(items[at]);
  const owner = items[owned ? at - 1 : at];
  const place = placeOf(owner);
  if (place?.kind !== 'country' || !owner) return null;
  const index = owned ? at - 1 : at;
  const start = items[index - 1]?.lower === 'the' ? index - 1 : index;
  if (!owned && !isDemonym(owner) && start === index) return null;
  const position = items[start]!.start;
  return {
    ...span(items, start, last),
    resolve: () => (direction ? ofSide(place, direction, scene) : ofOne(place, position, sentence, scene)),
  };
}

/** *the border*, *the border region*: of what the article speaks of. */
function bare(sentence: Sentence, head: number, last: number, land: boolean, scene: Scene): Proposal | null {
  const { items } = sentence;
  const next = items[last + 1];
  if (next && !endsPhrase(next)) return null;
  // *the border region of Kursk* is Kursk.
  if (land && next?.lower === 'of' && items.slice(last + 2, last + 5).some((item) => placeOf(item)))
    return null;
  // *to defend the borders* speaks of all of them.
  if (!land && items[head]!.lower === 'borders') return null;
  const { start, determiner } = startOfPhrase(items, last, (item) => plainly(item) || item === items[head]);
  if (items.slice(start, head).some((item) => placeOf(item))) return null;
  if (determiner !== 'the' && !(land && determiner === null && /s$/.test(items[last]!.lower))) return null;
  const modifiers = items.slice(determiner === null ? start : start + 1, head);
  // *the southern border* is of one country, not of the two spoken of.
  if (modifiers.some(({ lower }) => directionOf(lower))) return null;
  if (!modifiers.every((item) => plainly(item) || item.lower === 'and')) return null;
  const at = items[start]!.start;
  // *across the border in Bavaria*, *the border with Bavaria*: of the country that is there.
  const beyond = next?.lower === 'with' || (next?.lower === 'in' && OVER.has(items[start - 1]?.lower ?? ''));
  const there = beyond ? placeOf(items[last + 2]) : null;
  const country = there?.country ? countryByCode(there.country, scene.context.gazetteer) : null;
  return {
    ...span(items, start, last),
    resolve: () => (country ? ofOne(country, at, sentence, scene) : ofFocus(at, scene)),
  };
}
const OVER = new Set(['across', 'over']);

/** True for what may follow a finished noun phrase; a noun after *border* makes another thing: *border guards*. */
export function endsPhrase({ lower, reading, text }: Item): boolean {
  if (reading) return true;
  if (!/^[\p{L}\p{N}]/u.test(text)) return !isHyphen({ text } as Item) && text !== '/';
  return FUNCTION_WORDS.has(lower) || /(?:ed|ly)$/.test(lower) || ENDERS.has(lower);
}
/** Verbs and adverbs that no noun is spelled like, as far as news goes. */
const ENDERS = new Set(
  (
    'held taken lost won known seen built left kept set fell saw came went became began made took gave grew rose ran lay ' +
    'stood sat remains lies runs lacks needs faces sits belongs depends becomes seems appears stays continues begins ' +
    'contains includes gets goes makes takes gives keeps stretches reopens opens closes borders stand lie sit remain stay ' +
    'where last this earlier later yesterday today tonight again next every each overnight now still just almost ' +
    'only all both several many first shut itself alone once ago monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

function ofPair(a: Place, b: Place, scene: Scene, rule: string): Resolution | null {
  if (!mayBorder(a, b)) return null;
  const place = borderPlace(a, b, scene.context);
  return (
    place && {
      place,
      confidence: confidenceOf('stated'),
      because: [naming(rule, { a, b })],
    }
  );
}

/** The border of one given country with the one the article pairs it with. */
function ofOne(
  one: Place,
  position: number,
  sentence: Sentence,
  scene: Scene,
  besides: Place | null = null,
): Resolution | null {
  if (one.kind !== 'country' || !one.country) return null;
  const near = new Set<string | undefined>();
  const here = new Set<string>();
  const neighbours = scene.context.gazetteer.neighbours(one.country);
  for (const { place, asPlace, sentence: index } of scene.memory.before(position, sentence, 1)) {
    if (place.kind === 'country') near.add(place.country);
    if (
      asPlace &&
      index === sentence.index &&
      place.country !== besides?.country &&
      neighbours.includes(place.country ?? '')
    )
      here.add(place.country!);
  }
  // *In Poland, jets flew near the Ukrainian border*: of the one neighbour that the sentence has named, itself or by a town.
  const [only] = here;
  const neighbour = here.size === 1 ? countryByCode(only!, scene.context.gazetteer) : null;
  if (neighbour) return choose([{ pair: [one, neighbour], weight: 1 }], scene);
  const known = scene.memory.lastBorder(position, one);
  if (known) return again(known);
  const others = scene.memory
    .countries()
    .filter(({ code }) => code !== one.country && code !== besides?.country && neighbours.includes(code))
    .map(({ place, count, code }) => ({
      place,
      weight: count + 2 * scene.memory.together(one.country!, code) + (near.has(code) ? 2 : 0),
    }))
    .sort((x, y) => y.weight - x.weight);
  return choose(
    others.map(({ place, weight }) => ({ pair: [one, place] as [Place, Place], weight })),
    scene,
  );
}

/** *X's southern border*: with the neighbour on that side that is spoken of, else the only one there is. */
function ofSide(one: Place, direction: string, scene: Scene): Resolution | null {
  if (!one.country) return null;
  const { gazetteer } = scene.context;
  const onSide = gazetteer
    .neighbours(one.country)
    .map((code) => countryByCode(code, gazetteer))
    .filter((place) => place !== null && isToward(bearingTo(one, place), direction)) as Place[];
  const counts = new Map(scene.memory.countries().map(({ place, count }) => [place.id, count]));
  const spoken = onSide.filter(({ id }) => counts.has(id));
  return choose(
    (spoken.length > 0 ? spoken : onSide)
      .map((place) => ({ pair: [one, place] as [Place, Place], weight: counts.get(place.id) ?? 1 }))
      .sort((a, b) => b.weight - a.weight),
    scene,
  );
}

/** The border spoken of last, else that of the two neighbours the article speaks of most. */
function ofFocus(position: number, scene: Scene): Resolution | null {
  const known = scene.memory.lastBorder(position, null);
  if (known) return again(known);
  const { gazetteer } = scene.context;
  const countries = scene.memory.countries();
  const pairs: { pair: [Place, Place]; weight: number }[] = [];
  for (const [i, a] of countries.entries())
    for (const b of countries.slice(i + 1))
      if (gazetteer.neighbours(a.code).includes(b.code))
        pairs.push({
          pair: [a.place, b.place],
          weight: Math.min(a.count, b.count) + 2 * scene.memory.together(a.code, b.code),
        });
  pairs.sort((x, y) => y.weight - x.weight);
  return choose(pairs, scene);
}

const again = (place: Place): Resolution => ({
  place,
  confidence: confidenceOf('focus'),
  because: [naming('derive.spoken-of', { name: place })],
});

/** A second pair this close to the first leaves the reader in doubt. */
const DOUBT = 0.6;

function choose(pairs: { pair: [Place, Place]; weight: number }[], scene: Scene): Resolution | null {
  const [best, second] = pairs;
  const place = best && borderPlace(...best.pair, scene.context);
  if (!place) return null;
  const others = pairs
    .slice(1, 3)
    .map(({ pair }) => borderPlace(...pair, scene.context))
    .filter((other) => other !== null);
  if (second && second.weight > best.weight * DOUBT) {
    const runnersUp = tied([place, ...others]);
    return {
      place: null,
      confidence: DECLINED,
      because: [{ rule: 'derive.two-candidates', with: { count: runnersUp.length } }],
      runnersUp,
    };
  }
  return {
    place,
    confidence: confidenceOf('focus'),
    because: [naming('derive.border-focus', { a: best.pair[0], b: best.pair[1] })],
    runnersUp: turnedDown(others),
  };
}
