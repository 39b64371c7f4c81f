import { MOST_IN_SITEMAP, toSitemap, toSitemapIndex } from '@/geo/export';
import { answer } from '../answer';
import { originOf } from '../origin';
import { sitemapEntries } from '../sitemap-entries';

export const dynamic = 'force-dynamic';

/** The atlas's sitemap, or where one cannot hold it all the index of several: `/sitemap/1.xml` and so on. */
export async function GET(request: Request) {
  const origin = originOf(request);
  const entries = await sitemapEntries(origin);
  const parts = Math.ceil(entries.length / MOST_IN_SITEMAP);
  const body =
    parts === 1
      ? toSitemap(entries)
      : toSitemapIndex(
          Array.from({ length: parts }, (_, part) => ({ url: `${origin}/sitemap/${part + 1}.xml` })),
        );
  return answer(request, body, { type: 'application/xml; charset=utf-8' });
}
