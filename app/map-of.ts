import { compareMap } from '@/components/compare/compare-map';
import { drawnAmong, mapFrame } from '@/components/ui/map-data';
import type { MapPage } from '@/components/ui/map-page';
import type { Visit } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import type { CoveredPlace, Place } from '@/geo/types';
import { getAtlas } from './atlas';
import { comparisonOf } from './comparison';
import { decoded } from './decoded';
import { farPlaces } from './far-places';
import { sharedAddress } from './shared-places';

/** What the map shows beside the page at an address: the page hands it to the mounted map, the layout draws it. */
export async function mapOf(visit: Visit): Promise<MapPage> {
  const [page, whole] = await Promise.all([pageOf(visit), (await getAtlas()).coverage(everything)]);
  return { ...page, middle: farPlaces(whole.places).center };
}

async function pageOf(visit: Visit): Promise<MapPage> {
  const [, noun, segment = ''] = visit.path.split('/');
  if (noun === 'place') return (await mapOfPlace(visit, decoded(segment))) ?? mapOfList(visit);
  if (noun === 'article') return (await mapOfArticle(visit, decoded(segment))) ?? mapOfList(visit);
  if (noun === 'compare') {
    const { comparison, names, whole } = await comparisonOf(visit);
    return compareMap(visit, comparison, names, whole);
  }
  return mapOfList(visit);
}

async function mapOfList(visit: Visit): Promise<MapPage> {
  const { bbox } = visit.query;
  const coverage = await (await getAtlas()).coverage(visit.query);
  return {
    ...mapFrame(visit, coverage, { scope: bbox ? { of: 'box', bbox } : { of: 'start' }, region: null }),
    places: [],
    shared: sharedAddress(visit, visit.query, coverage),
  };
}

/** The place among all that the same filters leave, so that it stands where it belongs. */
async function mapOfPlace(visit: Visit, id: string): Promise<MapPage | null> {
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) return null;
  const query = { ...visit.query, place: [], kind: [], article: null };
  const [around, alone] = await Promise.all([
    atlas.coverage(query),
    atlas.coverage({ ...visit.query, place: [id] }),
  ]);
  return {
    ...mapFrame(visit, around, { selected: id, scope: { of: 'place', id }, region: null }),
    // Its geometry is that of its own newest article.
    places: [drawnAmong(visit, around, alone.places[0] ?? uncovered(place), id)],
    shared: sharedAddress(visit, query, around),
  };
}

/** The article's places; those of other articles pale, for orientation. */
async function mapOfArticle(visit: Visit, id: string): Promise<MapPage | null> {
  const atlas = await getAtlas();
  if (!(await atlas.article(id))) return null;
  const query = { ...everything, article: id };
  const coverage = await atlas.coverage(query);
  const ids = coverage.places.map(({ place }) => place.id);
  const chosen = coverage.places.find(({ place }) => place.id === visit.query.place[0]);
  const selected = chosen?.place.id ?? null;
  return {
    ...mapFrame(visit, coverage, { selected, scope: { of: 'article', places: ids }, region: null }),
    places: chosen ? [drawnAmong(visit, coverage, chosen, selected)] : [],
    shared: sharedAddress(visit, query, coverage),
  };
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
