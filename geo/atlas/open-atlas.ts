import type { Coverage } from '../types';
import { viewArticle } from './article-view';
import { besideArticle } from './beside';
import { type Composer, composeNames } from './compose-names';
import { cut } from './cut';
import type { AtlasData } from './data';
import { excerptsOf } from './excerpts';
import { indexAtlas } from './index-atlas';
import { printedNamesOf, printedNamesOfEach } from './printed-names';
import { asksForEverything, everything, queryString } from './query';
import type { AtlasReader } from './reader';
import { recent } from './recent';
import { type AtlasSearch, openSearch } from './search';
import { togetherWith } from './together';
import { unplacedArticles } from './unplaced';

/** How many cuts are remembered: a page asks for the same several times, and readers for the same filters. */
const CUTS = 8;

/**
 * A reader over one generation held in memory.
 * @param composer names derived places in other languages; without it they go by their English names
 */
export function openAtlas(held: AtlasData, composer?: Composer): AtlasReader {
  const data = composer ? { ...held, places: composeNames(held.places, composer) } : held;
  const atlas = indexAtlas(data);
  const whole = cut(atlas, everything);
  const cuts = recent<Coverage>(CUTS);
  let search: AtlasSearch | null = null;
  return {
    generation: data.generation,
    counts: {
      articles: data.articles.length,
      places: whole.places.length,
      mentions: whole.mentions,
      outlets: whole.outlets.length,
      rejected: data.rejected.length,
    },
    outlets: async () => data.outlets,
    rejected: async () => data.rejected,
    coverage: async (query) =>
      asksForEverything(query) ? whole : cuts.get(queryString(query), () => cut(atlas, query)),
    place: async (id) => data.places[atlas.placeById.get(id) ?? -1] ?? null,
    excerpts: async (place, query, page) => excerptsOf(atlas, place, query, page),
    printedNames: async (place, query) => printedNamesOf(atlas, place, query),
    printedNamesOfEach: async (places, query) => printedNamesOfEach(atlas, places, query),
    together: async (place, query) => togetherWith(atlas, place, query),
    articles: async () =>
      data.articles.map(({ id, published }) => ({ id, published: published?.value ?? null })).reverse(),
    unplaced: async (query) => unplacedArticles(atlas, query),
    article: async (id) => viewArticle(atlas, id),
    beside: async (article, query) => besideArticle(atlas, article, query),
    hasArticle: async (id) => atlas.articleById.has(id),
    search: async (words, limit = 10) => {
      search ??= openSearch(atlas);
      return search.find(words.slice(0, 200), limit);
    },
  };
}
