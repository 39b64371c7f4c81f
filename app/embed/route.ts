import { parseEmbed } from '@/geo/embed';
import { getAtlas } from '../atlas';
import { originOf } from '../origin';
import { keep } from './kept';
import { makeEmbed } from './make';
import { respond } from './respond';

/** The embed of a query: one HTML document, the finished map in it. No React, no cookie, nobody else's bytes. */
export async function GET(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url);
  const { generation } = await getAtlas();
  const origin = originOf(request);
  const prepared = await keep(`embed ${generation} ${origin} ${search}`, () =>
    makeEmbed(parseEmbed(searchParams), origin),
  );
  return respond(request, prepared);
}
