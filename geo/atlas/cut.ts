import {
  type Bar,
  CATEGORIES,
  type Coverage,
  type CoveredPlace,
  type PublishedDate,
  type Query,
} from '../types';
import { byMonth } from './by-month';
import { type ArticleRecord, daysOf } from './data';
import { geometryAt } from './geometry-at';
import { categoryMask, type IndexedAtlas, summaryOf } from './index-atlas';
import { articleMask, placePasses, rowsAsked } from './passes';

/** More bars than this are drawn as months. */
const MOST_BARS = 100;
const MOST_ARTICLES_OF_A_PLACE = 100;
const MOST_ARTICLES = 200;
const METONYMIC = CATEGORIES.indexOf('metonymic');

/** What a query cuts from the atlas: one pass over the readings that it may ask for. */
export function cut(atlas: IndexedAtlas, query: Query): Coverage {
  const { readings, places, articles } = atlas.data;
  const passes = articleMask(atlas, query);
  const counted = categoryMask(query.category);
  const wanted = placePasses(atlas, query);
  const rows = rowsAsked(atlas, query);

  const runs: Run[] = [];
  /** By place: its index in `runs` from 1 on; 0 where it was not yet met, -1 where it is not asked for. */
  const runOf = new Int32Array(places.length);
  const perArticle = new Uint32Array(articles.length);
  let mentions = 0;
  for (let at = 0; at < (rows ?? readings).length; at++) {
    const row = rows ? rows[at]! : at;
    const place = readings.place[row]!;
    const article = readings.article[row]!;
    if (place < 0 || !passes[article] || !counted[readings.category[row]!]) continue;
    if (runOf[place] === 0)
      runOf[place] = wanted(place) ? runs.push({ place, total: 0, actors: 0, articles: [], counts: [] }) : -1;
    if (runOf[place] === -1) continue;
    const run = runs[runOf[place]! - 1]!;
    mentions++;
    perArticle[article]!++;
    run.total++;
    if (readings.category[row] === METONYMIC) run.actors++;
    if (run.articles.at(-1) === article) run.counts[run.counts.length - 1]!++;
    else {
      run.articles.push(article);
      run.counts.push(1);
    }
  }

  const covering: number[] = [];
  for (let article = 0; article < articles.length; article++)
    if (perArticle[article]! > 0) covering.push(article);
  const shown = shownDate(atlas, query, covering);
  const date = shown?.day ?? null;
  const covered = runs.map(
    (run): CoveredPlace => ({
      place: places[run.place]!,
      geometry: geometryAt(places[run.place]!, date),
      count: run.total,
      actorCount: run.actors,
      articleCount: run.articles.length,
      articles: run.articles
        .slice(-MOST_ARTICLES_OF_A_PLACE)
        .reverse()
        .map((article) => articles[article]!.id),
      bars: barsOf(atlas, run.articles, run.counts),
    }),
  );
  covered.sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));

  return {
    generation: atlas.data.generation,
    query,
    date,
    datePrecision: shown?.precision ?? 'day',
    places: covered,
    articleCount: covering.length,
    articles: covering
      .slice(-MOST_ARTICLES)
      .reverse()
      .map((index) => summaryOf(atlas, index, perArticle[index]!)),
    bars: barsOf(
      atlas,
      covering,
      covering.map((article) => perArticle[article]!),
    ),
    outlets: outletsOf(atlas, covering),
    mentions,
    extent: atlas.extent,
  };
}

/** The mentions of one place. */
interface Run {
  place: number;
  total: number;
  actors: number;
  /** Its articles in their order, and how many mentions each has. */
  articles: number[];
  counts: number[];
}

/** The day that is asked for, else that of the newest article; where nothing is covered, of the newest there is. */
function shownDate(
  { data: { articles } }: IndexedAtlas,
  { from, to }: Query,
  covering: readonly number[],
): PublishedDate | null {
  if (to !== null) return { day: to, precision: 'day' };
  const newest = newestOf(covering.length > 0 ? covering.map((index) => articles[index]!) : articles);
  return covering.length === 0 && from !== null && (newest === null || from > newest.day)
    ? { day: from, precision: 'day' }
    : newest;
}

/** The last date of articles; known to the day where any article of it is. */
function newestOf(articles: readonly ArticleRecord[]): PublishedDate | null {
  let newest: PublishedDate | null = null;
  for (const { published } of articles) {
    if (!published) continue;
    const { precision } = published.value;
    const [day] = daysOf(published.value);
    if (newest === null || day > newest.day || (day === newest.day && precision === 'day'))
      newest = { day, precision };
  }
  return newest;
}

/** A bar an article, or where they would be too many a bar a month. */
function barsOf(atlas: IndexedAtlas, articles: readonly number[], counts: readonly number[]): Bar[] {
  const { month, inferred } = atlas.dates;
  let dated = 0;
  for (const article of articles) if (month[article] !== 0) dated++;
  const isMonthly = dated > MOST_BARS;
  const bars: Bar[] = [];
  /** The month of the last bar, where bars are months: articles come by date. */
  let open = 0;
  for (let at = 0; at < articles.length; at++) {
    const article = articles[at]!;
    const count = counts[at]!;
    if (month[article] === 0) continue;
    const last = bars.at(-1);
    if (!isMonthly) bars.push(barOf(atlas.data.articles[article]!, count));
    else if (last && month[article] === open) {
      last.count += count;
      last.inferred &&= inferred[article] === 1;
    } else {
      open = month[article]!;
      bars.push(...byMonth([barOf(atlas.data.articles[article]!, count)]));
    }
  }
  return bars;
}

function barOf({ id, published }: ArticleRecord, count: number): Bar {
  const { day, precision } = published!.value;
  return {
    article: id,
    day,
    ...(precision === 'day' ? {} : { precision }),
    inferred: published!.evidence !== 'stated',
    count,
  };
}

function outletsOf(atlas: IndexedAtlas, covering: number[]): Coverage['outlets'] {
  const counts = new Map<string, number>();
  for (const index of covering) {
    const outlet = atlas.data.articles[index]!.outlet?.value;
    if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({
      id,
      name: atlas.data.outlets[atlas.outletById.get(id) ?? -1]?.name ?? id,
      articles: count,
    }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
