import sharp from 'sharp';
import { clamp, integer, parseEmbed } from '@/geo/embed';
import { cut } from '@/geo/text/cut';
import { getAtlas } from '../../atlas';
import { ask } from '../../embed/ask';
import { OPEN_TO_ALL, styleHash } from '../../embed/headers';
import { keep } from '../../embed/kept';
import { localeFor } from '../../embed/locale';
import { type Prepared, prepare, prepareBytes, respondWith } from '../../embed/respond';
import { originOf } from '../../origin';
import { drawPicture } from '../picture';
import { takeTurn } from '../turns';

const SIZES = {
  width: { least: 64, most: 2400, usual: 1200 },
  height: { least: 33, most: 2000, usual: 630 },
};
/** Device pixels that one picture may have: more would cost a second of work. */
const MOST_PIXELS = 6_000_000;

/** `/image/map.svg` and `/image/map.png`: the map of an embed's query as a picture, for newsletters, feeds and cards. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  if (file !== 'map.svg' && file !== 'map.png') {
    return new Response('There is map.svg and map.png.\n', {
      status: 404,
      headers: { ...OPEN_TO_ALL, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  return respondWith(request, async () => {
    const { search, searchParams } = new URL(request.url);
    const { generation } = await getAtlas();
    const origin = originOf(request);
    return keep(`${file} ${generation} ${origin} ${search}`, () => picture(file, searchParams, origin));
  });
}

async function picture(
  file: 'map.svg' | 'map.png',
  parameters: URLSearchParams,
  origin: string,
): Promise<Prepared> {
  const answered = await ask(parseEmbed(parameters));
  if (!answered) {
    return prepare('The atlas has no such place or article.\n', 404, {
      ...OPEN_TO_ALL,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
    });
  }
  const size = {
    width: side(parameters, 'width'),
    height: side(parameters, 'height'),
  };
  const { svg, alternative } = drawPicture(
    answered.subject,
    size,
    origin,
    localeFor(answered.subject.options),
  );
  const headers = {
    ...OPEN_TO_ALL,
    // RFC 8187: a header carries no letters beyond ASCII.
    'Text-Alternative': `UTF-8''${encodeURIComponent(cut(alternative, 600))}`,
    'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
  };
  if (file === 'map.svg') {
    const style = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? '';
    return prepare(svg, 200, {
      ...headers,
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src '${styleHash(style)}'`,
    });
  }
  const scale = scaleOf(parameters.get('scale'), size.width * size.height);
  const release = await takeTurn();
  if (!release) {
    return prepare('Too many pictures are being drawn. Please try again.\n', 503, {
      ...OPEN_TO_ALL,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '2',
    });
  }
  try {
    const bytes = await sharp(Buffer.from(svg), { density: 72 * scale })
      .png({ compressionLevel: 9, palette: true, quality: 92, effort: 6 })
      .toBuffer();
    return prepareBytes(bytes, 200, { ...headers, 'Content-Type': 'image/png' });
  } finally {
    release();
  }
}

function side(parameters: URLSearchParams, name: 'width' | 'height'): number {
  const { least, most, usual } = SIZES[name];
  return clamp(integer(parameters.get(name)), least, most) ?? usual;
}

/** 1 to 3, less where the picture would grow too large. */
function scaleOf(text: string | null, pixels: number): number {
  const asked = /^[123](?:\.\d{1,2})?$/.test(text ?? '') ? Math.min(3, Number(text)) : 1;
  return Math.min(asked, Math.sqrt(MOST_PIXELS / pixels));
}
