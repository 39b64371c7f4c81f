import { crowdAt } from '../../crowd';
import { OPEN_TO_ALL } from '../../embed/headers';
import { keep } from '../../embed/kept';
import { prepare, respondWith } from '../../embed/respond';

export const dynamic = 'force-dynamic';

const HEADERS = { ...OPEN_TO_ALL, 'Content-Type': 'application/json; charset=utf-8' };

/** The places of a query beyond those that its page draws in detail, as columns. An address names its generation, so it never changes. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = pathname + search;
  return respondWith(request, async () => {
    const crowd = await crowdAt(address);
    if (!crowd) return prepare('null', 404, { ...HEADERS, 'Cache-Control': 'no-store' });
    return keep(address, async () =>
      prepare(JSON.stringify(crowd), 200, {
        ...HEADERS,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    );
  });
}
