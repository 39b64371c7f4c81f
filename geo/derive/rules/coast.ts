import type { Place } from '../../types';
import { confidenceOf } from '../confidence';
import { directionOf } from '../lexicon/directions';
import { naming } from '../naming';
import { isPossessive, placeOf } from '../phrase';
import { coastPlace } from '../places/coast-place';
import type { Item, Proposal, Rule } from '../types';
import { endsPhrase } from './border';

/** *the Somali coast*, *Yemen's western coastline*, *(off) the coast of Libya*. */
export const coast: Rule = {
  name: 'coast',
  words: /\b(?:coast|shore|seaboard)/,
  find({ items }, scene) {
    const proposals: Proposal[] = [];
    items.forEach((item, head) => {
      if (
        item.reading ||
        !/^(?:coast|coasts|coastline|shores?|seaboard)$/.test(item.lower) ||
        item.text !== item.lower
      )
        return;
      const found = ofCountry(items, head) ?? owned(items, head);
      if (!found) return;
      proposals.push({
        start: items[found.start]!.start,
        end: items[found.end]!.end,
        resolve() {
          const place = coastPlace(found.place, scene.context);
          return (
            place && {
              place,
              confidence: confidenceOf('stated'),
              because: [naming('derive.coast', { name: found.place })],
            }
          );
        },
      });
    });
    return proposals;
  },
};

interface Found {
  place: Place;
  start: number;
  end: number;
}

function ofCountry(items: readonly Item[], head: number): Found | null {
  if (items[head + 1]?.lower !== 'of') return null;
  const place = placeOf(items[head + 2]);
  if (place?.kind !== 'country') return null;
  let start = head;
  while (start > Math.max(0, head - 4) && isSide(items[start - 1]!)) start--;
  if (items[start - 1]?.lower === 'the') start--;
  return { place, start, end: head + 2 };
}

function owned(items: readonly Item[], head: number): Found | null {
  const next = items[head + 1];
  if (next && (!endsPhrase(next) || /^(?:guard|guards|guardsman)$/.test(next.lower))) return null;
  let at = head - 1;
  while (at > Math.max(0, head - 4) && isSide(items[at]!)) at--;
  const genitive = isPossessive(items[at]);
  const index = genitive ? at - 1 : at;
  const place = placeOf(items[index]);
  if (place?.kind !== 'country') return null;
  const the = items[index - 1]?.lower === 'the';
  if (!genitive && !the) return null;
  return { place, start: the ? index - 1 : index, end: head };
}

/** A side, or the sea it lies on: *its Mediterranean coast*. */
function isSide(item: Item): boolean {
  if (item.reading) return item.reading.place?.kind === 'sea';
  return directionOf(item.lower) !== null || /^(?:entire|whole|long)$/.test(item.lower);
}
