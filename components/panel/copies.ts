import type { ArticleExcerpts, ArticleSummary, Excerpt } from '@/geo/types';

/** What one article says, its sentences that another here printed word for word folded away. */
export interface FoldedExcerpts extends ArticleExcerpts {
  /** Sentences of this article that stand under another one above, by that article. */
  copied: { article: ArticleSummary; excerpts: Excerpt[] }[];
  /** By an excerpt's start: the articles that print the same sentence. */
  alsoIn: ReadonlyMap<number, ArticleSummary[]>;
}

/** Shorter sentences may be alike by chance, letters. */
const LEAST_COPY = 40;

/**
 * Folds syndicated copies: a sentence that several articles print word for word is shown once, under the first of
 * them in the order given, which names the others.
 */
export function foldCopies(groups: readonly ArticleExcerpts[]): FoldedExcerpts[] {
  const first = new Map<string, { group: number; start: number }>();
  const alsoIn = groups.map(() => new Map<number, ArticleSummary[]>());
  return groups.map((group, index) => {
    const own: Excerpt[] = [];
    const copied = new Map<number, Excerpt[]>();
    for (const excerpt of group.excerpts) {
      const words = excerpt.text.replace(/\s+/g, ' ').trim();
      const known = words.length >= LEAST_COPY ? first.get(words) : undefined;
      if (!known || known.group === index) {
        if (!known) first.set(words, { group: index, start: excerpt.start });
        own.push(excerpt);
        continue;
      }
      copied.set(known.group, [...(copied.get(known.group) ?? []), excerpt]);
      const others = alsoIn[known.group]!;
      others.set(known.start, [...(others.get(known.start) ?? []), group.article]);
    }
    return {
      ...group,
      excerpts: own,
      copied: [...copied].map(([at, excerpts]) => ({ article: groups[at]!.article, excerpts })),
      alsoIn: alsoIn[index]!,
    };
  });
}
