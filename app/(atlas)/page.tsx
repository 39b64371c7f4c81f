import type { Metadata } from 'next';
import { ActiveFilters, Empty, Filters } from '@/components/panel/Filters';
import { Hits } from '@/components/panel/Hits';
import { ListHead } from '@/components/panel/ListHead';
import { ordered } from '@/components/panel/order';
import { onPage, Pages, PER_PAGE, pageWithin } from '@/components/panel/Pages';
import { PanelFoot } from '@/components/panel/PanelFoot';
import { PlaceList } from '@/components/panel/PlaceList';
import { sections } from '@/components/panel/sections';
import { Unplaced } from '@/components/panel/Unplaced';
import { Timeline } from '@/components/timeline/Timeline';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../atlas';
import { farPlaces } from '../far-places';
import { mapOf } from '../map-of';
import { COVERAGE_FILTERS, metadataOf } from '../metadata';
import { type SearchParameters, visitOf } from '../visit';

interface Props {
  searchParams: SearchParameters;
}

/** Places and articles that a search lists. */
const FOUND = 50;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const visit = await visitOf('/', searchParams);
  const { t } = visit;
  const { q } = visit.query;
  const title = q
    ? `${t('list.results', { q })} · ${t('site.name')}`
    : `${t('site.name')}: ${t('site.tagline')}`;
  const metadata = metadataOf(visit, {
    title,
    description: t('site.description'),
    path: '/',
    narrowedBy: COVERAGE_FILTERS,
  });
  return { ...metadata, title: { absolute: title } };
}

/** The places in the coverage. */
export default async function AtlasPage({ searchParams }: Props) {
  const visit = await visitOf('/', searchParams);
  const { query } = visit;
  const atlas = await getAtlas();
  const [map, coverage, whole, found] = await Promise.all([
    mapOf(visit),
    atlas.coverage(query),
    atlas.coverage(everything),
    query.q ? atlas.search(query.q, FOUND) : null,
  ]);
  const { center, far } = farPlaces(whole.places);
  const places = ordered(coverage.places, visit.sort, visit, center);
  const page = pageWithin(visit.page, places.length);
  const shown = onPage(places, page);
  const empty = places.length === 0 && !found;
  const kinds = [...new Set(whole.places.map(({ place }) => place.kind))];
  // After the last of the places; a search lists the articles that say so itself.
  const unplaced = query.q || page * PER_PAGE.places < places.length ? [] : await atlas.unplaced(query);
  return (
    <>
      <div className="list-top">
        <ListHead visit={visit} coverage={coverage} />
        <Filters visit={visit} outlets={whole.outlets} kinds={kinds} />
      </div>
      <ActiveFilters visit={visit} outlets={whole.outlets} empty={empty} />
      {empty && <Empty visit={visit} coverage={coverage} />}
      {found && <Hits visit={visit} found={found} most={whole.places} />}
      <PlaceList visit={visit} coverage={coverage} parts={sections(shown, far, center)} />
      <Pages visit={visit} page={page} all={places.length} />
      <Unplaced visit={visit} articles={unplaced} />
      <Timeline
        visit={visit}
        coverage={coverage}
        bars={coverage.bars}
        allBars={whole.bars}
        articlesOf={whole.articleCount}
      />
      <PanelFoot visit={visit} subject={{}} />
      <ShowOnMap page={map} />
    </>
  );
}
