import { Filters } from '@/components/panel/Filters';
import { ListHead } from '@/components/panel/ListHead';
import { PanelFoot } from '@/components/panel/PanelFoot';
import { PlaceList } from '@/components/panel/PlaceList';
import { sections } from '@/components/panel/sections';
import { Timeline } from '@/components/timeline/Timeline';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../atlas';
import { farPlaces } from '../far-places';
import { type SearchParameters, visitOf } from '../visit';

/** The places in the coverage. */
export default async function AtlasPage({ searchParams }: { searchParams: SearchParameters }) {
  const visit = await visitOf('/', searchParams);
  const atlas = await getAtlas();
  const [coverage, whole] = await Promise.all([atlas.coverage(visit.query), atlas.coverage(everything)]);
  const { center, far } = farPlaces(whole.places);
  return (
    <>
      <ListHead visit={visit} coverage={coverage} />
      <Timeline
        visit={visit}
        coverage={coverage}
        bars={coverage.bars}
        allBars={whole.bars}
        articlesOf={whole.articleCount}
      />
      <Filters
        visit={visit}
        coverage={coverage}
        outlets={whole.outlets}
        kinds={[...new Set(whole.places.map(({ place }) => place.kind))]}
      />
      <PlaceList visit={visit} coverage={coverage} parts={sections(coverage.places, far, center)} />
      <PanelFoot visit={visit} subject={{}} />
    </>
  );
}
