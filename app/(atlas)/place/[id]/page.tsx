import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PER_PAGE, pageWithin } from '@/components/panel/Pages';
import { PlacePanel } from '@/components/panel/PlacePanel';
import { Timeline } from '@/components/timeline/Timeline';
import { placePath } from '@/components/ui/address';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { StructuredData } from '@/components/ui/StructuredData';
import { nameOf } from '@/components/ui/visit';
import { everything, nearPlaces } from '@/geo/atlas';
import { getAtlas } from '../../../atlas';
import { decoded } from '../../../decoded';
import { mapOf } from '../../../map-of';
import { COVERAGE_FILTERS, metadataOf } from '../../../metadata';
import { evidenceOf, placesNamed } from '../../../named-places';
import { type SearchParameters, visitOf } from '../../../visit';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParameters;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const id = decoded((await params).id);
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) notFound();
  const visit = await visitOf(placePath(id), searchParams);
  const { mentions, articleCount } = await atlas.coverage({ ...everything, place: [id] });
  const name = nameOf(visit, place);
  return metadataOf(visit, {
    title: name,
    description:
      mentions === 0
        ? visit.t('place.description.none', { name })
        : visit.t('place.description', { name, mentions, articles: articleCount }),
    path: placePath(id),
    narrowedBy: COVERAGE_FILTERS,
    subject: { place: id },
  });
}

/** So many places near one that no article speaks of. */
const NEAR = 6;

/** One place: its names, its status, what was written about it. */
export default async function PlacePage({ params, searchParams }: Props) {
  const id = decoded((await params).id);
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) notFound();
  const visit = await visitOf(placePath(id), searchParams);
  const { query } = visit;
  const coverage = await atlas.coverage({ ...query, place: [id] });
  const covered = coverage.places[0] ?? null;
  const page = pageWithin(visit.page, covered?.articleCount ?? 0, 'articles');
  const [map, always, excerpts, printed, together] = await Promise.all([
    mapOf(visit),
    atlas.coverage({ ...everything, place: [id], category: query.category }),
    atlas.excerpts(id, query, {
      offset: (page - 1) * PER_PAGE.articles,
      limit: PER_PAGE.articles,
      ...(visit.search.get('group') === 'outlet' && { byOutlet: visit.locale }),
    }),
    atlas.printedNames(id, query),
    atlas.together(id, query),
  ]);
  const [madeOf, known] = await Promise.all([
    Promise.all((place.derivedFrom ?? []).map((from) => atlas.place(from))),
    placesNamed(atlas, evidenceOf(excerpts)),
  ]);
  const near =
    always.places.length > 0 ? [] : nearPlaces((await atlas.coverage(everything)).places, place.label, NEAR);
  return (
    <>
      <PlacePanel
        visit={visit}
        place={place}
        covered={covered}
        coverage={coverage}
        page={page}
        excerpts={excerpts}
        known={known}
        printed={printed}
        together={together}
        near={near}
        madeOf={madeOf.flatMap((from) => (from ? [nameOf(visit, from)] : []))}
        timeline={
          <Timeline
            visit={visit}
            coverage={coverage}
            bars={coverage.bars}
            allBars={always.bars}
            mentions={coverage.mentions}
            routes={place.geometries.length > 1 ? place.geometries : undefined}
          />
        }
      />
      <ShowOnMap page={map} />
      <StructuredData
        data={{
          '@type': 'Place',
          name: place.name,
          alternateName: [...new Set(place.names.map(({ text }) => text))].filter(
            (text) => text !== place.name,
          ),
          geo: { '@type': 'GeoCoordinates', latitude: place.label[1], longitude: place.label[0] },
          ...(place.wikidata ? { sameAs: `https://www.wikidata.org/entity/${place.wikidata}` } : {}),
        }}
      />
    </>
  );
}
