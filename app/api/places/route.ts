import { json } from '../../answer';
import { getAtlas } from '../../atlas';

export const dynamic = 'force-dynamic';

/** Places by name, in any script or spelling: `/api/places?q=Xankəndi`. */
export async function GET(request: Request) {
  const search = new URL(request.url).searchParams;
  const words = search.get('q')?.trim() ?? '';
  if (words === '') return json(request, { error: 'Ask with ?q=, a name in any script.' }, 400);
  const limit = Math.min(50, Math.max(1, Math.trunc(Number(search.get('limit'))) || 10));
  const { places } = await (await getAtlas()).search(words, limit);
  return json(request, { places });
}
