import { parseEmbed } from '@/geo/embed';
import { getAtlas } from '../atlas';
import { originOf } from '../origin';
import { keep } from './kept';
import { makeEmbed } from './make';
import { respondWith } from './respond';

/** The embed of a query: one HTML document, the finished map in it. No React, no cookie, nobody else's bytes. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    const address = request.url;
    const mark = address.indexOf('?');
    const search = mark < 0 ? '' : address.slice(mark);
    const { generation } = await getAtlas();
    const origin = originOf(request);
    return keep(`embed ${generation} ${origin} ${search}`, () =>
      makeEmbed(parseEmbed(new URLSearchParams(search)), origin),
    );
  });
}
