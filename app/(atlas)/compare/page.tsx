import type { Metadata } from 'next';
import { ComparePanel } from '@/components/compare/ComparePanel';
import { CompareTimeline } from '@/components/compare/CompareTimeline';
import { sidesNamed } from '@/components/compare/side-name';
import { OnPaper } from '@/components/panel/OnPaper';
import { onPage, Pages, PER_PAGE, pageWithin } from '@/components/panel/Pages';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { nameOf } from '@/components/ui/visit';
import { halves, printedBySide, sideParameters, usualSides } from '@/geo/atlas';
import { getAtlas } from '../../atlas';
import { comparisonOf } from '../../comparison';
import { mapOf } from '../../map-of';
import { COVERAGE_FILTERS, metadataOf } from '../../metadata';
import { evidenceOf, placesNamed } from '../../named-places';
import { type SearchParameters, visitOf } from '../../visit';

interface Props {
  searchParams: SearchParameters;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const visit = await visitOf('/compare', searchParams);
  const { names } = await comparisonOf(visit);
  const [only, ...others] = visit.query.place;
  const place = only && others.length === 0 ? await (await getAtlas()).place(only) : null;
  return metadataOf(visit, {
    title: `${place ? nameOf(visit, place) : visit.t('compare.title')}: ${sidesNamed(names, visit)}`,
    description: visit.t('compare.description'),
    path: '/compare',
    narrowedBy: [...COVERAGE_FILTERS, ...SIDE_KEYS],
  });
}

/** What an address writes of the sides. */
const SIDE_KEYS = Object.keys(sideParameters({ a: {}, b: {} }));

/** Two outlets or two periods on one map and side by side: `/compare?a.outlet=tass&b.outlet=sputnik`. */
export default async function ComparePage({ searchParams }: Props) {
  const visit = await visitOf('/compare', searchParams);
  const atlas = await getAtlas();
  const [map, asked] = await Promise.all([mapOf(visit), comparisonOf(visit)]);
  const { sides, names, comparison, common, whole } = asked;
  const page = pageWithin(visit.page, comparison.places.length);
  const places = onPage(comparison.places, page);
  const [only, ...others] = visit.query.place;
  const [printed, place] = await Promise.all([
    printedBySide(
      atlas,
      sides,
      places.map(({ covered }) => covered.place.id),
    ),
    only && others.length === 0 ? atlas.place(only) : null,
  ]);
  const [a, b] = await Promise.all(
    (['a', 'b'] as const).map((side) =>
      place ? atlas.excerpts(place.id, sides[side], { offset: 0, limit: PER_PAGE.articles }) : [],
    ),
  );
  const known = await placesNamed(atlas, evidenceOf([...a!, ...b!]));
  const none = { outlet: [], from: null, to: null };
  return (
    <>
      <ComparePanel
        visit={visit}
        sides={sides}
        names={names}
        comparison={{ ...comparison, places }}
        printed={printed}
        place={place}
        excerpts={{ a: a!, b: b! }}
        known={known}
        whole={whole}
        timeline={<CompareTimeline visit={visit} sides={comparison.sides} names={names} />}
        offers={{
          outlets: common.outlets.length > 1 ? usualSides({ ...visit.query, ...none }, common) : null,
          periods: halves({ ...visit.query, ...none }, common.bars),
        }}
      />
      <Pages visit={visit} page={page} all={comparison.places.length} />
      <OnPaper visit={visit} />
      <ShowOnMap page={map} />
    </>
  );
}
