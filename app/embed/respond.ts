import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Encoding } from '@/data/embed-files';

/** An answer ready to be sent, in every encoding that a client may ask for. */
export interface Prepared {
  status: number;
  headers: Record<string, string>;
  etag: string;
  body: Record<Encoding, Uint8Array<ArrayBuffer>>;
}

/** Compresses a text answer once, so that each later request only picks a buffer. */
export function prepare(text: string, status: number, headers: Record<string, string>): Prepared {
  const identity = new Uint8Array(Buffer.from(text));
  return {
    status,
    headers,
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 20),
    body: {
      identity,
      gzip: new Uint8Array(gzipSync(identity, { level: 9 })),
      // 9 of 11: a tenth of the time for one part in fifty of the size.
      br: new Uint8Array(brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
    },
  };
}

/** The encoding that a client takes, the smallest first. `q=0` is a refusal (RFC 9110 §12.5.3). */
export function encodingFor(accepted: string | null): Encoding {
  if (!accepted) return 'identity';
  const takes = (name: string) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[\\d.]+\\s*)?(?:,|$)`, 'i').test(
      accepted,
    );
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** Answers a request with what was prepared, or with 304 where the client has it (RFC 9110 §13.1.2). */
export function respond(request: Request, prepared: Prepared): Response {
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  const etag = `"${prepared.etag}-${encoding}"`;
  const headers: Record<string, string> = { ...prepared.headers, ETag: etag, Vary: 'Accept-Encoding' };
  const known = request.headers.get('if-none-match');
  if (prepared.status === 200 && known !== null && (known === '*' || known.includes(etag))) {
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  const body = prepared.body[encoding];
  headers['Content-Length'] = String(body.length);
  return new Response(body, { status: prepared.status, headers });
}
