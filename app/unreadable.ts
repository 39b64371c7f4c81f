import { isPrecompressed } from './embed/encodings.js';
import { OPEN_TO_ALL } from './embed/headers';
import { prepare, respond } from './embed/respond';

const WORDS = 'This address has a percent sign that begins no character.\n';
const HEADERS = {
  ...OPEN_TO_ALL,
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
};

/** Answers a path with malformed percent escapes, in the encoding that is promised for such a path. */
export function unreadable(request: Request, path: string): Response {
  return isPrecompressed(path)
    ? respond(request, prepare(WORDS, 400, HEADERS))
    : new Response(WORDS, { status: 400, headers: HEADERS });
}
