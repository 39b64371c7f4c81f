import {
  answerOEmbed,
  embedAddress,
  frameHeight,
  oEmbedJson,
  oEmbedXml,
  pageAddress,
  parseOEmbed,
} from '@/geo/embed';
import { getAtlas } from '../atlas';
import { ask } from '../embed/ask';
import { frameOf } from '../embed/frame';
import { OPEN_TO_ALL } from '../embed/headers';
import { keep } from '../embed/kept';
import { type Prepared, prepare, respondWith } from '../embed/respond';
import { originOf } from '../origin';

/** oEmbed 1.0: what WordPress and others ask when somebody pastes an address of ours. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    const { search, searchParams } = new URL(request.url);
    const { generation } = await getAtlas();
    const origin = originOf(request);
    return keep(`oembed ${generation} ${origin} ${search}`, () => answer(searchParams, origin));
  });
}

async function answer(parameters: URLSearchParams, origin: string): Promise<Prepared> {
  const asked = parseOEmbed(parameters, origin);
  if ('status' in asked) return refuse(asked.status, asked.because);
  const answered = await ask(asked.options);
  if (!answered) return refuse(404, 'The atlas has no such place or article.');
  const { subject, reader } = answered;
  const frame = frameOf(answered, origin);
  const { article } = subject;
  const result = answerOEmbed(
    asked,
    {
      title: frame.title,
      page: pageAddress(origin, subject.options),
      // Pinned: what WordPress keeps in a published article shows the same for as long as it stands.
      options: { ...subject.options, v: subject.options.v ?? reader.generation },
      heightAt: (width) => frameHeight(frame, width),
      author: article?.outletName ? { name: article.outletName, url: article.url } : null,
    },
    { name: 'Dateline', origin },
    (options) => embedAddress(origin, options),
  );
  const json = asked.format === 'json';
  return prepare(json ? oEmbedJson(result) : oEmbedXml(result), 200, {
    ...OPEN_TO_ALL,
    'Content-Type': json ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
    'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
  });
}

function refuse(status: number, because: string): Prepared {
  return prepare(`${because}\n`, status, {
    ...OPEN_TO_ALL,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=60',
  });
}
