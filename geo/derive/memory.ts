import type { Gazetteer } from '../gazetteer/types';
import { COVERAGE, type Kind, type Place, type Reading } from '../types';
import { countryByCode } from './countries';
import type { Sentence } from './types';

/** Kinds that a head noun can point back at. */
export const HEADS: Record<string, readonly Kind[]> = {
  corridor: ['corridor'],
  road: ['corridor', 'road'],
  route: ['corridor', 'road'],
  highway: ['corridor', 'road'],
  railway: ['railway'],
  railroad: ['railway'],
  region: ['region', 'province', 'district', 'area', 'district-group', 'range'],
  province: ['province'],
  district: ['district'],
  territory: ['region', 'province', 'district', 'area'],
  enclave: ['region', 'province', 'area'],
  exclave: ['region', 'province', 'area', 'city'],
  republic: ['region', 'province', 'historical-state'],
  area: [
    'region',
    'province',
    'district',
    'area',
    'district-group',
    'border-region',
    'neighbourhood',
    'county',
  ],
  country: ['country'],
  city: ['city', 'town'],
  town: ['town', 'city'],
  border: ['border'],
  frontier: ['border'],
  checkpoint: ['checkpoint'],
  crossing: ['checkpoint', 'bridge'],
  peninsula: ['region', 'area', 'province', 'island'],
  island: ['island'],
  river: ['river'],
  lake: ['lake'],
  strait: ['strait'],
};

interface Spoken {
  place: Place;
  start: number;
  sentence: number;
  paragraph: number;
  paragraphLength: number;
  /** A place or actor, not an adjective. */
  asPlace: boolean;
}

/** What a mention counts for its country: a town may be meant for itself, and more of them share a name. */
const COUNTS: Partial<Record<Kind, number>> = { country: 1, city: 0.5, town: 0.3, village: 0.3 };
/** Letters between two names that stand next to each other: *X and Y*, *X with Y*, *X, a foe of Y* no more. */
const NEXT_TO = 9;
/** How much a sentence further back counts. */
const FADING = 0.6;
/** Places looked back at, at most: an endless sentence costs no more than a long one. */
const LOOK_BACK = 200;

/** What an article has spoken of, in its order. */
export class Memory {
  /** By start. */
  readonly #spoken: Spoken[] = [];
  readonly #borders: Spoken[] = [];
  readonly #countries = new Map<string, { place: Place; count: number }>();
  readonly #together = new Map<string, number>();
  #ranked: { code: string; place: Place; count: number }[] | undefined;

  constructor(sentences: readonly Sentence[], gazetteer: Gazetteer) {
    for (const sentence of sentences)
      for (const reading of sentence.named) {
        if (!reading.place || reading.mention.category === 'embedded') continue;
        this.#spoken.push(spokenOf(reading, reading.place, sentence));
        this.#count(reading, reading.place, gazetteer);
      }
    for (const { named } of sentences) this.#countTogether(named);
    this.#borders = this.#spoken.filter(({ place }) => place.kind === 'border');
  }

  /** Adds a description once it is understood; descriptions come in their order. */
  add(reading: Reading, sentence: Sentence): void {
    if (!reading.place) return;
    const spoken = spokenOf(reading, reading.place, sentence);
    this.#spoken.splice(this.#indexAt(spoken.start), 0, spoken);
    if (reading.place.kind === 'border') this.#borders.push(spoken);
  }

  /** Countries by how often the article speaks of them: at less weight by an adjective or by a town of theirs. */
  #count({ mention }: Reading, place: Place, gazetteer: Gazetteer): void {
    if (!place.country) return;
    const weight = COUNTS[place.kind];
    if (!weight) return;
    const isCountry = place.kind === 'country';
    const known = this.#countries.get(place.country);
    const country = isCountry ? place : (known?.place ?? countryByCode(place.country, gazetteer));
    if (!country) return;
    this.#countries.set(place.country, {
      place: country,
      count: (known?.count ?? 0) + (mention.category === 'demonym' ? weight / 2 : weight),
    });
  }

  /** Counts the pairs of countries named next to each other: *Armenia and Azerbaijan*, *Azerbaijan-Armenia talks*. */
  #countTogether(named: readonly Reading[]): void {
    let before: Reading | null = null;
    for (const reading of named) {
      const { place, mention } = reading;
      if (place?.kind !== 'country' || !place.country || !COVERAGE.includes(mention.category)) continue;
      const other = before?.place?.country;
      if (other && other !== place.country && mention.start - before!.mention.end <= NEXT_TO) {
        const key = pairOf(other, place.country);
        this.#together.set(key, (this.#together.get(key) ?? 0) + 1);
      }
      before = reading;
    }
  }

  /** How often two countries, by ISO code, are named next to each other. */
  together(a: string, b: string): number {
    return this.#together.get(pairOf(a, b)) ?? 0;
  }

  /** Index of the first place spoken of at or after a position. */
  #indexAt(position: number): number {
    let low = 0;
    let high = this.#spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spoken[middle]!.start < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** ISO codes of the countries spoken of anywhere in the article, most often first. */
  countries(): readonly { code: string; place: Place; count: number }[] {
    return (this.#ranked ??= [...this.#countries]
      .map(([code, { place, count }]) => ({ code, place, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)));
  }

  /** What was spoken of before a position and at most `reach` sentences back, the nearest first. */
  *before(position: number, sentence: Sentence, reach = Number.POSITIVE_INFINITY): Generator<Spoken> {
    const last = this.#indexAt(position) - 1;
    for (let i = last; i >= Math.max(0, last - LOOK_BACK); i--) {
      const spoken = this.#spoken[i]!;
      if (sentence.index - spoken.sentence > reach) return;
      yield spoken;
    }
  }

  /** The border spoken of last before a position, of a given country where one is given. */
  lastBorder(position: number, of: Place | null): Place | null {
    for (let i = this.#borders.length - 1; i >= Math.max(0, this.#borders.length - LOOK_BACK); i--) {
      const { place, start } = this.#borders[i]!;
      if (start < position && (!of || isOf(place, of))) return place;
    }
    return null;
  }

  /** True when one of the places is spoken of in the sentence or at most `reach` sentences before it. */
  speaksOf(ids: readonly string[], sentence: Sentence, reach: number): boolean {
    for (const { place } of this.before(sentence.end, sentence, reach))
      if (ids.includes(place.id)) return true;
    return false;
  }

  /**
   * Places of some kinds by how present they are before a position: each mention counts, and fades with
   * every sentence since. Only mentions for which `near` holds take part.
   */
  salient(
    kinds: readonly Kind[],
    position: number,
    sentence: Sentence,
    reach: number,
    near: (spoken: Spoken) => boolean = () => true,
  ): { place: Place; weight: number; back: number }[] {
    const weights = new Map<string, { place: Place; weight: number; back: number }>();
    for (const spoken of this.before(position, sentence, reach)) {
      if (!spoken.asPlace || !kinds.includes(spoken.place.kind) || !near(spoken)) continue;
      const back = sentence.index - spoken.sentence;
      const known = weights.get(spoken.place.id);
      if (known) known.weight += FADING ** back;
      else weights.set(spoken.place.id, { place: spoken.place, weight: FADING ** back, back });
    }
    return [...weights.values()].sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
  }

  /** The place a bare head points back at, the nearest of its kinds within three sentences; `null` when none. */
  lastOfHead(head: string, position: number, sentence: Sentence): Place | null {
    const kinds = HEADS[head];
    if (!kinds) return null;
    const [best, second] = this.salient(kinds, position, sentence, 3);
    if (!best || (second && second.weight > best.weight * 0.7)) return null;
    return best.place;
  }
}

const pairOf = (a: string, b: string) => (a < b ? a + b : b + a);

function spokenOf({ mention }: Reading, place: Place, sentence: Sentence): Spoken {
  return {
    place,
    start: mention.start,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    paragraphLength: sentence.paragraphLength,
    asPlace: mention.category !== 'demonym',
  };
}

/** Curated borders have no parts on file: their ids name them. */
function isOf(border: Place, country: Place): boolean {
  return border.derivedFrom?.includes(country.id) ?? border.id.includes(country.id);
}
