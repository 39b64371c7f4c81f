import { getAtlas } from '../atlas';

export const dynamic = 'force-dynamic';

/** For whoever watches the server: which generation it serves, and how much that holds; 503 while there is none. */
export async function GET() {
  const headers = { 'cache-control': 'no-store' };
  try {
    const { generation, counts } = await getAtlas();
    return Response.json({ status: 'ok', generation, ...counts }, { headers });
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return Response.json({ status: 'unavailable', because }, { status: 503, headers });
  }
}
