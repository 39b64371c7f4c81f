import { embedFile } from '@/data/embed-files';
import { OPEN_TO_ALL } from '../headers';
import { type Prepared, prepare, respondWith } from '../respond';

/** Content-hashed bundles of embeds: they never change, so a reader loads each once. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file: name } = await params;
  // Only names with a hash are sent compressed; any other is answered plainly.
  if (!/-[\da-f]{12}\.(?:js|css)$/.test(name)) {
    return new Response(MISSING, { status: 404, headers: MISSING_HEADERS });
  }
  return respondWith(request, async (): Promise<Prepared> => {
    const file = embedFile(name);
    if (!file) return prepare(MISSING, 404, MISSING_HEADERS);
    return {
      status: 200,
      etag: name,
      body: file.body,
      headers: {
        ...OPEN_TO_ALL,
        'Content-Type': file.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    };
  });
}

const MISSING = 'There is no such file.\n';
const MISSING_HEADERS = {
  ...OPEN_TO_ALL,
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
};
