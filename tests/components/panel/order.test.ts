import { expect, test } from 'vitest';
import { byOutlet } from '@/components/panel/order';
import type { ArticleExcerpts } from '@/geo/types';

const group = (outletName: string | null, id = '') =>
  ({ article: { outletName, id } }) as unknown as ArticleExcerpts;
const sorted = (names: (string | null)[], locale: string) =>
  byOutlet(
    names.map((name) => group(name)),
    locale,
  ).map(({ article }) => article.outletName);

test.each([
  ['en', ['Zeit', 'bne', null, 'Árpád', 'Argus'], ['Argus', 'Árpád', 'bne', 'Zeit', null]],
  ['az', ['Ceyhun', 'Çinar', 'Zaman'], ['Ceyhun', 'Çinar', 'Zaman']],
])('Outlets stand as %s sorts them, those that none states last', (locale, names, expected) => {
  expect(sorted(names, locale)).toEqual(expected);
});

test('Articles of one outlet stay newest first', () => {
  const groups = [group('B', 'new'), group('A', 'new'), group('B', 'old')];
  expect(byOutlet(groups, 'en').map(({ article: { outletName, id } }) => `${outletName} ${id}`)).toEqual([
    'A new',
    'B new',
    'B old',
  ]);
});
