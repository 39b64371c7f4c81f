import { notFound } from 'next/navigation';
import { PlacePanel } from '@/components/panel/PlacePanel';
import { Timeline } from '@/components/timeline/Timeline';
import { placePath } from '@/components/ui/address';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../../atlas';
import { type SearchParameters, visitOf } from '../../../visit';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParameters;
}

/** One place: its names, its status, what was written about it. */
export default async function PlacePage({ params, searchParams }: Props) {
  const id = decoded((await params).id);
  const atlas = await getAtlas();
  const place = await atlas.place(id);
  if (!place) notFound();
  const visit = await visitOf(placePath(id), searchParams);
  const alone = { ...visit.query, place: [id] };
  const [coverage, always, excerpts, printed, together] = await Promise.all([
    atlas.coverage(alone),
    atlas.coverage({ ...everything, place: [id], category: visit.query.category }),
    atlas.excerpts(id, visit.query),
    atlas.printedNames(id, visit.query),
    atlas.together(id, visit.query),
  ]);
  const covered = coverage.places[0] ?? null;
  return (
    <PlacePanel
      visit={visit}
      place={place}
      covered={covered}
      coverage={coverage}
      excerpts={excerpts}
      printed={printed}
      together={together}
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
  );
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
