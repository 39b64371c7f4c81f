import { originOf } from '../../origin';
import { shareFacts } from '../facts';

/** What the share dialog needs to know about the embed of an address. For our own pages: no CORS. */
export async function GET(request: Request): Promise<Response> {
  const facts = await shareFacts(new URL(request.url).searchParams, originOf(request));
  const headers = { 'Cache-Control': 'private, max-age=60', 'X-Content-Type-Options': 'nosniff' };
  if (!facts)
    return Response.json({ because: 'The atlas has no such place or article.' }, { status: 404, headers });
  return Response.json(facts, { headers });
}
