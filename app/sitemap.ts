import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { articlePath, placePath } from '@/components/ui/address';
import { machineDay } from '@/components/ui/dates';
import { everything } from '@/geo/atlas';
import { getAtlas } from './atlas';
import { originOf } from './origin';

export const dynamic = 'force-dynamic';

/** Most addresses a sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** Every place with coverage and every article, those without places too; of more than it may hold the newest. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const atlas = await getAtlas();
  const [{ places }, articles] = await Promise.all([atlas.coverage(everything), atlas.articles()]);
  const origin = originOf(new Request('http://localhost', { headers: await headers() }));
  const at = (path: string) => ({ url: `${origin}${path}` });
  return [
    at('/'),
    at('/about'),
    ...places.map(({ place }) => at(placePath(place.id))),
    ...articles.map(({ id, published }) => ({
      ...at(articlePath(id)),
      ...(published ? { lastModified: machineDay(published) } : {}),
    })),
  ].slice(0, MOST);
}
