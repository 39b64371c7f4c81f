import { compareMap } from '@/components/compare/compare-map';
import { mapData } from '@/components/ui/map-data';
import type { Visit } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import type { MapData } from '@/geo/draw';
import type { Coverage, CoveredPlace, Place } from '@/geo/types';
import { getAtlas } from './atlas';
import { comparisonOf } from './comparison';
import { withCrowd } from './crowd';
import { decoded } from './decoded';

/** Places shown for orientation alone are so many at most. */
const MOST_PALE = 60;

/** What the map shows beside the page at an address: the page hands it to the mounted map, the layout draws it. */
export async function mapOf(visit: Visit): Promise<MapData> {
  const [, noun, segment = ''] = visit.path.split('/');
  if (noun === 'place') return (await mapOfPlace(visit, decoded(segment))) ?? mapOfList(visit);
  if (noun === 'article') return (await mapOfArticle(visit, decoded(segment))) ?? mapOfList(visit);
  if (noun === 'compare') {
    const { comparison, names } = await comparisonOf(visit);
    return compareMap(visit, comparison, names);
  }
  return mapOfList(visit);
}

/** The places that fit the filters; where none does, all of the atlas's, pale, so that the map stays where it was. */
async function mapOfList(visit: Visit): Promise<MapData> {
  const { bbox } = visit.query;
  const atlas = await getAtlas();
  const coverage = await atlas.coverage(visit.query);
  const pale =
    coverage.places.length === 0 ? (await atlas.coverage(everything)).places.slice(0, MOST_PALE) : [];
  const data = mapData(visit, coverage, {
    scope: bbox ? { of: 'box', bbox } : { of: 'start' },
    region: null,
    pale,
  });
  return withCrowd(data, visit, coverage);
}

/** The place among all that the same filters leave, so that it stands where it belongs. */
async function mapOfPlace(visit: Visit, id: string): Promise<MapData | null> {
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) return null;
  const { query } = visit;
  const [around, alone] = await Promise.all([
    atlas.coverage({ ...query, place: [], kind: [], article: null }),
    atlas.coverage({ ...query, place: [id] }),
  ]);
  const data = mapData(visit, withPlace(around, alone.places[0] ?? uncovered(place)), {
    selected: id,
    scope: { of: 'place', id },
    region: null,
  });
  return withCrowd(data, visit, around);
}

/** The article's places; those of other articles pale, for orientation. */
async function mapOfArticle(visit: Visit, id: string): Promise<MapData | null> {
  const atlas = await getAtlas();
  if (!(await atlas.article(id))) return null;
  const [coverage, whole] = await Promise.all([
    atlas.coverage({ ...everything, article: id }),
    atlas.coverage(everything),
  ]);
  const ids = coverage.places.map(({ place }) => place.id);
  const [selected] = visit.query.place;
  return mapData(visit, coverage, {
    selected: selected !== undefined && ids.includes(selected) ? selected : null,
    scope: { of: 'article', places: ids },
    region: null,
    pale: whole.places,
  });
}

const uncovered = (place: Place): CoveredPlace => ({
  place,
  geometry: place.geometries.length - 1,
  count: 0,
  actorCount: 0,
  articleCount: 0,
  articles: [],
  bars: [],
});

/** Its geometry is that of its own newest article; its rank stays as it was. */
function withPlace(around: Coverage, own: CoveredPlace): Coverage {
  const places = around.places.filter(({ place }) => place.id !== own.place.id);
  const at = around.places.findIndex(({ place }) => place.id === own.place.id);
  places.splice(at < 0 ? places.length : at, 0, own);
  return { ...around, places };
}
