import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePanel } from '@/components/panel/ArticlePanel';
import { articleAddress } from '@/components/panel/article-address';
import { safeAddress } from '@/components/panel/safe-address';
import { Timeline } from '@/components/timeline/Timeline';
import { articlePath } from '@/components/ui/address';
import { machineDay } from '@/components/ui/dates';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { StructuredData } from '@/components/ui/StructuredData';
import { nameOf } from '@/components/ui/visit';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../../atlas';
import { decoded } from '../../../decoded';
import { mapOf } from '../../../map-of';
import { metadataOf } from '../../../metadata';
import { placesNamed, reasonsOf } from '../../../named-places';
import { type SearchParameters, visitOf } from '../../../visit';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParameters;
}

/** Places named in a description. */
const NAMED = 6;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const id = decoded((await params).id);
  const view = await (await getAtlas()).article(id);
  if (!view) notFound();
  const visit = await visitOf(articlePath(id), searchParams);
  const { title, published, outletName } = view.summary;
  const places = view.places.slice(0, NAMED).map(({ place }) => nameOf(visit, place));
  return metadataOf(visit, {
    title,
    description:
      places.length > 0
        ? visit.t('article.description', { title, places: places.join(', ') })
        : visit.t('article.description.none', { title }),
    path: articlePath(id),
    subject: { article: id },
    article: {
      // What a card says to be published on a day was not published some day of its month.
      published: published?.precision === 'day' ? published.day : undefined,
      outlet: outletName,
    },
  });
}

/** One article, as far as its outlet's rights allow, its places marked. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const id = decoded((await params).id);
  const atlas = await getAtlas();
  const view = await atlas.article(id);
  if (!view) notFound();
  const visit = await visitOf(articlePath(id), searchParams);
  const [selected] = visit.query.place;
  const [map, beside, coverage, whole, from] = await Promise.all([
    mapOf(visit),
    atlas.beside(id, visit.query),
    atlas.coverage({ ...everything, article: id }),
    atlas.coverage(everything),
    selected ? atlas.place(selected) : null,
  ]);
  const { outlet, published, url } = view.article;
  const known = await placesNamed(atlas, reasonsOf([outlet, published, url]));
  const { summary } = view;
  return (
    <>
      <ArticlePanel
        visit={visit}
        view={view}
        from={from}
        beside={beside}
        known={known}
        timeline={
          <Timeline
            visit={visit}
            coverage={coverage}
            bars={coverage.bars}
            allBars={whole.bars}
            articlesOf={whole.articleCount}
            beside={{
              earlier: articleAddress(visit, beside.earlier),
              later: articleAddress(visit, beside.later),
            }}
            published={summary.published ?? undefined}
          />
        }
      />
      <ShowOnMap page={map} />
      <StructuredData
        data={{
          '@type': 'WebPage',
          name: summary.title,
          about: view.places.slice(0, NAMED).map(({ place }) => ({ '@type': 'Place', name: place.name })),
          isBasedOn: {
            '@type': 'NewsArticle',
            headline: summary.title,
            ...(summary.language === 'und' ? {} : { inLanguage: summary.language }),
            ...(safeAddress(summary.url) ? { url: summary.url } : {}),
            ...(summary.published ? { datePublished: machineDay(summary.published) } : {}),
            ...(summary.outletName
              ? { publisher: { '@type': 'Organization', name: summary.outletName } }
              : {}),
          },
        }}
      />
    </>
  );
}
