import { parseQuery } from '@/geo/atlas';
import { json } from '../../../answer';
import { getAtlas } from '../../../atlas';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ id: string }>;
}

/** One place: names, dated geometries and statuses, and what was written of it. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) return json(request, { error: 'There is no such place in this atlas.' }, 404);
  const query = parseQuery(new URL(request.url).searchParams);
  const [excerpts, printed] = await Promise.all([atlas.excerpts(id, query), atlas.printedNames(id, query)]);
  return json(request, { generation: atlas.generation, place, printed, excerpts });
}
