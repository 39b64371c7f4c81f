import { parseQuery } from '@/geo/atlas';
import { json } from '../../../answer';
import { getAtlas } from '../../../atlas';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ id: string }>;
}

/** Articles in one answer, unless the address asks for fewer or more, and at most. */
const LIMIT = 100;
const MOST = 500;

/**
 * One place: names, dated geometries and statuses, and what was written of it, newest first:
 * `?limit=100&offset=100` asks for the second hundred of its `articleCount` articles.
 */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) return json(request, { error: 'There is no such place in this atlas.' }, 404);
  const search = new URL(request.url).searchParams;
  const query = parseQuery(search);
  const page = {
    offset: whole(search, 'offset') ?? 0,
    limit: Math.min(MOST, whole(search, 'limit') ?? LIMIT),
  };
  const [{ articleCount }, excerpts, printed] = await Promise.all([
    atlas.coverage({ ...query, place: [id] }),
    atlas.excerpts(id, query, page),
    atlas.printedNames(id, query),
  ]);
  return json(request, { generation: atlas.generation, place, printed, articleCount, ...page, excerpts });
}

/** A number from 0 on that a parameter says; `null` where it says none. */
function whole(search: URLSearchParams, name: string): number | null {
  const said = search.get(name);
  return said !== null && /^\d{1,9}$/.test(said) ? Number(said) : null;
}
