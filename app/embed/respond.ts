import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Encoding } from '@/data/embed-files';
import { TAKES_BROTLI, TAKES_GZIP } from './encodings.js';

/** An answer ready to be sent, in every encoding that a client may ask for. */
export interface Prepared {
  status: number;
  headers: Record<string, string>;
  etag: string;
  body: Record<Encoding, Uint8Array<ArrayBuffer>>;
}

/** Longer than this, a text is compressed quickly rather than best: nobody may wait seconds for his megabytes. */
const LONG = 256 * 1024;

/** Brotli's effort, of 11: on drawings 10 is an eighth smaller than 9, for a tenth of a second once; 11 gains nothing more. */
const THOROUGH = 10;
const QUICK = 5;

/** Compresses a text answer once, so that each later request only picks a buffer. */
export function prepare(text: string, status: number, headers: Record<string, string>): Prepared {
  const identity = new Uint8Array(Buffer.from(text));
  const long = identity.length > LONG;
  return {
    status,
    headers,
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 20),
    body: {
      identity,
      gzip: new Uint8Array(gzipSync(identity, { level: long ? 6 : 9 })),
      br: new Uint8Array(
        brotliCompressSync(identity, {
          params: { [constants.BROTLI_PARAM_QUALITY]: long ? QUICK : THOROUGH },
        }),
      ),
    },
  };
}

/** An answer that is compressed by its nature, a picture: the same bytes for everybody. */
export function prepareBytes(bytes: Buffer, status: number, headers: Record<string, string>): Prepared {
  const body = new Uint8Array(bytes);
  return {
    status,
    headers,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 20),
    body: { identity: body, gzip: body, br: body },
  };
}

const BROTLI = new RegExp(`^${TAKES_BROTLI}$`);
const GZIP = new RegExp(`^${TAKES_GZIP}$`);

/** The encoding in which a client gets its answer, the smallest first. */
export function encodingFor(accepted: string | null): Encoding {
  if (accepted === null) return 'identity';
  return BROTLI.test(accepted) ? 'br' : GZIP.test(accepted) ? 'gzip' : 'identity';
}

/**
 * Answers a request with what was prepared, or with 304 where the client has it (RFC 9110 §13.1.2). The route
 * must be one of `PRECOMPRESSED`: the header that names the encoding is set there.
 */
export function respond(request: Request, prepared: Prepared): Response {
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  const etag = `"${prepared.etag}-${encoding}"`;
  const headers: Record<string, string> = { ...prepared.headers, ETag: etag, Vary: 'Accept-Encoding' };
  const known = request.headers.get('if-none-match');
  if (prepared.status === 200 && known !== null && (known.trim() === '*' || known.includes(etag))) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(streamOf(prepared.body[encoding]), { status: prepared.status, headers });
}

/** The bytes in one piece, without the copy that a Response makes of an array it is given. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Answers with what `make` prepares; a fault of ours is a readable 500, in the encoding that was promised. */
export async function respondWith(request: Request, make: () => Promise<Prepared>): Promise<Response> {
  try {
    return respond(request, await make());
  } catch (error) {
    console.error(error);
    return respond(request, prepare('Something went wrong here. Please try again.\n', 500, FAULT));
  }
}

const FAULT = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
};
