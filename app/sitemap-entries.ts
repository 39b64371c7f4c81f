import { articlePath, placePath } from '@/components/ui/address';
import { machineDay } from '@/components/ui/dates';
import { everything } from '@/geo/atlas';
import type { SitemapEntry } from '@/geo/export';
import { getAtlas } from './atlas';

/** Every page that is to be found: places with coverage, and articles, newest first, those without places too. */
export async function sitemapEntries(origin: string): Promise<SitemapEntry[]> {
  const atlas = await getAtlas();
  const [{ places }, articles] = await Promise.all([atlas.coverage(everything), atlas.articles()]);
  const at = (path: string) => ({ url: `${origin}${path}` });
  return [
    at('/'),
    at('/about'),
    ...places.map(({ place }) => at(placePath(place.id))),
    ...articles.map(({ id, published }) => ({
      ...at(articlePath(id)),
      ...(published ? { changed: machineDay(published) } : {}),
    })),
  ];
}
