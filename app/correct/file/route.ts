import type { Correction } from '@/geo/context';
import { json } from '../../answer';
import { getAtlas } from '../../atlas';

export const dynamic = 'force-dynamic';

/** An editor's word on one mention, as a file for `data/corrections`. */
export async function GET(request: Request) {
  const search = new URL(request.url).searchParams;
  const atlas = await getAtlas();
  const article = search.get('article') ?? '';
  const text = (search.get('text') ?? '').slice(0, 500);
  const occurrence = Number(search.get('occurrence'));
  if (!(await atlas.article(article)) || text === '' || !Number.isInteger(occurrence) || occurrence < 1) {
    return json(request, { error: 'It takes article, text and occurrence of a mention.' }, 400);
  }
  const other = search.get('other')?.trim() ?? '';
  const place = other === '' ? search.get('place') || null : await placeCalled(other);
  if (other !== '' && place === null) {
    return json(request, { error: `No place of this atlas is called "${other.slice(0, 200)}".` }, 400);
  }
  const correction: Correction = {
    id: `${article.slice(-8)}-${text
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase()
      .slice(0, 40)}-${occurrence}`,
    article,
    text,
    occurrence,
    place,
    note: (search.get('note') ?? '').slice(0, 500),
    by: (search.get('by') ?? '').slice(0, 100),
    date: new Date().toISOString().slice(0, 10),
  };
  return new Response(`${JSON.stringify([correction], null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${correction.id.replace(/[^\w.-]/g, '_')}.json"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });

  async function placeCalled(words: string): Promise<string | null> {
    const known = await atlas.place(words);
    return known?.id ?? (await atlas.search(words, 1)).places[0]?.place.id ?? null;
  }
}
