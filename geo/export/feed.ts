import type { ArticleSummary, Coverage } from '../types';
import { xml } from './xml';

export interface FeedWords {
  title: string;
  description: string;
  /** *Places: Baku, Yerevan*; what an entry says. */
  summary(article: ArticleSummary): string;
  language: string;
}

export interface FeedAddresses {
  /** Of the page whose articles these are. */
  home: string;
  self: string;
  article(id: string): string;
}

/** Entries of a feed: the newest; older ones are on the page. */
export const MOST_IN_FEED = 50;

/** The articles of a coverage as Atom (RFC 4287). */
export function toAtom(coverage: Coverage, words: FeedWords, addresses: FeedAddresses): string {
  const entries = coverage.articles.slice(0, MOST_IN_FEED).map((article) => {
    const address = addresses.article(article.id);
    return `<entry><id>${xml(address)}</id><title>${xml(article.title)}</title><link href="${xml(address)}"/>${
      safe(article.url) ? `<link rel="via" href="${xml(article.url!)}"/>` : ''
    }<updated>${moment(article)}</updated>${
      article.published ? `<published>${moment(article)}</published>` : ''
    }${
      article.outletName ? `<author><name>${xml(article.outletName)}</name></author>` : ''
    }<summary>${xml(words.summary(article))}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(words.language)}"><id>${xml(addresses.home)}</id><title>${xml(words.title)}</title><subtitle>${xml(words.description)}</subtitle><link rel="self" type="application/atom+xml" href="${xml(addresses.self)}"/><link href="${xml(addresses.home)}"/><updated>${coverage.articles[0] ? moment(coverage.articles[0]) : '1970-01-01T00:00:00Z'}</updated><author><name>Dateline</name></author>
${entries.join('\n')}
</feed>
`;
}

/** The same as RSS 2.0 (RSS Advisory Board, 2.0.11). */
export function toRss(coverage: Coverage, words: FeedWords, addresses: FeedAddresses): string {
  const items = coverage.articles.slice(0, MOST_IN_FEED).map((article) => {
    const address = addresses.article(article.id);
    return `<item><title>${xml(article.title)}</title><link>${xml(address)}</link><guid>${xml(address)}</guid><description>${xml(words.summary(article))}</description>${
      article.published ? `<pubDate>${new Date(article.published.day).toUTCString()}</pubDate>` : ''
    }</item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(words.title)}</title><link>${xml(addresses.home)}</link><description>${xml(words.description)}</description><language>${xml(words.language)}</language><atom:link rel="self" type="application/rss+xml" href="${xml(addresses.self)}"/>
${items.join('\n')}
</channel></rss>
`;
}

/** The same as JSON Feed 1.1. */
export function toJsonFeed(coverage: Coverage, words: FeedWords, addresses: FeedAddresses): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.title,
    description: words.description,
    home_page_url: addresses.home,
    feed_url: addresses.self,
    language: words.language,
    items: coverage.articles.slice(0, MOST_IN_FEED).map((article) => ({
      id: addresses.article(article.id),
      url: addresses.article(article.id),
      external_url: safe(article.url) ? article.url : undefined,
      title: article.title,
      language: article.language === 'und' ? undefined : article.language,
      content_text: words.summary(article),
      date_published: article.published ? moment(article) : undefined,
      authors: article.outletName ? [{ name: article.outletName }] : undefined,
    })),
  });
}

/** Midnight of the day it was published; undated articles come before all others. */
const moment = ({ published }: ArticleSummary): string =>
  published ? `${published.day}T00:00:00Z` : '1970-01-01T00:00:00Z';

const safe = (url: string | null): boolean => url !== null && /^https?:\/\//i.test(url);
