import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { everything } from '@/geo/atlas';
import { toAtom, toJsonFeed, toRss } from '@/geo/export';
import type { ArticleSummary, Coverage } from '@/geo/types';

const article = (title: string, url: string | null = 'https://example.org/1'): ArticleSummary => ({
  id: 'a-1',
  title,
  titleIsOurs: false,
  language: 'en',
  outlet: 'example',
  outletName: 'Example & Sons',
  outletEvidence: 'stated',
  url,
  published: { day: '2023-05-01', precision: 'day' },
  publishedEvidence: 'stated',
  count: 3,
});
const coverage = (articles: ArticleSummary[]): Coverage => ({
  generation: 'g',
  query: everything,
  datePrecision: 'day',
  date: '2023-05-01',
  places: [],
  articleCount: articles.length,
  articles,
  bars: [],
  outlets: [],
  mentions: 3,
  extent: null,
});
const words = {
  title: 'Dateline',
  description: 'News',
  summary: ({ title }: ArticleSummary) => `Of ${title}`,
  language: 'en',
};
const addresses = {
  home: 'https://atlas.example/',
  self: 'https://atlas.example/feed',
  article: (id: string) => `https://atlas.example/article/${id}`,
};
/** Any UTF-16 unit, halves of pairs too: what a text file may hold. */
const letter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const parser = new XMLParser({ ignoreAttributes: false, processEntities: true, trimValues: false });

test.each([
  ['Atom', toAtom],
  ['RSS', toRss],
] as const)('Any headline makes well-formed %s and reads back', (_, write) => {
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 40 }), (title) => {
      const text = write(coverage([article(title)]), words, addresses);
      expect(XMLValidator.validate(text)).toBe(true);
    }),
    { numRuns: 40 },
  );
  const read = parser.parse(write(coverage([article('Baku & <b>"Yerevan"</b>')]), words, addresses));
  const entry = read.feed?.entry ?? read.rss.channel.item;
  expect(entry.title).toBe('Baku & <b>"Yerevan"</b>');
});

test('Atom dates are moments, and an entry leads to our page and by way of the original', () => {
  const { entry } = parser.parse(toAtom(coverage([article('A')]), words, addresses)).feed;
  expect(entry.updated).toBe('2023-05-01T00:00:00Z');
  expect(entry.link.map((link: Record<string, string>) => link['@_href'])).toEqual([
    'https://atlas.example/article/a-1',
    'https://example.org/1',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x'])('An original at %s is not linked', (url) => {
  for (const write of [toAtom, toRss, toJsonFeed]) {
    expect(write(coverage([article('A', url)]), words, addresses)).not.toContain(url);
  }
});

test('A feed of nothing is still a feed', () => {
  for (const write of [toAtom, toRss])
    expect(XMLValidator.validate(write(coverage([]), words, addresses))).toBe(true);
  expect(JSON.parse(toJsonFeed(coverage([]), words, addresses)).items).toEqual([]);
});
