import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { everything, openAtlas } from '@/geo/atlas';
import { toAtom, toJsonFeed, toRss } from '@/geo/export';
import { archive, article, place } from '../../fixtures/archive';

const known = [place('Lower Ford', 46.4, 39.5)];
const atlas = openAtlas(
  archive(
    [
      article('[Lower Ford] is calm.', known, { headline: 'Calm', day: '2022-05-01' }),
      article('[Lower Ford] is loud.', known, { headline: 'Loud', day: '2023-02-03', evidence: 'inferred' }),
      article('[Lower Ford] is undated & <odd>.', known, { headline: 'Odd', day: null, outlet: null }),
    ],
    known,
  ),
);
const coverage = await atlas.coverage(everything);
const words = {
  title: 'Dateline & co',
  description: 'News <places>',
  summary: () => 'Places: Lower Ford.',
  language: 'en',
};
const addresses = {
  home: 'https://atlas.example/?outlet=a&kind=town',
  self: 'https://atlas.example/feed/x?outlet=a&kind=town',
  article: (id: string) => `https://atlas.example/article/${id}`,
};
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'item', 'link'].includes(name),
});
/** RFC 3339 §5.6, as Atom and JSON Feed want dates. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** RFC 822 §5 with a year of four figures, as RSS wants them. */
const MAIL_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;

describe('RSS 2.0', () => {
  const { rss } = parser.parse(toRss(coverage, words, addresses));

  test('names its version, and its channel’s title, link and description', () => {
    expect(rss['@_version']).toBe('2.0');
    expect([rss.channel.title, rss.channel.link[0], rss.channel.description]).toEqual([
      words.title,
      addresses.home,
      words.description,
    ]);
    expect(rss.channel['atom:link']['@_href']).toBe(addresses.self);
  });

  test('gives each item a title, a link that is its permanent id, and a date of mail', () => {
    const items = rss.channel.item as { title: string; link: string[]; guid: string; pubDate?: string }[];
    expect(items.map(({ title }) => title)).toEqual(['Loud', 'Calm', 'Odd']);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    for (const { guid, link } of items) expect(guid).toBe(link[0]);
    expect(items.map(({ pubDate }) => pubDate && MAIL_DATE.test(pubDate))).toEqual([true, true, undefined]);
    expect(items[0]!.pubDate).toBe('Fri, 03 Feb 2023 00:00:00 GMT');
  });
});

describe('Atom (RFC 4287)', () => {
  const { feed } = parser.parse(toAtom(coverage, words, addresses));

  test('has exactly one id, title and moment, an author, and a link to itself', () => {
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect([feed.id, feed.title]).toEqual([addresses.home, words.title]);
    expect(feed.updated).toMatch(MOMENT);
    expect(feed.author.name).toBe('Dateline');
    const self = feed.link.filter((link: Record<string, string>) => link['@_rel'] === 'self');
    expect(self).toEqual([{ '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': addresses.self }]);
  });

  test('gives each entry an id of its own, a title, a moment and, without content, a link', () => {
    const ids = new Set<string>();
    for (const entry of feed.entry) {
      expect(URL.canParse(entry.id)).toBe(true);
      ids.add(entry.id);
      expect(entry.updated).toMatch(MOMENT);
      expect(entry.link[0]['@_rel'] ?? 'alternate').toBe('alternate');
      expect(entry.summary).toBe('Places: Lower Ford.');
    }
    expect(ids.size).toBe(3);
  });

  test('says when an entry was published only where that is known', () => {
    expect(feed.entry.map(({ published }: { published?: string }) => published)).toEqual([
      '2023-02-03T00:00:00Z',
      '2022-05-01T00:00:00Z',
      undefined,
    ]);
  });
});

describe('JSON Feed 1.1', () => {
  const feed = JSON.parse(toJsonFeed(coverage, words, addresses));

  test('names its version, title and addresses', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: words.title,
      home_page_url: addresses.home,
      feed_url: addresses.self,
      language: 'en',
    });
  });

  test('gives each item an id that is a string, a text, and a date only where one is known', () => {
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(3);
    for (const item of feed.items) {
      expect(typeof item.id).toBe('string');
      expect(item.content_text).not.toBe('');
      if ('date_published' in item) expect(item.date_published).toMatch(MOMENT);
      if ('authors' in item) expect(item.authors).toEqual([{ name: 'The Courier' }]);
    }
    expect(feed.items.map((item: object) => 'date_published' in item)).toEqual([true, true, false]);
    expect(feed.items.map((item: object) => 'authors' in item)).toEqual([true, true, false]);
  });
});
