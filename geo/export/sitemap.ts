import { xml } from './xml';

/** Most addresses a sitemap may hold, and most sitemaps an index may (sitemaps.org, protocol 0.9). */
export const MOST_IN_SITEMAP = 50_000;

export interface SitemapEntry {
  url: string;
  /** A W3C date: a day, a month or a year. */
  changed?: string;
}

/** Pages as a sitemap; of more than one may hold the first. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  return written('urlset', 'url', entries);
}

/** Sitemaps as an index of them. */
export function toSitemapIndex(entries: readonly SitemapEntry[]): string {
  return written('sitemapindex', 'sitemap', entries);
}

function written(whole: string, part: string, entries: readonly SitemapEntry[]): string {
  const lines = entries
    .slice(0, MOST_IN_SITEMAP)
    .map(
      ({ url, changed }) =>
        `<${part}><loc>${xml(url)}</loc>${changed ? `<lastmod>${xml(changed)}</lastmod>` : ''}</${part}>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<${whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${whole}>
`;
}
