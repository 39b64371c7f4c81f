import { embedMapData } from '@/components/embed/map-data';
import { messages } from '@/components/messages';
import { parseEmbed } from '@/geo/embed';
import { getAtlas } from '../../atlas';
import { originOf } from '../../origin';
import { ask } from '../ask';
import { OPEN_TO_ALL } from '../headers';
import { keep } from '../kept';
import { localeFor } from '../locale';
import { type Prepared, prepare, respondWith } from '../respond';

/** The places of an embed beyond those that `/embed/coverage` tells in detail, in columns: archives have thousands. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    const { search, searchParams } = new URL(request.url);
    const { generation } = await getAtlas();
    const origin = originOf(request);
    return keep(`crowd ${generation} ${origin} ${search}`, () => answer(searchParams, origin));
  });
}

async function answer(parameters: URLSearchParams, origin: string): Promise<Prepared> {
  const answered = await ask(parseEmbed(parameters));
  const headers = { ...OPEN_TO_ALL, 'Content-Type': 'application/json; charset=utf-8' };
  const locale = answered && localeFor(answered.subject.options);
  const { crowd } = answered
    ? embedMapData(answered.subject, { origin, t: messages(locale!), locale: locale!, region: null })
    : {};
  if (!crowd) {
    const because = JSON.stringify({ because: 'All places of this map are told in detail.' });
    return prepare(because, 404, { ...headers, 'Cache-Control': 'public, max-age=60' });
  }
  return prepare(JSON.stringify(crowd), 200, {
    ...headers,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  });
}
