import { eventDateOf, eventDates } from '../read';
import { fold } from '../text/fold';
import {
  type Article,
  type ArticleExcerpts,
  CATEGORIES,
  type Excerpt,
  type Mark,
  type Query,
  type Span,
} from '../types';
import { sentenceAt, sentencesOf } from './build-atlas';
import { geometryAt } from './geometry-at';
import { categoryMask, type IndexedAtlas, summaryOf } from './index-atlas';
import { articleMask } from './passes';
import type { Page } from './reader';

/** A sentence longer than this is cut at a space on either side of its mentions. */
const LONGEST_EXCERPT = 480;

/** The sentences that mention a place, by article. Copies are folded among the articles of the page that is asked for. */
export function excerptsOf(
  atlas: IndexedAtlas,
  placeId: string,
  query: Query,
  page?: Partial<Page>,
): ArticleExcerpts[] {
  const place = atlas.placeById.get(placeId);
  if (place === undefined) return [];
  const rows = rowsOf(atlas, place, query);
  const newest = [...rows.keys()].reverse();
  const articles = page?.byOutlet === undefined ? newest : byOutlet(atlas, newest, page.byOutlet);
  const offset = page?.offset ?? 0;
  const shown = articles
    .slice(offset, page?.limit === undefined ? undefined : offset + page.limit)
    .map((article) => {
      const own = rows.get(article)!;
      const record = atlas.data.articles[article]!;
      return {
        article: summaryOf(atlas, article, own.length),
        excerpts: excerptsIn(atlas, article, own),
        folded: 0,
        geometry: geometryAt(atlas.data.places[place]!, record.published?.value.day ?? null),
      };
    });
  return page?.everyCopy ? shown : foldCopies(shown);
}

/** Outlets by name as a language sorts them, those that none states last; of each, in the order given. */
function byOutlet(atlas: IndexedAtlas, articles: readonly number[], language: string): number[] {
  const { compare } = new Intl.Collator(language);
  const lists = new Map<string | null, number[]>();
  for (const article of articles) {
    const { outletName } = summaryOf(atlas, article, 0);
    const list = lists.get(outletName);
    if (list) list.push(article);
    else lists.set(outletName, [article]);
  }
  return [...lists]
    .sort(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b)))
    .flatMap(([, list]) => list);
}

/**
 * The same words in several articles stand once, with the newest, which names the others: agencies' copies
 * and a paper's own background paragraphs. White space and quotation marks aside, since copy desks change them.
 */
function foldCopies(articles: ArticleExcerpts[]): ArticleExcerpts[] {
  const first = new Map<string, Excerpt>();
  return articles.map(({ excerpts, ...rest }) => {
    const kept = excerpts.filter((excerpt) => {
      const words = fold(excerpt.text)
        .replace(/[\s"'“”«»]+/g, ' ')
        .trim();
      const copy = first.get(words);
      if (!copy || copy.article === excerpt.article) {
        first.set(words, copy ?? excerpt);
        return true;
      }
      copy.alsoIn.push(excerpt.article);
      return false;
    });
    return { ...rest, excerpts: kept, folded: excerpts.length - kept.length };
  });
}

/** Rows of the readings of a place that a query lets through, by article in the atlas's order. */
export function rowsOf(atlas: IndexedAtlas, place: number, query: Query): Map<number, number[]> {
  const { readings } = atlas.data;
  const passes = articleMask(atlas, query);
  const counted = categoryMask(query.category);
  const rows = new Map<number, number[]>();
  for (const row of atlas.rowsOfPlace(place)) {
    const article = readings.article[row]!;
    if (!passes[article] || !counted[readings.category[row]!]) continue;
    const own = rows.get(article);
    if (own) own.push(row);
    else rows.set(article, [row]);
  }
  return rows;
}

/** A reading as pages show it. */
export function markOf(atlas: IndexedAtlas, row: number): Mark {
  const { readings, places, articles } = atlas.data;
  const article = readings.article[row]!;
  const number = row - atlas.firstRow[article]!;
  const place = readings.place[row]!;
  return {
    article: articles[article]!.id,
    place: place < 0 ? null : places[place]!.id,
    start: readings.start[row]!,
    end: readings.end[row]!,
    category: CATEGORIES[readings.category[row]!]!,
    confidence: readings.confidence[row]! / 100,
    number,
    ...atlas.data.details(article)[number]!,
  };
}

function excerptsIn(atlas: IndexedAtlas, article: number, rows: number[]): Excerpt[] {
  const text = atlas.data.text(article);
  const spans = sentencesOf({ text, blocks: atlas.data.articles[article]!.blocks } as Article);
  const bySentence = new Map<number, Mark[]>();
  for (const row of rows) {
    const mark = markOf(atlas, row);
    const sentence = sentenceAt(spans, mark.start);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), mark]);
  }
  const record = atlas.data.articles[article]!;
  const whole: Article = { ...record, text };
  const dates = eventDates(whole);
  return [...bySentence].map(([sentence, marks]) => {
    const span = window(text, spans[sentence] ?? { start: 0, end: text.length }, marks);
    const event = eventDateOf(whole, marks[0]!, dates);
    const apart = event !== null && event.value.day !== record.published?.value.day;
    return {
      article: record.id,
      ...span,
      text: text.slice(span.start, span.end),
      marks,
      alsoIn: [],
      event: apart ? { value: event.value, evidence: event.evidence } : null,
    };
  });
}

/** The sentence, or where it is very long, what stands around its marks; never cutting a mark or a word. */
function window(text: string, sentence: Span, marks: Span[]): Span {
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ end }) => end));
  let { start, end } = { start: Math.min(sentence.start, first), end: Math.max(sentence.end, last) };
  if (end - start <= LONGEST_EXCERPT) return { start, end };
  const spare = Math.max(80, (LONGEST_EXCERPT - (last - first)) / 2);
  if (first - start > spare) start = nextWord(text, first - spare, first);
  if (end - last > spare) end = previousWordEnd(text, last + spare, last);
  return { start, end };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', Math.floor(from));
  return space >= 0 && space < limit ? space + 1 : limit;
}

function previousWordEnd(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', Math.floor(from));
  return Math.max(space, limit);
}
