import { createHash } from 'node:crypto';

/** How long an answer may be kept before it is asked for again, and used while it is, seconds. */
const CACHE = 'public, max-age=60, stale-while-revalidate=600';

interface Options {
  type: string;
  status?: number;
  /** Offered as a download under this name. */
  file?: string;
}

/**
 * An answer that anyone may read from anywhere, with an ETag of its content: a client that has it already gets
 * 304 and no body (RFC 9110 §13.1.2).
 */
export function answer(request: Request, body: string, { type, status = 200, file }: Options): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = { ...openHeaders(type, file), etag };
  if (status !== 200) headers['cache-control'] = 'no-store';
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''));
  if (status === 200 && known?.some((each) => each === etag || each === '*')) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status, headers });
}

/** A long answer, sent as it is made; its ETag is that of the generation and the question. */
export function stream(
  request: Request,
  lines: AsyncGenerator<string>,
  { type, file, tag }: Options & { tag: string },
): Response {
  const etag = `W/"${createHash('sha256').update(tag).digest('base64url').slice(0, 22)}"`;
  const headers = { ...openHeaders(type, file), etag };
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers });
}

export const json = (request: Request, value: unknown, status = 200): Response =>
  answer(request, JSON.stringify(value), { type: 'application/json; charset=utf-8', status });

function openHeaders(type: string, file?: string): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': CACHE,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(file ? { 'content-disposition': `attachment; filename="${fileName(file)}"` } : {}),
  };
}

/** A name that any system takes and no header is broken by: what it is made of may come from an address. */
const fileName = (name: string): string => name.normalize('NFKD').replace(/[^\w.-]+/g, '') || 'dateline';
