import { embedFile } from '@/data/embed-files';
import { OPEN_TO_ALL } from '../headers';
import { encodingFor } from '../respond';

/** Content-hashed bundles of embeds: they never change, so a reader loads each once. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file: name } = await params;
  const file = embedFile(name);
  if (!file) {
    return new Response('There is no such file.\n', {
      status: 404,
      headers: { ...OPEN_TO_ALL, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  const body = file.body[encoding];
  return new Response(body, {
    headers: {
      ...OPEN_TO_ALL,
      'Content-Type': file.type,
      'Content-Length': String(body.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    },
  });
}
