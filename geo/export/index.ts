export { csvHead, csvLine } from './csv';
export { type FeedAddresses, type FeedWords, MOST_IN_FEED, toAtom, toJsonFeed, toRss } from './feed';
export { toGeoJson } from './geojson';
export { COLUMNS, type MentionRow, mentionRows } from './mention-rows';
export { MOST_IN_SITEMAP, type SitemapEntry, toSitemap, toSitemapIndex } from './sitemap';
