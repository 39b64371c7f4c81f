import type { Gazetteer } from '../gazetteer/types';
import type { Kind, Place, Reading } from '../types';
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
  exclave: ['region', 'province', 'area'],
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
  /** A place or actor, not an adjective. */
  asPlace: boolean;
}

/** How much a sentence further back counts. */
const FADING = 0.6;

/** What an article has spoken of, in its order. */
export class Memory {
  readonly #spoken: Spoken[] = [];
  readonly #sentences: readonly Sentence[];
  readonly #countries = new Map<string, { place: Place; count: number }>();

  constructor(sentences: readonly Sentence[], gazetteer: Gazetteer) {
    this.#sentences = sentences;
    for (const sentence of sentences)
      for (const { reading } of sentence.items) {
        if (!reading?.place || reading.mention.category === 'embedded') continue;
        this.#add(reading, sentence);
        this.#count(reading.place, gazetteer);
      }
  }

  /** Adds a description once it is understood. */
  add(reading: Reading, sentence: Sentence): void {
    if (reading.place) this.#add(reading, sentence);
  }

  #add({ mention, place }: Reading, sentence: Sentence): void {
    this.#spoken.push({
      place: place!,
      start: mention.start,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      asPlace: mention.category !== 'demonym',
    });
  }

  /** Countries by how often the article speaks of them: by name, adjective, or a city of theirs at half weight. */
  #count(place: Place, gazetteer: Gazetteer): void {
    if (!place.country) return;
    const isCountry = place.kind === 'country';
    if (!isCountry && place.kind !== 'city') return;
    const known = this.#countries.get(place.country);
    const country = isCountry ? place : (known?.place ?? countryByCode(place.country, gazetteer));
    if (!country) return;
    this.#countries.set(place.country, {
      place: country,
      count: (known?.count ?? 0) + (isCountry ? 1 : 0.5),
    });
  }

  /** ISO codes of the countries spoken of anywhere in the article, most often first. */
  countries(): { code: string; place: Place; count: number }[] {
    return [...this.#countries]
      .map(([code, { place, count }]) => ({ code, place, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }

  /** Countries spoken of in a sentence before a position, the nearest first, each once. */
  countriesBefore(sentence: Sentence, position: number, reach = 1): Place[] {
    const near = this.#spoken
      .filter(
        ({ place, start, sentence: at }) =>
          place.kind === 'country' &&
          start < position &&
          sentence.index - at <= reach &&
          at <= sentence.index,
      )
      .sort((a, b) => b.start - a.start)
      .map(({ place }) => place);
    return near.filter((place, i) => near.findIndex(({ id }) => id === place.id) === i);
  }

  /** Every place spoken of before a position, the nearest first. */
  before(position: number): readonly Spoken[] {
    return this.#spoken.filter(({ start }) => start < position).sort((a, b) => b.start - a.start);
  }

  /** True when the place is spoken of before the position, at most `reach` sentences back. */
  speaksOf(ids: readonly string[], sentence: Sentence, reach: number): boolean {
    return this.#spoken.some(
      ({ place, sentence: at, start }) =>
        ids.includes(place.id) && start < sentence.end && sentence.index - at <= reach,
    );
  }

  /** The sentence that holds a position. */
  sentenceAt(position: number): Sentence | undefined {
    return this.#sentences.find(({ start, end }) => start <= position && position < end);
  }

  /**
   * Places of some kinds by how present they are before a position: each mention counts, and fades with
   * every sentence since. Only mentions for which `near` holds take part.
   */
  salient(
    kinds: readonly Kind[],
    position: number,
    near: (spoken: Spoken, sentence: Sentence) => boolean,
  ): { place: Place; weight: number }[] {
    const sentence = this.sentenceAt(position);
    if (!sentence) return [];
    const weights = new Map<string, { place: Place; weight: number }>();
    for (const spoken of this.#spoken) {
      if (spoken.start >= position || !spoken.asPlace || !kinds.includes(spoken.place.kind)) continue;
      if (!near(spoken, sentence)) continue;
      const known = weights.get(spoken.place.id) ?? { place: spoken.place, weight: 0 };
      known.weight += FADING ** (sentence.index - spoken.sentence);
      weights.set(spoken.place.id, known);
    }
    return [...weights.values()].sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
  }

  /** The place a bare head points back at, the nearest of its kinds within three sentences; `null` when none. */
  lastOfHead(head: string, position: number): Place | null {
    const kinds = HEADS[head];
    if (!kinds) return null;
    const [best, second] = this.salient(kinds, position, (spoken, at) => at.index - spoken.sentence <= 3);
    if (!best || (second && second.weight > best.weight * 0.7)) return null;
    return best.place;
  }
}
