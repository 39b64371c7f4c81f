import { type Bar, CATEGORIES, type Coverage, type CoveredPlace, type Day, type Query } from '../types';
import { byMonth } from './by-month';
import { daysOf } from './data';
import { geometryAt } from './geometry-at';
import { categoryMask, type IndexedAtlas, summaryOf } from './index-atlas';
import { articleMask, placePasses } from './passes';

/** More bars than this are drawn as months. */
const MOST_BARS = 100;
const MOST_ARTICLES_OF_A_PLACE = 100;
const MOST_ARTICLES = 200;
const METONYMIC = CATEGORIES.indexOf('metonymic');

/** What a query cuts from the atlas: one pass over the readings. */
export function cut(atlas: IndexedAtlas, query: Query): Coverage {
  const { readings, places, articles } = atlas.data;
  const passes = articleMask(atlas, query);
  const counted = categoryMask(query.category);
  const isWanted = placePasses(atlas, query);
  const wanted = Uint8Array.from(places, (_, index) => (isWanted(index) ? 1 : 0));

  const total = new Uint32Array(places.length);
  const actors = new Uint32Array(places.length);
  const perArticle = new Uint32Array(articles.length);
  /** By place: article, count, article, count … in order of the articles. */
  const runs = new Map<number, number[]>();
  let mentions = 0;
  for (let row = 0; row < readings.length; row++) {
    const place = readings.place[row]!;
    const article = readings.article[row]!;
    if (place < 0 || !passes[article] || !counted[readings.category[row]!] || !wanted[place]) continue;
    mentions++;
    total[place]!++;
    perArticle[article]!++;
    if (readings.category[row] === METONYMIC) actors[place]!++;
    const run = runs.get(place);
    if (!run) runs.set(place, [article, 1]);
    else if (run.at(-2) === article) run[run.length - 1]!++;
    else run.push(article, 1);
  }

  const covering = articles.flatMap((_, index) => (perArticle[index]! > 0 ? [index] : []));
  const date = query.to ?? newestDay(atlas, covering);
  const covered = [...runs].map(([index, run]): CoveredPlace => {
    const ids = run.filter((_, position) => position % 2 === 0);
    return {
      place: places[index]!,
      geometry: geometryAt(places[index]!, date),
      count: total[index]!,
      actorCount: actors[index]!,
      articleCount: ids.length,
      articles: ids
        .slice(-MOST_ARTICLES_OF_A_PLACE)
        .reverse()
        .map((article) => articles[article]!.id),
      bars: barsOf(
        atlas,
        ids.map((article, position) => [article, run[position * 2 + 1]!]),
      ),
    };
  });
  covered.sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));

  return {
    generation: atlas.data.generation,
    query,
    date,
    places: covered,
    articleCount: covering.length,
    articles: covering
      .slice(-MOST_ARTICLES)
      .reverse()
      .map((index) => summaryOf(atlas, index, perArticle[index]!)),
    bars: barsOf(
      atlas,
      covering.map((article) => [article, perArticle[article]!]),
    ),
    outlets: outletsOf(atlas, covering),
    mentions,
    extent: extentOf(atlas),
  };
}

function newestDay(atlas: IndexedAtlas, covering: number[]): Day | null {
  let newest: Day | null = null;
  for (const index of covering) {
    const published = atlas.data.articles[index]!.published?.value;
    const last = published ? daysOf(published)[0] : null;
    if (last !== null && (newest === null || last > newest)) newest = last;
  }
  return newest;
}

function extentOf({ data: { articles } }: IndexedAtlas): Coverage['extent'] {
  const days = articles.flatMap(({ published }) => (published ? [published.value.day] : [])).sort();
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null;
}

function barsOf({ data: { articles } }: IndexedAtlas, counts: [article: number, count: number][]): Bar[] {
  const dated = counts.flatMap(([article, count]): Bar[] => {
    const { id, published } = articles[article]!;
    if (!published) return [];
    const { day, precision } = published.value;
    return [
      {
        article: id,
        day,
        ...(precision === 'day' ? {} : { precision }),
        inferred: published.evidence !== 'stated',
        count,
      },
    ];
  });
  return dated.length <= MOST_BARS ? dated : byMonth(dated);
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
