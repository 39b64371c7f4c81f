import { describe, expect, test } from 'vitest';
import type { Correction } from '@/geo/context';
import { staleCorrections } from '@/geo/resolve';
import { articleOf, context, readingsOf } from '../../fixtures/marked';

const text = 'Rain fell in Paris. The mayor of Paris spoke of Lagos.';
const base: Correction = {
  id: 'c1',
  article: null,
  text: 'Paris',
  occurrence: null,
  place: 'lagos',
  note: 'A street of this name.',
  by: 'desk',
  date: '2026-11-21',
};
const read = (...corrections: Correction[]) =>
  readingsOf(text, { corrections }).map(
    ({ mention, place }) => `${text.slice(mention.start, mention.end)}: ${place?.id}`,
  );

describe('An editor’s word', () => {
  test.each<[string, Partial<Correction>, string[]]>([
    ['a name means this place', {}, ['Paris: lagos', 'Paris: lagos', 'Lagos: lagos']],
    ['a name means no place', { place: null }, ['Lagos: lagos']],
    ['one occurrence of it', { occurrence: 2 }, ['Paris: paris', 'Paris: lagos', 'Lagos: lagos']],
    ['in this article', { article: 'article' }, ['Paris: lagos', 'Paris: lagos', 'Lagos: lagos']],
    ['not in another', { article: 'other' }, ['Paris: paris', 'Paris: paris', 'Lagos: lagos']],
    ['not inside a word', { text: 'Pari' }, ['Paris: paris', 'Paris: paris', 'Lagos: lagos']],
    [
      'on words that were not found',
      { text: 'mayor', occurrence: 1 },
      ['Paris: paris', 'mayor: lagos', 'Paris: paris', 'Lagos: lagos'],
    ],
  ])('%s', (_, change, expected) => {
    expect(read({ ...base, ...change })).toEqual(expected);
  });

  test('on one article outranks that on a name', () => {
    expect(read(base, { ...base, id: 'c2', article: 'article', occurrence: 1, place: null })).toEqual([
      'Paris: lagos',
      'Lagos: lagos',
    ]);
  });

  test('is shown, with what it turned down', () => {
    const [reading] = readingsOf(text, { corrections: [base] });
    expect(reading!.corrected).toBe('c1');
    expect(reading!.because).toEqual([
      { rule: 'resolve.correction', with: { note: base.note, by: 'desk', date: '2026-11-21' } },
    ]);
    expect(reading!.runnersUp[0]!.place).toBe('paris');
  });
});

describe('A correction that no longer applies is named', () => {
  const articles = [{ article: articleOf(text), spans: [{ start: 0, end: text.length }] }];
  test.each<[string, Partial<Correction>, string | null]>([
    ['it applies', {}, null],
    ['its article is gone', { article: 'gone' }, 'There is no article'],
    ['its words are gone', { text: 'Berlin' }, 'No article has the words'],
    [
      'its words are gone from its article',
      { text: 'Berlin', article: 'article' },
      'The article does not have the words',
    ],
    ['they stand there less often', { occurrence: 3 }, 'does not stand there 3 times'],
    ['its place is gone', { place: 'no-such-place' }, 'There is no place'],
  ])('%s', (_, change, because) => {
    const stale = staleCorrections([{ ...base, ...change }], articles, context.gazetteer);
    expect(stale.map((one) => one.because)).toEqual(
      because === null ? [] : [expect.stringContaining(because)],
    );
  });
});
