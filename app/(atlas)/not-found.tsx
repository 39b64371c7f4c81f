import type { Metadata } from 'next';
import { visitOfLayout } from '../visit';
import { Absent } from './Absent';

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

/** A page of the atlas that is not there. */
export default async function NotFound() {
  const visit = await visitOfLayout();
  const { t } = visit;
  return <Absent visit={visit} title={t('error.missing.title')} advice={t('error.missing.page')} />;
}
