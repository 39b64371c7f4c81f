import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { articlePath, placePath } from '@/components/ui/address';
import { everything } from '@/geo/atlas';
import { getAtlas } from './atlas';
import { originOf } from './origin';

export const dynamic = 'force-dynamic';

/** Most addresses a sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** Every place with coverage and the newest articles. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const coverage = await (await getAtlas()).coverage(everything);
  const origin = originOf(new Request('http://localhost', { headers: await headers() }));
  const at = (path: string) => ({ url: `${origin}${path}` });
  return [
    at('/'),
    at('/about'),
    ...coverage.places.map(({ place }) => at(placePath(place.id))),
    ...coverage.articles.map(({ id, published }) => ({
      ...at(articlePath(id)),
      ...(published ? { lastModified: published.day } : {}),
    })),
  ].slice(0, MOST);
}
