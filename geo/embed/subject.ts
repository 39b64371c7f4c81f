import type { AtlasReader } from '../atlas';
import type { ArticleExcerpts, ArticleSummary, Coverage, CoveredPlace, Excerpt, Place } from '../types';
import type { EmbedOptions, Panel } from './options';

/** Excerpts that the panel holds; how many show is a matter of the frame's height. */
const MOST_EXCERPTS = 6;
/** Places whose excerpts stand in for those of a whole article or of several places. */
const MOST_PLACES_QUOTED = 4;
/** Places of a list. */
const MOST_LISTED = 8;
/** Characters of an excerpt that reads at a glance; others are taken where there is none. */
const GOOD_LENGTH = { least: 50, most: 300 };

export interface ChosenExcerpt {
  article: ArticleSummary;
  excerpt: Excerpt;
}

/** What one embed, its picture and its oEmbed answer are about: all of it from one generation. */
export interface EmbedSubject {
  options: EmbedOptions;
  /** What the map draws. Where one place was asked for, its surroundings too: it stands among what was written with it. */
  drawn: Coverage;
  /** What was asked for: what title and counts speak of. */
  asked: Coverage;
  /** The one place that was asked for; `covered` is `null` when nothing that fits speaks of it. */
  focus: { place: Place; covered: CoveredPlace | null } | null;
  article: ArticleSummary | null;
  panel: Exclude<Panel, 'auto'>;
  excerpts: ChosenExcerpt[];
  listed: CoveredPlace[];
}

/** Asks an atlas for all that an embed shows; `null` when it names only places or an article that nobody knows. */
export async function askForEmbed(reader: AtlasReader, options: EmbedOptions): Promise<EmbedSubject | null> {
  const { query } = options;
  const known = (await Promise.all(query.place.map((id) => reader.place(id)))).filter(
    (place) => place !== null,
  );
  if (query.place.length > 0 && known.length === 0) return null;
  const view = query.article === null ? null : await reader.article(query.article);
  if (query.article !== null && !view) return null;

  const own = { ...query, place: known.map(({ id }) => id) };
  const focused = known.length === 1 ? known[0]! : null;
  const asked = await reader.coverage(own);
  const drawn = focused
    ? withPlace(await reader.coverage({ ...own, place: [] }), asked.places[0] ?? uncovered(focused))
    : asked;
  const focus = focused && {
    place: focused,
    covered: asked.places[0] ?? null,
  };
  const panel =
    options.panel !== 'auto' ? options.panel : focus || view || known.length > 0 ? 'excerpts' : 'list';
  const quoted = focused
    ? [focused.id]
    : asked.places.slice(0, MOST_PLACES_QUOTED).map(({ place }) => place.id);
  const groups = await Promise.all(
    panel === 'excerpts' ? quoted.map((id) => reader.excerpts(id, own, { offset: 0, limit: 12 })) : [],
  );
  return {
    options: { ...options, query: own },
    drawn,
    asked,
    focus,
    article: view?.summary ?? null,
    panel,
    excerpts: chooseExcerpts(groups),
    listed: asked.places.slice(0, MOST_LISTED),
  };
}

/** The place keeps its rank among its surroundings, and the geometry of its own newest article. */
function withPlace(around: Coverage, own: CoveredPlace): Coverage {
  const at = around.places.findIndex(({ place }) => place.id === own.place.id);
  const places = around.places.filter((_, index) => index !== at);
  places.splice(at < 0 ? places.length : at, 0, own);
  return { ...around, places };
}

/** A place that nothing speaks of still stands on its own map. */
function uncovered(place: Place): CoveredPlace {
  const geometry = place.geometries.length - 1;
  return { place, geometry, count: 0, actorCount: 0, articleCount: 0, articles: [], bars: [] };
}

/**
 * The excerpts that an embed prints, at most six: of each article one, outlets by turns and newest first,
 * so that one voice does not fill the frame; where there is but one article, several of its sentences.
 */
function chooseExcerpts(groups: readonly ArticleExcerpts[][]): ChosenExcerpt[] {
  const seen = new Set<string>();
  const fresh = ({ article, start }: Excerpt) => !seen.has(`${article}:${start}`);
  const chosen: ChosenExcerpt[] = [];
  const take = (article: ArticleSummary, excerpt: Excerpt) => {
    seen.add(`${excerpt.article}:${excerpt.start}`);
    chosen.push({ article, excerpt });
  };
  // One of each group first, so that several places each have their say.
  const ordered = groups.length > 1 ? interleave(groups) : byOutletInTurn(groups[0] ?? []);
  const articles = new Set<string>();
  for (const pass of ['new articles', 'any'] as const) {
    for (const { article, excerpts } of ordered) {
      if (chosen.length >= MOST_EXCERPTS) return chosen;
      if (pass === 'new articles' && articles.has(article.id)) continue;
      const best = bestOf(excerpts.filter(fresh), article);
      if (!best) continue;
      articles.add(article.id);
      take(article, best);
    }
  }
  return chosen;
}

function bestOf(all: Excerpt[], article: ArticleSummary): Excerpt | undefined {
  // A headline says less than a sentence, and stands on the article's page anyway.
  const sentences = all.filter(({ text }) => !article.title.includes(text.trim()));
  const excerpts = sentences.length > 0 ? sentences : all;
  const good = excerpts.filter(
    ({ text }) => text.length >= GOOD_LENGTH.least && text.length <= GOOD_LENGTH.most,
  );
  return good[0] ?? [...excerpts].sort((a, b) => a.text.length - b.text.length)[0];
}

/** Newest first, but an outlet speaks again only after every other has. */
function byOutletInTurn(groups: readonly ArticleExcerpts[]): ArticleExcerpts[] {
  const turn = new Map<string | null, number>();
  return groups
    .map((group) => {
      const round = turn.get(group.article.outlet) ?? 0;
      turn.set(group.article.outlet, round + 1);
      return { group, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ group }) => group);
}

function interleave(groups: readonly ArticleExcerpts[][]): ArticleExcerpts[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat();
}
