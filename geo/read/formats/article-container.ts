import type { Paragraph } from './compose';

/** An element of a page, as far as choosing the article needs it. */
export interface Container {
  parent: Container | null;
  /** How surely it holds the article, 0 to 3. */
  rank: number;
  /** Length of the paragraphs within it. */
  length: number;
}

/** A paragraph of a page, with its place. */
export interface PageParagraph extends Paragraph {
  /** The element it stands in: `p`, `h1`, `li`, `div` … */
  element: string;
  container: Container;
}

/** The paragraphs of the element that holds the article: the surest by its name, then the one with most text. */
export function articleParagraphs(paragraphs: readonly PageParagraph[]): PageParagraph[] {
  let best: Container | null = null;
  for (const { container } of paragraphs) {
    for (let at: Container | null = container; at; at = at.parent) {
      if (!best || at.rank > best.rank || (at.rank === best.rank && at.rank > 0 && at.length > best.length))
        best = at;
    }
  }
  if (!best || best.rank === 0) best = densest(paragraphs);
  if (!best) return [];
  return paragraphs.filter(({ container }) => {
    for (let at: Container | null = container; at; at = at.parent) if (at === best) return true;
    return false;
  });
}

/** Of pages that name nothing: the element with most text in `<p>` of its own. */
function densest(paragraphs: readonly PageParagraph[]): Container | null {
  const lengths = new Map<Container, number>();
  for (const { container, element, text } of paragraphs) {
    if (element === 'p') lengths.set(container, (lengths.get(container) ?? 0) + text.length);
  }
  let best: Container | null = null;
  for (const [container, length] of lengths) if (!best || length > lengths.get(best)!) best = container;
  return best ?? paragraphs[0]?.container ?? null;
}
