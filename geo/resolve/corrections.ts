import type { Correction, GeoparseContext } from '../context';
import type { Gazetteer } from '../gazetteer/types';
import { occurrencesOf } from '../text/occurrences';
import type { Article, Reading, Span } from '../types';

/**
 * The readings as an editor's corrections leave them: *this place* replaces what was read, or adds what was not
 * found; *no place* takes the mention away. A correction of one article outranks one of a name, and among equals
 * the first counts. `spans` are the stretches of the article that are read.
 */
export function correct(
  article: Pick<Article, 'id' | 'text'>,
  spans: readonly Span[],
  readings: readonly Reading[],
  { corrections = [], gazetteer }: Pick<GeoparseContext, 'corrections' | 'gazetteer'>,
): Reading[] {
  let corrected = [...readings];
  const decided: Span[] = [];
  for (const correction of inOrder(corrections, article.id)) {
    const place = correction.place === null ? null : gazetteer.byId(correction.place);
    if (correction.place !== null && !place) continue; // `staleCorrections` names it.
    for (const span of occurrences(article.text, spans, correction)) {
      if (decided.some((other) => overlaps(other, span))) continue;
      decided.push(span);
      const before = corrected.find(({ mention }) => overlaps(mention, span));
      corrected = corrected.filter(({ mention }) => !overlaps(mention, span));
      if (!place) continue;
      const { id, note, by, date } = correction;
      corrected.push({
        mention: { ...span, category: before?.mention.category ?? 'literal' },
        place: gazetteer.place(place.index),
        confidence: 1,
        because: [{ rule: 'resolve.correction', with: { note, by, date } }],
        runnersUp:
          before?.place && before.place.id !== place.id ? [turnedDown(before), ...before.runnersUp] : [],
        corrected: id,
      });
    }
  }
  return corrected.sort((a, b) => a.mention.start - b.mention.start);
}

/** A correction that does nothing any more, and why, in English. */
export interface StaleCorrection {
  correction: Correction;
  because: string;
}

/** The corrections that no longer apply to these articles: their article, their words or their place is gone. */
export function staleCorrections(
  corrections: readonly Correction[],
  articles: readonly { article: Pick<Article, 'id' | 'text'>; spans: readonly Span[] }[],
  gazetteer: Gazetteer,
): StaleCorrection[] {
  return corrections.flatMap((correction) => {
    const because = staleness(correction, articles, gazetteer);
    return because === null ? [] : [{ correction, because }];
  });
}

function staleness(
  correction: Correction,
  articles: readonly { article: Pick<Article, 'id' | 'text'>; spans: readonly Span[] }[],
  gazetteer: Gazetteer,
): string | null {
  const { article: id, place, text, occurrence } = correction;
  if (place !== null && !gazetteer.byId(place)) return `There is no place '${place}'.`;
  const meant = id === null ? articles : articles.filter(({ article }) => article.id === id);
  if (meant.length === 0) return `There is no article '${id}'.`;
  if (meant.some(({ article, spans }) => occurrences(article.text, spans, correction).length > 0))
    return null;
  if (
    occurrence !== null &&
    meant.some(
      ({ article, spans }) =>
        occurrences(article.text, spans, { ...correction, occurrence: null }).length > 0,
    )
  )
    return `'${text}' does not stand there ${occurrence} times.`;
  return id === null
    ? `No article has the words '${text}'.`
    : `The article does not have the words '${text}'.`;
}

function inOrder(corrections: readonly Correction[], article: string): Correction[] {
  return [
    ...corrections.filter((one) => one.article === article),
    ...corrections.filter((one) => one.article === null),
  ];
}

/** Where the correction's words stand: all of them, or the one it means. */
function occurrences(text: string, spans: readonly Span[], { text: words, occurrence }: Correction): Span[] {
  const found = occurrencesOf(text, spans, words);
  if (occurrence === null) return found;
  const one = found[occurrence - 1];
  return one ? [one] : [];
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function turnedDown({ place, because }: Reading): Reading['runnersUp'][number] {
  return { place: place!.id, name: place!.name, note: place!.kind, because: because.slice(0, 2) };
}
