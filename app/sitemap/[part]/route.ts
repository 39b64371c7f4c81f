import { MOST_IN_SITEMAP, toSitemap } from '@/geo/export';
import { answer, json } from '../../answer';
import { originOf } from '../../origin';
import { sitemapEntries } from '../../sitemap-entries';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ part: string }>;
}

/** One of the sitemaps that the index at `/sitemap.xml` names: `/sitemap/1.xml`. */
export async function GET(request: Request, { params }: Context) {
  const part = Number(/^([1-9]\d{0,4})\.xml$/.exec((await params).part)?.[1] ?? 0);
  const entries = await sitemapEntries(originOf(request));
  const own = part > 0 ? entries.slice((part - 1) * MOST_IN_SITEMAP, part * MOST_IN_SITEMAP) : [];
  if (own.length === 0) return json(request, { error: 'There is no such part of the sitemap.' }, 404);
  return answer(request, toSitemap(own), { type: 'application/xml; charset=utf-8' });
}
