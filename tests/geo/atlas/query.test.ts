import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForEverything, everything, parseQuery, queryString } from '@/geo/atlas';

const read = (url: string) => parseQuery(new URLSearchParams(url));

test.each([
  ['place=baku', '?place=baku'],
  ['place=baku&place=yerevan', '?place=baku,yerevan'],
  ['place=baku,yerevan,baku', '?place=baku,yerevan'],
  ['q=Lachin corridor', '?q=Lachin%20corridor'],
  ['to=2023-05-01&from=2021-02-16', '?from=2021-02-16&to=2023-05-01'],
  ['from=2023-05-01&to=2021-02-16', '?from=2021-02-16&to=2023-05-01'], // the other way round is what was meant
  ['kind=town,nonsense,road', '?kind=town,road'],
  ['bbox=45,39,47,41', '?bbox=45,39,47,41'],
  ['bbox=170,-20,-170,10', '?bbox=170,-20,-170,10'], // over the antimeridian
  ['category=literal,metonymic,descriptive', ''], // the default need not be written
  ['category=demonym', '?category=demonym'],
  ['article=some-story-1a2b3c4d', '?article=some-story-1a2b3c4d'],
])('%s is written as %s', (url, written) => {
  expect(queryString(read(url))).toBe(written);
});

test.each([
  'from=2023-02-29',
  'from=2023-13-01',
  'to=yesterday',
  'to=2023-5-1',
  'bbox=NaN,1,2,3',
  'bbox=1,2,3',
  'bbox=10,50,20,40',
  'bbox=0,-100,10,10',
  'bbox=,,,',
  'kind=nonsense',
  'category=nonsense',
  'q=%20%20',
  'place=',
  'unknown=1',
])('%s is as if it were not there', (url) => {
  expect(asksForEverything(read(url))).toBe(true);
});

test('A filter is a link: the query with one thing changed', () => {
  expect(queryString(read('place=baku&to=2023-05-01'), { place: [] })).toBe('?to=2023-05-01');
});

test('What Next hands a page reads as the same query', () => {
  expect(parseQuery({ place: ['baku', 'yerevan'], q: 'talks', kind: undefined })).toEqual(
    read('place=baku,yerevan&q=talks'),
  );
});

test('A value of ten thousand characters is cut, a thousand places are fifty', () => {
  expect(read(`q=${'x'.repeat(10_000)}`).q).toHaveLength(200);
  expect(read(Array.from({ length: 1000 }, (_, n) => `place=p${n}`).join('&')).place).toHaveLength(50);
});

test.each(['q', 'article', 'outlet'])(
  'A value of %s that is cut within an emoji still has an address',
  (name) => {
    const query = read(`${name}=${'x'.repeat(199)}${encodeURIComponent('😀')}`);
    expect(queryString(query)).toBe(`?${name}=${'x'.repeat(199)}`);
  },
);

/** Any letter of any script, halves of pairs left out: an address cannot hold them. */
const letter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

test('Any query reads back from its own address', () => {
  const text = fc
    .string({ unit: letter, minLength: 1, maxLength: 40 })
    .filter((value) => value.trim() === value && value !== '');
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const query = fc.record({
    place: fc.uniqueArray(id),
    outlet: fc.uniqueArray(id),
    q: fc.option(text),
    article: fc.option(id),
  });
  fc.assert(
    fc.property(query, (given) => {
      const asked = { ...everything, ...given };
      expect(parseQuery(new URLSearchParams(queryString(asked)))).toEqual(asked);
    }),
  );
});

test('Nothing typed into an address makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: letter }), (url) => void queryString(read(url))));
});
