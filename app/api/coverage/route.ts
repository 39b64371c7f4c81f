import { parseQuery } from '@/geo/atlas';
import { json } from '../../answer';
import { getAtlas } from '../../atlas';

export const dynamic = 'force-dynamic';

/** What a query cuts from the atlas, without geometries: counts, dates, articles. */
export async function GET(request: Request) {
  const query = parseQuery(new URL(request.url).searchParams);
  const { places, ...coverage } = await (await getAtlas()).coverage(query);
  return json(request, {
    ...coverage,
    places: places.map(({ place, geometry: _index, ...counts }) => ({
      id: place.id,
      name: place.name,
      kind: place.kind,
      label: place.label,
      bbox: place.bbox,
      ...counts,
    })),
  });
}
