import type { Kind, Place } from '../../types';
import { confidenceOf } from '../confidence';
import { directionOf } from '../lexicon/directions';
import { naming } from '../naming';
import { isHyphen, isPossessive, namedPlace } from '../phrase';
import { partPlace } from '../places/part-place';
import type { Item, Proposal, Rule, Scene } from '../types';
import { endsPhrase } from './border';

const DIVISIBLE = new Set<Kind>([
  'country',
  'region',
  'province',
  'county',
  'district',
  'island',
  'continent',
  'desert',
]);

/** *northern X*, *X's south-west*, *the north of X*, *the eastern part of X*, *central X*. */
export const part: Rule = {
  name: 'part',
  words: /north|south|east|west|central/i,
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, i) => {
      if (item.reading) return;
      const adjective = adjectiveAt(items, i, sentence.headline);
      if (adjective) {
        const place = divisible(items[adjective.end]);
        if (place && !isTitled(place, items[adjective.end]!, items[adjective.end + 1]))
          proposals.push(proposal(items, i, adjective.end, place, adjective.side, scene));
        const of = /^(?:part|parts|half|third|tip|edge|end|reaches|regions|areas|districts|provinces)$/.test(
          items[adjective.end]?.lower ?? '',
        );
        const owner =
          of && items[adjective.end + 1]?.lower === 'of' ? divisible(items[adjective.end + 2]) : null;
        if (owner) {
          const start = items[i - 1]?.lower === 'the' ? i - 1 : i;
          proposals.push(proposal(items, start, adjective.end + 2, owner, adjective.side, scene));
        }
      }
      const noun = nounAt(items, i);
      if (!noun) return;
      const of =
        items[i - 1]?.lower === 'the' && items[noun.end]?.lower === 'of'
          ? divisible(items[noun.end + 1])
          : null;
      if (of) proposals.push(proposal(items, i - 1, noun.end + 1, of, noun.side, scene));
      const next = items[noun.end];
      const owner =
        isPossessive(items[i - 1]) && (!next || endsPhrase(next)) ? divisible(items[i - 2]) : null;
      if (owner) proposals.push(proposal(items, i - 2, noun.end - 1, owner, noun.side, scene));
    });
    return proposals;
  },
};

/** *southern Syunik province* is all of Syunik, in the south of its country. */
function isTitled({ kind }: Place, { lower }: Item, next: Item | undefined): boolean {
  if (kind === 'country' || kind === 'continent') return false;
  return TITLE.test(lower) || (next?.reading === null && TITLE.test(next.lower));
}
const TITLE = /\b(?:province|region|district|governorate|oblast|state|county|prefecture|department)$/;

function divisible(item: Item | undefined): Place | null {
  const place = namedPlace(item);
  return place && DIVISIBLE.has(place.kind) ? place : null;
}

/** *northern*, *north-eastern*, *central*; capitals only where anything has one: *Northern* may be of a name. */
function adjectiveAt(
  items: readonly Item[],
  i: number,
  headline: boolean,
): { side: string; end: number } | null {
  const item = items[i]!;
  if (item.text !== item.lower && i > 0 && !headline) return null;
  if (isHyphen(items[i - 1]) && items[i - 1]!.end === item.start) return null;
  // *north central Texas* is neither.
  if (items[i - 1] && directionOf(items[i - 1]!.lower)) return null;
  if (item.lower === 'central') return { side: 'central', end: i + 1 };
  if (isHyphen(items[i + 1]) && items[i + 2]?.lower.endsWith('ern')) {
    const side = directionOf(item.lower + items[i + 2]!.lower);
    if (side) return { side, end: i + 3 };
  }
  const side = /ern$/.test(item.lower) ? directionOf(item.lower) : null;
  return side ? { side, end: i + 1 } : null;
}

function nounAt(items: readonly Item[], i: number): { side: string; end: number } | null {
  const item = items[i]!;
  if (item.text !== item.lower || /ern$/.test(item.lower)) return null;
  if (isHyphen(items[i + 1]) && items[i + 2]) {
    const side = directionOf(item.lower + items[i + 2]!.lower);
    if (side) return { side, end: i + 3 };
  }
  const side = directionOf(item.lower);
  return side ? { side, end: i + 1 } : null;
}

function proposal(
  items: readonly Item[],
  first: number,
  last: number,
  whole: Place,
  side: string,
  scene: Scene,
): Proposal {
  return {
    start: items[first]!.start,
    end: items[last]!.end,
    resolve() {
      const place = partPlace(whole, side, scene.context, scene.article.published?.value.day ?? null);
      return (
        place && {
          place,
          confidence: confidenceOf('stated'),
          because: [naming('derive.part', { name: whole }, { side })],
        }
      );
    },
  };
}
