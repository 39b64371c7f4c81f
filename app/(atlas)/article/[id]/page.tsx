import { notFound } from 'next/navigation';
import { ArticlePanel } from '@/components/panel/ArticlePanel';
import { Timeline } from '@/components/timeline/Timeline';
import { articlePath } from '@/components/ui/address';
import { everything } from '@/geo/atlas';
import { getAtlas } from '../../../atlas';
import { type SearchParameters, visitOf } from '../../../visit';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParameters;
}

/** One article, as far as its outlet's rights allow, its places marked. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const { id } = await params;
  const atlas = await getAtlas();
  const view = await atlas.article(id);
  if (!view) notFound();
  const visit = await visitOf(articlePath(id), searchParams);
  const [selected] = visit.query.place;
  const [coverage, whole, from] = await Promise.all([
    atlas.coverage({ ...everything, article: id }),
    atlas.coverage(everything),
    selected ? atlas.place(selected) : null,
  ]);
  const day = view.summary.published?.day;
  return (
    <ArticlePanel
      visit={visit}
      view={view}
      from={from}
      timeline={
        <Timeline
          visit={visit}
          coverage={coverage}
          bars={coverage.bars}
          allBars={whole.bars}
          articlesOf={whole.articleCount}
          range={day ? { from: day, to: day } : undefined}
        />
      }
    />
  );
}
