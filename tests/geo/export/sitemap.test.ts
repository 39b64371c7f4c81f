import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { MOST_IN_SITEMAP, toSitemap, toSitemapIndex } from '@/geo/export';

const parsed = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(text);
};

test('A sitemap names each page and when it changed, where that is known', () => {
  const { urlset } = parsed(
    toSitemap([
      { url: 'https://atlas.example/?a=1&b=<2>' },
      { url: 'https://atlas.example/x', changed: '2023-05' },
    ]),
  );
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset.url).toEqual([
    { loc: 'https://atlas.example/?a=1&b=<2>' },
    { loc: 'https://atlas.example/x', lastmod: '2023-05' },
  ]);
});

test('An index names sitemaps', () => {
  const { sitemapindex } = parsed(toSitemapIndex([{ url: 'https://atlas.example/sitemap/1.xml' }]));
  expect(sitemapindex.sitemap).toEqual({ loc: 'https://atlas.example/sitemap/1.xml' });
});

test('No sitemap holds more than the protocol allows', () => {
  const entries = Array.from({ length: MOST_IN_SITEMAP + 1 }, (_, n) => ({
    url: `https://atlas.example/${n}`,
  }));
  expect(toSitemap(entries).match(/<loc>/g)).toHaveLength(MOST_IN_SITEMAP);
});
