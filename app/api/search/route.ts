import { whatItIs } from '@/components/panel/place-line';
import type { Suggestions } from '@/components/search/suggestion';
import { articlePath, placePath } from '@/components/ui/address';
import { publishedDay } from '@/components/ui/dates';
import { nameOf } from '@/components/ui/visit';
import { json } from '../../answer';
import { getAtlas } from '../../atlas';
import { visitAt } from '../../visit';

export const dynamic = 'force-dynamic';

/** Articles among the suggestions; places come first. */
const ARTICLES = 4;

/** What the search field suggests, in the reader's language: `/api/search?q=xank`. */
export async function GET(request: Request) {
  const search = new URL(request.url).searchParams;
  const words = search.get('q')?.trim() ?? '';
  const limit = Math.min(20, Math.max(1, Math.trunc(Number(search.get('limit'))) || 8));
  const visit = visitAt('/', search, request.headers.get('accept-language'));
  const { t, locale } = visit;
  const atlas = await getAtlas();
  const found = words === '' ? { places: [], articles: [] } : await atlas.search(words, limit);
  const suggestions: Suggestions = {
    places: found.places.map(({ place, matched, count }) => {
      const name = nameOf(visit, place);
      return {
        path: placePath(place.id),
        name,
        matched: matched === name ? undefined : t('search.matched', { name: matched }),
        line: whatItIs(place, t),
        count,
      };
    }),
    articles: found.articles.slice(0, ARTICLES).map(({ article }) => ({
      path: articlePath(article.id),
      name: article.title,
      line: [article.outletName, article.published && publishedDay(article.published, locale)]
        .filter(Boolean)
        .join(', '),
    })),
    summary: '',
  };
  const count = suggestions.places.length + suggestions.articles.length;
  suggestions.summary = count > 0 ? t('search.count', { count }) : t('search.none', { q: words });
  return json(request, suggestions);
}
