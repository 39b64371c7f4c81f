import { basemapFile } from '@/data/basemap-files';
import { OPEN_TO_ALL } from '../../embed/headers';
import { keep } from '../../embed/kept';
import { prepare, respondWith } from '../../embed/respond';

const YEAR = 'public, max-age=31536000, immutable';

/**
 * Files of the base map, for pages and embeds alike. Their names hold a hash of what is in them, so they never
 * change; only the manifest, which says what they are called, is asked for anew.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file: name } = await params;
  return respondWith(request, async () => {
    const file = basemapFile(name);
    if (!file) {
      return prepare('There is no such file.\n', 404, {
        ...OPEN_TO_ALL,
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
      });
    }
    return keep(`map ${name} ${file.version}`, async () =>
      prepare(file.text(), 200, {
        ...OPEN_TO_ALL,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': name === 'manifest.json' ? 'public, no-cache' : YEAR,
      }),
    );
  });
}
