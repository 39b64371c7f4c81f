import { embedFile, embedManifest } from '@/data/embed-files';
import { OPEN_TO_ALL } from '../embed/headers';
import { respondWith } from '../embed/respond';

/** `<dateline-map>` under a name that never changes, so that publishers paste it once; asked for again every hour. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    const name = embedManifest().element;
    const file = embedFile(name);
    if (!file) throw new Error(`The bundle ${name} is named in the manifest and is not there.`);
    return {
      status: 200,
      etag: name,
      body: file.body,
      headers: {
        ...OPEN_TO_ALL,
        'Content-Type': file.type,
        'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
      },
    };
  });
}
