import type { Kind, Place } from '../../types';
import { confidenceOf, DECLINED } from '../confidence';
import { directionOf } from '../lexicon/directions';
import { DEGREES, REGION_ADJECTIVES } from '../lexicon/words';
import { HEADS } from '../memory';
import { naming } from '../naming';
import { isDemonym, isHyphen, namedPlace, startOfPhrase } from '../phrase';
import { existedOn } from '../places/geometry-on';
import { tied, turnedDown } from '../runners-up';
import type { Item, Proposal, Resolution, Rule, Scene, Sentence } from '../types';
import { endsPhrase } from './border';
import { whole } from './whole-region';

/** How far back each head may reach, in sentences; `paragraph`: not into another paragraph of any length. */
const REACH: Record<string, { sentences: number; paragraph?: true }> = {
  corridor: { sentences: 12 },
  road: { sentences: 3 },
  route: { sentences: 4 },
  highway: { sentences: 3 },
  railway: { sentences: 4 },
  region: { sentences: 4, paragraph: true },
  area: { sentences: 2, paragraph: true },
  territory: { sentences: 4, paragraph: true },
  province: { sentences: 4, paragraph: true },
  district: { sentences: 3, paragraph: true },
  enclave: { sentences: 10 },
  exclave: { sentences: 10 },
  peninsula: { sentences: 6 },
  island: { sentences: 4 },
  strait: { sentences: 6 },
  river: { sentences: 4 },
  lake: { sentences: 4 },
  checkpoint: { sentences: 8 },
};

/** Heads of which a text may say more before it comes to them: *the mainly ethnic Armenian enclave*. */
const REGIONS = new Set('region territory enclave exclave province peninsula'.split(' '));

/** *the road ahead*, *down the road*, *the area of politics*: no road, no area. */
const IDIOM_BEFORE = new Set('down hit'.split(' '));
const IDIOM_AFTER = new Set(
  'ahead map to of where that which between from linking connecting around along'.split(' '),
);

/** What *the region* needs: named in the sentence before, or twice further back. */
const LEAST_WEIGHT = 0.5;
/** *the area* after a town is the land about it, which has no name here: better nothing than a land further back. */
const SETTLEMENTS: readonly Kind[] = ['city', 'town', 'village', 'park', 'mountain', 'building', 'airport'];

/** A second candidate this close to the first leaves the reader in doubt. */
const DOUBT = 0.7;

/**
 * *the corridor*, *the road*, *the region*, *the mainly Armenian enclave*, *the checkpoint*: what the
 * article last spoke of that the noun can mean. Declined when two stand near alike; nothing when none does.
 */
export const anaphora: Rule = {
  name: 'anaphora',
  words: new RegExp(`\\bthe\\b.*\\b(?:${Object.keys(REACH).join('|')})\\b`, 'is'),
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, head) => {
      const reach = item.reading ? undefined : REACH[item.lower];
      if (!reach || (item.text !== item.lower && !sentence.headline)) return;
      const next = items[head + 1];
      if (next && (!endsPhrase(next) || (next.reading === null && IDIOM_AFTER.has(next.lower)))) return;
      const { start, determiner } = startOfPhrase(items, head, () => false);
      if (determiner !== 'the' || IDIOM_BEFORE.has(items[start - 1]?.lower ?? '')) return;
      const modifiers = items.slice(start + 1, head);
      if (item.lower === 'region' && visited(items, start)) return;
      const besides = addedTo(items, start);
      const wide =
        modifiers.length === 1 && /^(?:entire|whole|wider|broader|larger)$/.test(modifiers[0]!.lower);
      if (!wide && !modifiers.every((modifier, i) => maySay(modifier, modifiers, i, item.lower))) return;
      proposals.push({
        start: items[start]!.start,
        end: item.end,
        resolve: () =>
          item.lower === 'region' && (wide || scopeBefore(items, start))
            ? atLarge(wide, items[start]!.start, sentence, scene)
            : pointBack(item.lower, items[start]!.start, sentence, scene, besides),
      });
    });
    return proposals;
  },
};

/** *her visit to the region*: travellers visit larger regions than the place they were last seen in. */
function visited(items: readonly Item[], start: number): boolean {
  if (!/^(?:to|of)$/.test(items[start - 1]?.lower ?? '')) return false;
  return items
    .slice(Math.max(0, start - 12), start - 1)
    .some(({ lower }) =>
      /^(?:visit|visits|visited|trip|trips|tour|tours|travels|travelled|traveled)$/.test(lower),
    );
}

/** *on the Korean Peninsula and in the region*: the place before is not the region meant. */
function addedTo(items: readonly Item[], start: number): Place | null {
  const at = PREPOSITIONS.has(items[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  return /^(?:and|or)$/.test(items[at]?.lower ?? '') ? namedPlace(items[at - 1]) : null;
}
const PREPOSITIONS = new Set(['in', 'on', 'across', 'of', 'to', 'for', 'from', 'around']);

/** *unblocking ⟨all⟩ economic and transport connections in the region*: of the region at large. */
function scopeBefore(items: readonly Item[], start: number): boolean {
  return items
    .slice(Math.max(0, start - 8), start)
    .some(({ lower }) => /^(?:all|across|throughout|countries|regional)$/.test(lower));
}

/** *the entire region* is a wide one; *all connections in the region* may be in the one just named. */
function atLarge(wide: boolean, position: number, sentence: Sentence, scene: Scene): Resolution | null {
  const named = wide ? null : pointBack('region', position, sentence, scene);
  return named?.place ? named : whole(sentence, wide ? position : null, scene);
}

/** What may stand between *the* and the head without making it another place. */
function maySay(modifier: Item, all: readonly Item[], i: number, head: string): boolean {
  if (!REGIONS.has(head) || namedPlace(modifier) || directionOf(modifier.lower)) return false;
  if (isHyphen(modifier) || REGION_ADJECTIVES.has(modifier.lower) || DEGREES.has(modifier.lower)) return true;
  // *the Armenian region* may be any of Armenia's; *the ethnic Armenian*, *the Armenian-dominated* may not.
  return (
    isDemonym(modifier) &&
    all.some((other, k) => k !== i && (REGION_ADJECTIVES.has(other.lower) || DEGREES.has(other.lower)))
  );
}

function pointBack(
  head: string,
  position: number,
  sentence: Sentence,
  scene: Scene,
  besides: Place | null = null,
): Resolution | null {
  const { sentences, paragraph } = REACH[head]!;
  const day = scene.article.published?.value.day ?? null;
  const kinds = head === 'area' ? [...HEADS.area!, ...SETTLEMENTS] : (HEADS[head] ?? []);
  const before = scene.memory.salient(kinds, position, sentence, sentences, (spoken) => {
    if (!paragraph || spoken.paragraph === sentence.paragraph) return true;
    // News sets one sentence to a paragraph: the one before still counts then.
    return (
      sentence.index - spoken.sentence <= 2 &&
      spoken.paragraphLength <= 2 &&
      sentence.paragraph - spoken.paragraph === 1
    );
  });
  const fitting = before.filter(
    ({ place, weight }) =>
      place.id !== besides?.id &&
      existedOn(place, day) &&
      isCalled(place, head) &&
      (!paragraph || weight >= LEAST_WEIGHT),
  );
  // A head that only one of them is known by speaks for that one.
  const known = fitting.filter(({ place }) => place.describedAs?.heads.includes(head));
  const candidates = known.length > 0 && (head === 'enclave' || head === 'exclave') ? known : fitting;
  const [best, second] = candidates;
  if (!best || SETTLEMENTS.includes(best.place.kind)) return null;
  if (second && second.weight > best.weight * DOUBT && !same(best.place, second.place))
    return doubt(candidates.slice(0, 3));
  return {
    place: best.place,
    confidence: confidenceOf('pointsBack'),
    because: [naming('derive.points-back', { name: best.place }, { head, back: best.back })],
    runnersUp: turnedDown(candidates.slice(1).map(({ place }) => place)),
  };
}

/** Countries whose first-level divisions are called states, so that neither *the region* nor *the province* is one. */
const WITH_STATES = new Set(['US', 'AU', 'IN', 'DE', 'MX', 'BR', 'NG', 'MY', 'VE', 'MM', 'SS', 'SD']);

/** Whether texts call a place by a head: what is named a zone or a valley is no peninsula, a Canadian province is no region, an area on file no enclave. */
function isCalled(place: Place, head: string): boolean {
  if (head === 'peninsula')
    return !/(?:zone|strip|line|valley|corridor|area|region|province)$/i.test(place.name);
  if (place.kind === 'province') {
    if (WITH_STATES.has(place.country ?? '')) return false;
    return head !== 'region' || place.country !== 'CA';
  }
  if (head === 'enclave' || head === 'exclave')
    return place.kind !== 'area' || place.describedAs !== undefined;
  return true;
}

const same = (a: Place, b: Place) => a.id === b.id;

function doubt(candidates: { place: Place }[]): Resolution {
  return {
    place: null,
    confidence: DECLINED,
    because: [{ rule: 'derive.two-candidates', with: { count: candidates.length } }],
    runnersUp: tied(candidates.map(({ place }) => place)),
  };
}
