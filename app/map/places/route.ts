import { OPEN_TO_ALL } from '../../embed/headers';
import { keep } from '../../embed/kept';
import { prepare, respondWith } from '../../embed/respond';
import { sharedAt } from '../../shared-places';

export const dynamic = 'force-dynamic';

const HEADERS = { ...OPEN_TO_ALL, 'Content-Type': 'application/json; charset=utf-8' };

/** The places that the maps of several pages share. An address names its generation, so its answer never changes. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = pathname + search;
  return respondWith(request, async () => {
    const places = await sharedAt(address);
    if (!places) return prepare('null', 404, { ...HEADERS, 'Cache-Control': 'no-store' });
    return keep(address, async () =>
      prepare(JSON.stringify(places), 200, {
        ...HEADERS,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    );
  });
}
