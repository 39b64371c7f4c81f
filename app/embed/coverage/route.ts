import type { LiveCoverage } from '@/components/embed/live/coverage';
import { embedMapData } from '@/components/embed/map-data';
import { messages } from '@/components/messages';
import { type MapData, partsFor, viewBounds, viewFor } from '@/geo/draw';
import { DRAWINGS, embedSearch, parseEmbed } from '@/geo/embed';
import { getAtlas } from '../../atlas';
import { basemapManifest, basemapNames } from '../../basemap';
import { originOf } from '../../origin';
import { type Answered, ask } from '../ask';
import { LIVE_MARGIN } from '../draw';
import { OPEN_TO_ALL } from '../headers';
import { keep } from '../kept';
import { localeFor } from '../locale';
import { contentOf } from '../make';
import { type Prepared, prepare, respondWith } from '../respond';

/** The Coverage of an embed as its live map takes it. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    const { search, searchParams } = new URL(request.url);
    const { generation } = await getAtlas();
    const origin = originOf(request);
    return keep(`coverage ${generation} ${origin} ${search}`, () => answer(searchParams, origin));
  });
}

async function answer(parameters: URLSearchParams, origin: string): Promise<Prepared> {
  const answered = await ask(parseEmbed(parameters));
  const headers = { ...OPEN_TO_ALL, 'Content-Type': 'application/json; charset=utf-8' };
  if (!answered) {
    const because = JSON.stringify({ because: 'The atlas has no such place or article.' });
    return prepare(because, 404, { ...headers, 'Cache-Control': 'public, max-age=60' });
  }
  const { subject } = answered;
  const locale = localeFor(subject.options);
  const { crowd, ...data } = embedMapData(subject, { origin, t: messages(locale), locale, region: null });
  const views = viewsOf(answered, data, origin);
  const manifest = basemapManifest();
  const parts = Object.values(views).flatMap((view) =>
    partsFor(manifest, viewBounds(view, LIVE_MARGIN), view.zoom),
  );
  const coverage: LiveCoverage = {
    data,
    crowd: crowd ? `/embed/crowd${embedSearch(subject.options)}` : null,
    views,
    names: basemapNames(data.texts.names),
    basemap: {
      parts: [...new Set(parts)].map((file) => `/map/${file}`),
      manifest: '/map/manifest.json',
    },
  };
  return prepare(JSON.stringify(coverage), 200, {
    ...headers,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  });
}

/** Where the drawings stand. Only where the frame has a height of its own do they depend on what is around them. */
function viewsOf(answered: Answered, data: MapData, origin: string): LiveCoverage['views'] {
  const views =
    answered.subject.options.height === null
      ? DRAWINGS.map(({ name, width, height }) => [name, viewFor(data, { width, height })])
      : contentOf(answered, origin).drawings.map(({ drawing, view }) => [drawing.name, view]);
  return Object.fromEntries(views) as LiveCoverage['views'];
}
