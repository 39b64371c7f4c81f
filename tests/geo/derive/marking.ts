import type { GeoparseContext } from '@/geo/context';
import { describe as describedIn } from '@/geo/derive';
import { plainArticle } from '@/geo/plain-article';
import type { Article, Category, Kind, Place, Reading } from '@/geo/types';
import { coarseCountries } from '../../fixtures/coarse-countries';
import { smallWorld } from '../../fixtures/small-world';

/** The small world, with coarse borders. */
export const context: GeoparseContext = {
  gazetteer: smallWorld,
  region: null,
  outlet: null,
  topology: () => coarseCountries,
};

/**
 * A text as cases write it: `(2023-05-01) Trucks waited at [the border](armenia-azerbaijan-border).` A
 * description stands in brackets, its place after it, `?` where it must be declined. The day is optional.
 */
export function articleOf(marked: string): Article {
  const [, day, rest] = /^(?:\((\d{4}-\d\d-\d\d)\) )?(.*)$/s.exec(marked)!;
  const text = rest!.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  return plainArticle(text, 'case', day ?? null);
}

/** Every name of the gazetteer with a capital, the longest first: what the resolver would hand on. */
export function namesIn(text: string): Reading[] {
  const readings: Reading[] = [];
  const word = /\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{L}[\p{L}\p{M}]*){0,3}/gu;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const parts = match[0].split(/(?=[ -])/);
    if (/^(?:The|A|An)$/.test(parts[0]!)) {
      word.lastIndex = match.index + parts[0]!.length;
      continue;
    }
    let length = 0;
    for (let count = parts.length; count > 0 && length === 0; count--) {
      const name = parts.slice(0, count).join('');
      const [found] = smallWorld.lookup(name);
      if (
        !found ||
        isLeftToDescriptions(name, smallWorld.at(found.index).kind) ||
        (count > 1 && !/\p{Lu}/u.test(parts[count - 1]!.slice(1)) && !found.exact)
      )
        continue;
      const category: Category =
        found.type === 'adjective' || found.type === 'demonym'
          ? 'demonym'
          : /^ (?:says|said|warned)/.test(text.slice(match.index + name.length))
            ? 'metonymic'
            : 'literal';
      readings.push({
        mention: { start: match.index, end: match.index + name.length, category },
        place: smallWorld.place(found.index),
        confidence: 1,
        because: [],
        runnersUp: [],
      });
      length = name.length;
    }
    word.lastIndex = match.index + Math.max(length, parts[0]!.length);
  }
  return readings;
}

/** The descriptions found in a marked text, in its own marking. */
export function remark(marked: string, given: GeoparseContext = context): string {
  const article = articleOf(marked);
  const found = describedIn(article, namesIn(article.text), given);
  let text = '';
  let at = 0;
  for (const { mention, place } of found) {
    text += `${article.text.slice(at, mention.start)}[${article.text.slice(mention.start, mention.end)}](${place?.id ?? '?'})`;
    at = mention.end;
  }
  const day = article.published ? `(${article.published.value.day}) ` : '';
  return day + text + article.text.slice(at);
}

/** The readings of a marked text. */
export function readingsOf(marked: string, given: GeoparseContext = context): Reading[] {
  const article = articleOf(marked);
  return describedIn(article, namesIn(article.text), given);
}

/** The place of the first description of a text. Throws when nothing was found or it was declined. */
export function placeIn(marked: string, given: GeoparseContext = context): Place {
  const place = readingsOf(marked, given)[0]?.place;
  if (!place) throw new Error(`No place described in '${marked}'.`);
  return place;
}

/** Names that the recognizer may or may not take whole: *the Lachin-Khankendi road*, *the Armenia-Azerbaijan border*. */
function isLeftToDescriptions(name: string, kind: Kind): boolean {
  return kind === 'border' || (kind === 'corridor' && name.includes('-'));
}
