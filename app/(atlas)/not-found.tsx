import type { Metadata } from 'next';
import { PanelHead } from '@/components/panel/PanelHead';
import { Link } from '@/components/ui/Link';
import { ShowOnMap } from '@/components/ui/ShowOnMap';
import { away } from '@/components/ui/visit';
import { mapOf } from '../map-of';
import { visitOfLayout } from '../visit';

/** What an answer of *not found* is called: Next asks here, not the page, where the status says so. */
export async function generateMetadata(): Promise<Metadata> {
  const { t, path } = await visitOfLayout();
  const title = path.startsWith('/article/')
    ? 'article.missing'
    : path.startsWith('/place/')
      ? 'place.missing'
      : 'error.missing.title';
  return { title: t(title), robots: { index: false } };
}

/** A page of the atlas that is not there, under its header and beside its map. */
export default async function NotFound() {
  const visit = await visitOfLayout();
  const { t } = visit;
  return (
    <>
      <PanelHead visit={visit} back={{ href: away(visit, '/'), label: t('place.back') }} />
      <div className="panel-body">
        <h1 className="article-title">{t('error.missing.title')}</h1>
        <p>{t('error.missing.page')}</p>
        <p>
          <Link className="link" href={away(visit, '/')}>
            {t('error.missing.home')}
          </Link>
        </p>
      </div>
      <ShowOnMap page={await mapOf(visit)} />
    </>
  );
}
