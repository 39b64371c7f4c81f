import { confidenceOf } from '../confidence';
import { bearingOf, directionOf } from '../lexicon/directions';
import { numberOf } from '../lexicon/numbers';
import { naming } from '../naming';
import { isHyphen, placePhrase } from '../phrase';
import { round } from '../places/derived';
import { aroundPlace, betweenPlace, offsetPlace } from '../places/point-place';
import type { Item, Proposal, Rule } from '../types';

/** Kilometres in each unit: the international mile of 1959, the nautical mile of 1929. */
const UNITS: Record<string, number> = {
  km: 1,
  kms: 1,
  kilometer: 1,
  kilometers: 1,
  kilometre: 1,
  kilometres: 1,
  mile: 1.609344,
  miles: 1.609344,
  mi: 1.609344,
  metres: 0.001,
  meters: 0.001,
  yards: 0.0009144,
};

/** Beyond this a distance places nothing: *8,000 km from London*. */
const FARTHEST_KM = 800;

/** *30 km (19 miles) south of X*, *some twenty miles north-east of X*, *within 5 km of X*, *40 km from X*. */
export const distance: Rule = {
  name: 'distance',
  words: /\b(?:km|kms|kilomet|miles?|mi|met(?:re|er)s|yards)/i,
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, i) => {
      const amount = item.reading ? null : numberOf(item.lower);
      if (amount === null || amount <= 0) return;
      let at = i + 1;
      if (isHyphen(items[at])) at++;
      let nautical = false;
      if (items[at]?.lower === 'nautical') {
        nautical = true;
        at++;
      }
      const unit = items[at];
      const factor = unit && !unit.reading ? UNITS[unit.lower] : undefined;
      if (!factor || !unit) return;
      const km = amount * (nautical ? 1.852 : factor);
      if (km > FARTHEST_KM) return;
      const printed = `${item.text} ${nautical ? 'nautical ' : ''}${/^k/.test(unit.lower) ? 'km' : unit.lower}`;
      at = afterBrackets(items, at + 1);
      if (items[at]?.lower === 'away') at++;

      const way = directionAt(items, at);
      if (way && items[way.end]?.lower === 'of') {
        const origin = placePhrase(sentence, way.end + 1, scene);
        if (!origin || origin.place.kind === 'country') return;
        proposals.push({
          start: item.start,
          end: items[origin.end - 1]!.end,
          resolve: () => ({
            place: offsetPlace(origin.place, km, way.direction, printed),
            confidence: confidenceOf('stated'),
            because: [
              naming(
                'derive.distance',
                { from: origin.place },
                { km: round(km, 1), bearing: bearingOf(way.direction) },
              ),
            ],
          }),
        });
        return;
      }
      const within = items[i - 1]?.lower === 'within' && items[at]?.lower === 'of';
      if (!within && items[at]?.lower !== 'from') return;
      const origin = placePhrase(sentence, at + 1, scene);
      if (!origin || origin.place.kind === 'country' || items[origin.end]?.lower === 'to') return;
      const from = within ? items[i - 1]! : item;
      proposals.push({
        start: from.start,
        end: items[origin.end - 1]!.end,
        resolve: () => ({
          place: within
            ? aroundPlace(origin.place, km, `Within ${printed} of`, 'name.within')
            : aroundPlace(origin.place, km, `${printed} from`, 'name.away'),
          confidence: confidenceOf('stated'),
          because: [naming('derive.within', { from: origin.place }, { km: round(km, 1) })],
        }),
      });
    });
    return proposals;
  },
};

/** Skips a conversion: *30 km ⟨(19 miles)⟩ south*. */
function afterBrackets(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(items.length, at + 7); i++) if (items[i]!.text === ')') return i + 1;
  return at;
}

/** A direction of one or two words at an item: *north*, *north-east*, *due south*, *to the west*. */
function directionAt(items: readonly Item[], from: number): { direction: string; end: number } | null {
  let at = from;
  if (items[at]?.lower === 'to' && items[at + 1]?.lower === 'the') at += 2;
  if (/^(?:due|just|further|directly)$/.test(items[at]?.lower ?? '')) at++;
  const first = items[at];
  if (!first || first.reading) return null;
  // *north-east*, *south-southwest*, *south-south-west*: the longest that makes a direction.
  for (let hyphens = 2; hyphens > 0; hyphens--) {
    const parts = items.slice(at, at + hyphens * 2 + 1);
    if (parts.length <= hyphens * 2 || !parts.every((item, i) => i % 2 === 0 || isHyphen(item))) continue;
    const direction = directionOf(
      parts
        .filter((_, i) => i % 2 === 0)
        .map(({ lower }) => lower)
        .join(''),
    );
    if (direction) return { direction, end: at + parts.length };
  }
  const one = directionOf(first.lower);
  return one ? { direction: one, end: at + 1 } : null;
}

/** *halfway between X and Y*, *a strip of land between X and Y*: not *talks between X and Y*. */
export const between: Rule = {
  name: 'between',
  words: /between/i,
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, i) => {
      if (item.reading || item.lower !== 'between') return;
      const before = items[i - 1]?.lower ?? '';
      const located = /^(?:halfway|midway|somewhere)$/.test(before);
      const land =
        /^(?:area|strip|stretch|land|zone|valley|gap|point|place|spot|section)$/.test(before) &&
        !items[i - 1]!.reading;
      if (!located && !land) return;
      const first = placePhrase(sentence, i + 1, scene);
      if (!first || items[first.end]?.lower !== 'and') return;
      const second = placePhrase(sentence, first.end + 1, scene);
      if (!second || second.place.id === first.place.id) return;
      if (!located && (first.place.kind === 'country' || second.place.kind === 'country')) return;
      let start = located ? i - 1 : i - 1;
      while (
        land &&
        start > Math.max(0, i - 8) &&
        /^(?:the|a|of|narrow|small|long|thin|strip|stretch|land)$/.test(items[start - 1]!.lower)
      )
        start--;
      proposals.push({
        start: items[start]!.start,
        end: items[second.end - 1]!.end,
        resolve: () => ({
          place: betweenPlace(first.place, second.place),
          confidence: confidenceOf('stated'),
          because: [naming('derive.between', { a: first.place, b: second.place })],
        }),
      });
    });
    return proposals;
  },
};

/** How far *near* reaches, in kilometres. */
const NEAR_KM: Record<string, number> = {
  city: 20,
  town: 12,
  village: 8,
  neighbourhood: 3,
  airport: 8,
  building: 2,
  mountain: 15,
  lake: 15,
};

/** *near X*, *close to X*, *on the outskirts of X*: around a town or other small place. */
export const near: Rule = {
  name: 'near',
  words: /\b(?:near|close to|outskirts)\b/,
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, i) => {
      if (item.reading || item.text !== item.lower) return;
      const after =
        item.lower === 'near'
          ? i + 1
          : item.lower === 'close' && items[i + 1]?.lower === 'to'
            ? i + 2
            : item.lower === 'outskirts' && items[i + 1]?.lower === 'of'
              ? i + 2
              : null;
      if (after === null || items[after]?.lower === 'the') return;
      const origin = placePhrase(sentence, after, scene);
      if (!origin || items[after]?.reading?.mention.category === 'metonymic') return;
      const km = NEAR_KM[origin.place.kind];
      if (!km) return;
      const outskirts = item.lower === 'outskirts';
      const start = outskirts && items[i - 1]?.lower === 'the' ? items[i - 1]! : item;
      proposals.push({
        start: start.start,
        end: items[origin.end - 1]!.end,
        resolve: () => ({
          place: outskirts
            ? aroundPlace(origin.place, km / 2, 'Outskirts of', 'name.outskirts')
            : aroundPlace(origin.place, km, 'Near', 'name.near'),
          confidence: confidenceOf('stated'),
          because: [naming('derive.near', { name: origin.place }, { km: outskirts ? km / 2 : km })],
        }),
      });
    });
    return proposals;
  },
};
