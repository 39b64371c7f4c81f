import { expect, test } from 'vitest';
import { foldCopies } from '@/components/panel/copies';
import type { ArticleExcerpts } from '@/geo/types';

const LONG = 'Relations between the two republics have been tense since 1991, a text says.';

function group(id: string, ...texts: string[]): ArticleExcerpts {
  return {
    article: { id } as ArticleExcerpts['article'],
    excerpts: texts.map((text, index) => ({
      article: id,
      start: index * 100,
      end: index * 100 + text.length,
      text,
      marks: [],
    })),
    geometry: -1,
  };
}

test('A sentence printed twice stands once, under the first, which names the other', () => {
  const [first, second] = foldCopies([
    group('new', LONG, 'Its own.'),
    group('old', `${LONG} `, 'Other words.'),
  ]);
  expect(first!.excerpts.map(({ text }) => text)).toEqual([LONG, 'Its own.']);
  expect(first!.alsoIn.get(0)?.map(({ id }) => id)).toEqual(['old']);
  expect(second!.excerpts.map(({ text }) => text)).toEqual(['Other words.']);
  expect(second!.copied.map(({ article, excerpts }) => [article.id, excerpts.length])).toEqual([['new', 1]]);
});

test.each([
  ['other words', [group('a', LONG), group('b', LONG.replace('tense', 'calm'))]],
  ['a short sentence that may be alike by chance', [group('a', 'Baku agreed.'), group('b', 'Baku agreed.')]],
  ['the same sentence twice in one article', [group('a', LONG, LONG)]],
])('Nothing is folded for %s', (_, groups) => {
  const folded = foldCopies(groups);
  expect(folded.map(({ excerpts }) => excerpts.length)).toEqual(
    groups.map(({ excerpts }) => excerpts.length),
  );
  expect(folded.every(({ copied, alsoIn }) => copied.length === 0 && alsoIn.size === 0)).toBe(true);
});
