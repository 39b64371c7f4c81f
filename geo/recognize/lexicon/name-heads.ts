import type { Kind } from '../../types';

/** What kind of place a capitalised common noun at the end of a name makes of it, and the class of its evidence. */
export interface Head {
  kind: Kind;
  evidence: 'named-road' | 'named-water' | 'named-land' | 'named-division' | 'named-park';
}

const heads = (kind: Kind, evidence: Head['evidence'], list: string): [string, Head][] =>
  list.split(' ').map((word) => [word, { kind, evidence }]);

/** Last words of names that few gazetteers list: *Grand **Avenue***, *Naugatuck **River***. Normalised. */
export const nameHeads: ReadonlyMap<string, Head> = new Map([
  ...heads(
    'road',
    'named-road',
    'street st streets avenue avenues ave road roads rd drive dr lane ln boulevard blvd parkway pkwy turnpike expressway freeway pike causeway terrace highway hwy',
  ),
  ...heads('river', 'named-water', 'river rivers creek brook bayou stream canal'),
  ...heads('lake', 'named-water', 'lake lakes pond reservoir lagoon'),
  ...heads('sea', 'named-water', 'bay ocean sea gulf sound inlet harbor harbour'),
  ...heads('island', 'named-land', 'island islands'),
  ...heads('mountain', 'named-land', 'mountain mount peak hill'),
  ...heads('range', 'named-land', 'mountains hills'),
  ...heads('region', 'named-land', 'valley peninsula coast plateau delta canyon gorge'),
  ...heads('desert', 'named-land', 'desert'),
  ...heads('area', 'named-land', 'forest beach falls swamp wetlands trail'),
  ...heads('district', 'named-division', 'township twp borough precinct'),
  ...heads('park', 'named-park', 'park'),
]);

/** First words of such names: ***Lake** Lanier*. */
export const nameBeginnings: ReadonlyMap<string, Head> = new Map([
  ...heads('lake', 'named-water', 'lake'),
  ...heads('mountain', 'named-land', 'mount mt'),
  ...heads('military-site', 'named-land', 'fort ft camp'),
  ...heads('coast', 'named-land', 'cape'),
]);
