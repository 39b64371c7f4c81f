import { printExcerpt } from '@/components/embed/compose';
import type { SelectedPlace } from '@/components/embed/live/excerpts';
import { nameOf } from '@/components/embed/words';
import { messages } from '@/components/messages';
import { placeLine } from '@/components/panel/place-line';
import { pageAddress, parseEmbed } from '@/geo/embed';
import { getAtlas } from '../../atlas';
import { originOf } from '../../origin';
import { ask } from '../ask';
import { OPEN_TO_ALL } from '../headers';
import { keep } from '../kept';
import { localeFor } from '../locale';
import { type Prepared, prepare, respondWith } from '../respond';

/** Excerpts that the panel of an embed pages through; all of them are in the atlas. */
const MOST = 24;

/** What was written about one place (`select`) of the embed that the other parameters say. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    const { search, searchParams } = new URL(request.url);
    const { generation } = await getAtlas();
    const origin = originOf(request);
    return keep(`excerpts ${generation} ${origin} ${search}`, () => answer(searchParams, origin));
  });
}

async function answer(parameters: URLSearchParams, origin: string): Promise<Prepared> {
  const id = parameters.get('select') ?? '';
  const answered = await ask(parseEmbed(parameters));
  const covered = answered?.subject.drawn.places.find(({ place }) => place.id === id);
  const headers = { ...OPEN_TO_ALL, 'Content-Type': 'application/json; charset=utf-8' };
  if (!answered || !covered) {
    const because = JSON.stringify({ because: 'This map has no such place.' });
    return prepare(because, 404, { ...headers, 'Cache-Control': 'public, max-age=60' });
  }
  const { subject, reader } = answered;
  const locale = localeFor(subject.options);
  const t = messages(locale);
  const { query } = subject.drawn;
  const groups = await reader.excerpts(id, query, { offset: 0, limit: MOST });
  const selected: SelectedPlace = {
    id,
    name: nameOf(subject, covered.place),
    line: placeLine(covered, t),
    counted: t('embed.counted', { count: covered.count }),
    href: pageAddress(origin, { ...subject.options, query: { ...query, place: [id], article: null } }),
    excerpts: groups
      .flatMap(({ article, excerpts }) => excerpts.map((excerpt) => ({ article, excerpt })))
      .slice(0, MOST)
      .map((chosen) => printExcerpt(chosen, id, { origin, t, locale })),
  };
  return prepare(JSON.stringify(selected), 200, {
    ...headers,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  });
}
