import { holdsPosition } from '../../geometry';
import type { Place } from '../../types';
import { confidenceOf } from '../confidence';
import { describedPlaces } from '../described';
import { naming } from '../naming';
import { isHyphen, namedPlace, pairPhrase, placeOf, startOfPhrase } from '../phrase';
import { existedOn, geometryOn } from '../places/geometry-on';
import { routePlace } from '../places/route-place';
import type { Item, Proposal, Resolution, Rule, Scene, Sentence } from '../types';
import { endsPhrase } from './border';

const HEADS = new Set(
  'road roads highway motorway expressway freeway route railway railroad link links corridor connection passage lifeline line'.split(
    ' ',
  ),
);
/** *line* alone may be anything: it needs its trade. */
const LINE_WORDS = new Set('rail railway railroad train tram bus metro supply road ferry'.split(' '));
const ADJECTIVES = new Set(
  'only main sole single last major vital key land overland direct strategic principal important mountain supply rail railway transport trade main old new busy humanitarian proposed planned so-called crucial remaining road lone primary narrow'.split(
    ' ',
  ),
);
/** Adjectives that make a *route* one on the ground. */
const ON_LAND = new Set(
  'only main land overland supply trade mountain sole direct humanitarian transport'.split(' '),
);
/** Participles, each with what may join its two ends. */
const JOINING: Record<string, readonly string[]> = {
  linking: ['to', 'and', 'with'],
  connecting: ['to', 'and', 'with'],
  joining: ['to', 'and', 'with'],
  between: ['and'],
};
const LINKS = new Set('links connects joins linked connected'.split(' '));

/**
 * *the only road linking X to Y*, *the corridor that connects X with Y*, *the road from X to Y*, *the X–Y
 * highway*: the curated corridor that joins them on the article's date, else a straight one.
 */
export const route: Rule = {
  name: 'route',
  words:
    /\b(?:roads?|highway|motorway|expressway|freeway|route|railway|railroad|links?|corridor|connection|passage|lifeline|line)\b/i,
  find(sentence, scene) {
    const { items } = sentence;
    const proposals: Proposal[] = [];
    items.forEach((item, head) => {
      if (item.reading || !HEADS.has(item.lower)) return;
      if (item.lower === 'line' && !LINE_WORDS.has(items[head - 1]?.lower ?? '')) return;
      const found = after(sentence, head, scene) ?? compound(items, head);
      if (!found) return;
      proposals.push({
        start: items[found.start]!.start,
        end: items[found.end - 1]!.end,
        resolve: () =>
          listedRoute(items, found, scene) ??
          resolveRoute(found.places, item.lower.replace(/s$/, ''), found.exactly, scene),
      });
    });
    return proposals;
  },
};

interface Found {
  start: number;
  end: number;
  places: [Place, Place];
  /** It joins these two, and not towns in them: *a road linking X to Y*, but not *the only one*, nor *from X to Y*. */
  exactly: boolean;
}

function after(sentence: Sentence, head: number, scene: Scene): Found | null {
  const { items } = sentence;
  const { start, determiner } = startOfPhrase(items, head, ({ lower }) => ADJECTIVES.has(lower));
  // *the Lachin road linking …* is a name with more said about it.
  if (items.slice(start, head).some((item) => namedPlace(item))) return null;
  if (determiner === null && start === head && items[head]!.lower === 'link') return null;
  const only = items.slice(start, head).some(({ lower }) => /^(?:only|sole|single|lone|last)$/.test(lower));
  let at = head + 1;
  let word = items[at]?.lower ?? '';
  if (word === 'that' || word === 'which') {
    at++;
    word = items[at]?.lower ?? '';
    if (!LINKS.has(word)) return null;
    const pair = pairPhrase(sentence, at + 1, ['to', 'and', 'with'], scene);
    return pair && { start, end: pair.end, places: pair.places, exactly: !only };
  }
  if (word === 'running' || word === 'leading' || word === 'stretching') word = items[++at]?.lower ?? '';
  if (word === 'from') {
    // *the new route from Manhattan to Dallas* is flown.
    if (items[head]!.lower === 'route' && !items.slice(start, head).some(({ lower }) => ON_LAND.has(lower)))
      return null;
    const pair = pairPhrase(sentence, at + 1, ['to', 'into'], scene);
    return pair && { start, end: pair.end, places: pair.places, exactly: false };
  }
  const joints = JOINING[word];
  if (!joints) return null;
  const pair = pairPhrase(sentence, at + 1, joints, scene);
  return pair && { start, end: pair.end, places: pair.places, exactly: word !== 'between' && !only };
}

/** *the Goris–Stepanakert highway*, *the Baku-Tbilisi railway line*. */
function compound(items: readonly Item[], head: number): Found | null {
  let at = head - 1;
  while (
    at > 0 &&
    items[at]!.reading === null &&
    (ADJECTIVES.has(items[at]!.lower) || LINE_WORDS.has(items[at]!.lower))
  )
    at--;
  const second = placeOf(items[at]);
  const first = placeOf(items[at - 2]);
  if (!first || !second || !isHyphen(items[at - 1]) || first.id === second.id) return null;
  const next = items[head + 1];
  if (next && !endsPhrase(next)) return null;
  const start = items[at - 3]?.lower === 'the' ? at - 3 : at - 2;
  return { start, end: head + 1, places: [first, second], exactly: false };
}

/** A road that the gazetteer has under this very name: *the Lachin–Khankendi road*. */
function listedRoute(items: readonly Item[], { start, end }: Found, scene: Scene): Resolution | null {
  const first = items[start]!.lower === 'the' ? start + 1 : start;
  // A name of two places and a head is five or six items long.
  if (end - first > 6) return null;
  const name = scene.article.text.slice(items[first]!.start, items[end - 1]!.end);
  const { gazetteer } = scene.context;
  const found = gazetteer
    .lookup(name)
    .map(({ index }) => gazetteer.at(index))
    .find(({ kind }) => kind === 'corridor' || kind === 'road' || kind === 'railway');
  if (!found) return null;
  const place = gazetteer.place(found.index);
  return {
    place,
    confidence: confidenceOf('stated'),
    because: [naming('derive.listed', { name: place })],
  };
}

function resolveRoute(
  [a, b]: [Place, Place],
  head: string,
  exactly: boolean,
  scene: Scene,
): Resolution | null {
  const day = scene.article.published?.value.day ?? null;
  const curated = describedPlaces(scene.context.gazetteer).find((place) => {
    const joins = place.describedAs?.joins;
    if (!joins || !place.describedAs!.heads.includes(head) || !existedOn(place, day)) return false;
    const at = (one: Place, end: string) => one.id === end || (!exactly && liesIn(one, end, scene));
    return (at(a, joins[0]) && at(b, joins[1])) || (at(a, joins[1]) && at(b, joins[0]));
  });
  if (curated) {
    const label = geometryOn(curated, day)?.label;
    return {
      place: curated,
      confidence: confidenceOf('described'),
      because: [
        naming('derive.joins', { name: curated, a, b }),
        ...(label && day ? [{ rule: 'derive.route-on', with: { label, day } }] : []),
      ],
    };
  }
  const place = routePlace(a, b, head);
  return (
    place && {
      place,
      confidence: confidenceOf('straight'),
      because: [naming('derive.route', { a, b }, { km: place.geometries[0]!.precisionKm })],
    }
  );
}

/** True when a place lies in one end of a corridor: a town of the country, or within the region's area. */
function liesIn(place: Place, end: string, { context }: Scene): boolean {
  if (place.kind === 'country') return false;
  const candidate = context.gazetteer.byId(end);
  if (!candidate) return false;
  const area = context.gazetteer.place(candidate.index);
  if (area.kind === 'country') return place.country === area.country && !place.contested;
  const shape = area.geometries[0]?.geometry;
  return shape !== undefined && holdsPosition(shape, place.label);
}
