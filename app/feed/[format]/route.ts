import { articlePath, placePath } from '@/components/ui/address';
import { nameOf } from '@/components/ui/visit';
import { queryString } from '@/geo/atlas';
import { type FeedAddresses, type FeedWords, MOST_IN_FEED, toAtom, toJsonFeed, toRss } from '@/geo/export';
import { answer, json } from '../../answer';
import { getAtlas } from '../../atlas';
import { originOf } from '../../origin';
import { visitAt } from '../../visit';

export const dynamic = 'force-dynamic';

/** Places named in an entry. */
const NAMED = 12;

interface Context {
  params: Promise<{ format: string }>;
}

const FORMATS = {
  atom: { write: toAtom, type: 'application/atom+xml; charset=utf-8' },
  rss: { write: toRss, type: 'application/rss+xml; charset=utf-8' },
  json: { write: toJsonFeed, type: 'application/feed+json; charset=utf-8' },
};

/** The articles of a query, newest first: `/feed/atom`, `/feed/rss`, `/feed/json`. */
export async function GET(request: Request, { params }: Context) {
  const asked = (await params).format;
  const format = Object.hasOwn(FORMATS, asked) && FORMATS[asked as keyof typeof FORMATS];
  if (!format) return json(request, { error: 'Formats are atom, rss and json.' }, 404);
  const url = new URL(request.url);
  const visit = visitAt('/', url.searchParams, request.headers.get('accept-language'));
  const atlas = await getAtlas();
  const [coverage, place] = await Promise.all([
    atlas.coverage(visit.query),
    visit.query.place.length === 1 ? atlas.place(visit.query.place[0]!) : null,
  ]);
  const origin = originOf(request);
  const names = new Map(coverage.articles.slice(0, MOST_IN_FEED).map(({ id }) => [id, [] as string[]]));
  for (const covered of coverage.places) {
    for (const article of covered.articles) names.get(article)?.push(nameOf(visit, covered.place));
  }
  const words: FeedWords = {
    title: place ? `${visit.t('site.name')}: ${nameOf(visit, place)}` : visit.t('site.name'),
    description: visit.t('site.description'),
    summary: ({ id }) =>
      visit.t('feed.places', { places: (names.get(id) ?? []).slice(0, NAMED).join(', ') || '–' }),
    language: visit.locale,
  };
  const addresses: FeedAddresses = {
    // Its id too: another question is another feed.
    home: `${origin}${place ? placePath(place.id) : '/'}${queryString(visit.query, place ? { place: [] } : {})}`,
    self: `${origin}${url.pathname}${url.search}`,
    article: (id) => `${origin}${articlePath(id)}`,
  };
  return answer(request, format.write(coverage, words, addresses), { type: format.type });
}
