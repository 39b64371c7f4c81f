import { sentences } from '../text/sentences';
import type { Article, Reading, Span } from '../types';
import type { Item, Sentence } from './types';

// A possessive, a number, a word with its inner apostrophes and dots (U.S.), or a single mark.
const TOKEN =
  /['’]s(?![\p{L}\p{M}])|\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|[^\s]/gu;

// A blank line, or a line break before what opens a sentence.
const BREAK = /\n[^\S\n]*\n|\r?\n(?=[\p{Lu}“"'‘«(])/gu;

/** Roles of blocks that are set as headlines. */
const HEADLINES = new Set(['headline']);

/**
 * The sentences of the given stretches, each as items in which a named mention is one item, so that a
 * rule reads *the border between ⟨Armenia⟩ and ⟨Azerbaijan⟩*. Offsets are those of the article's text.
 */
export function sentencesOf(
  article: Pick<Article, 'text'>,
  spans: readonly (Span & { role: string })[],
  readings: readonly Reading[],
): Sentence[] {
  const named = readings.toSorted((a, b) => a.mention.start - b.mention.start);
  const found: Sentence[] = [];
  let paragraph = 0;
  let next = 0;
  for (const span of spans) {
    for (const part of paragraphsOf(article.text, span)) {
      const within = sentences(article.text, part.start, part.end);
      for (const { start, end } of within) {
        while (next < named.length && named[next]!.mention.end <= start) next++;
        let last = next;
        while (last < named.length && named[last]!.mention.start < end) last++;
        found.push(
          new LazySentence(article.text, named.slice(next, last), {
            start,
            end,
            index: found.length,
            paragraph,
            paragraphLength: within.length,
            headline: HEADLINES.has(span.role),
          }),
        );
      }
      paragraph++;
    }
  }
  return found;
}

/** Paragraphs end at a line break: sources that wrap lines are unwrapped by sentence, not here. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  const close = (to: number) => {
    if (text.slice(from, to).trim() !== '') parts.push({ start: from, end: to });
  };
  for (const { index, 0: gap } of text.slice(start, end).matchAll(BREAK)) {
    close(start + index);
    from = start + index + gap.length;
  }
  close(end);
  return parts;
}

/** A sentence that is cut into items only when a rule has something to look for in it. */
class LazySentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly paragraphLength: number;
  readonly headline: boolean;
  readonly named: readonly Reading[];
  readonly #text: string;
  #items: Item[] | undefined;

  constructor(text: string, named: readonly Reading[], facts: Omit<Sentence, 'items' | 'named'>) {
    this.#text = text;
    this.start = facts.start;
    this.end = facts.end;
    this.index = facts.index;
    this.paragraph = facts.paragraph;
    this.paragraphLength = facts.paragraphLength;
    this.headline = facts.headline;
    this.named = named.filter(({ mention }) => mention.start >= facts.start && mention.end <= facts.end);
  }

  get items(): Item[] {
    return (this.#items ??= itemsOf(this.#text, this));
  }
}

function itemsOf(text: string, { start, end, named }: Omit<Sentence, 'items'>): Item[] {
  const items: Item[] = [];
  let at = start;
  const words = (until: number) => {
    TOKEN.lastIndex = at;
    for (let match = TOKEN.exec(text); match && match.index < until; match = TOKEN.exec(text)) {
      const stop = Math.min(match.index + match[0].length, until);
      items.push(item(text, match.index, stop, null));
    }
    at = until;
  };
  for (const reading of named) {
    const { mention } = reading;
    if (mention.start < at) continue;
    words(mention.start);
    items.push(item(text, mention.start, mention.end, reading));
    at = mention.end;
  }
  words(end);
  return items;
}

function item(text: string, start: number, end: number, reading: Reading | null): Item {
  const slice = text.slice(start, end);
  return { start, end, text: slice, lower: slice.toLowerCase().replaceAll('’', "'"), reading };
}
